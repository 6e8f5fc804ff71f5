using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Data.Seed;

/// <summary>What fills databases with invented data.</summary>
public static class SeedRegistration
{
    /// <summary>Registers <see cref="DemoDistrict"/> and <see cref="SeedPortal"/>; both need the district's profile.</summary>
    public static IServiceCollection AddSeeds(this IServiceCollection services) => services.AddScoped<DemoDistrict>().AddScoped<SeedPortal>();
}
