using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Data.Imports;

/// <summary>The importers, for the command line and for pages.</summary>
public static class ImportsRegistration
{
    /// <summary>Registers <see cref="ImportOpenings"/>, <see cref="ImportPlan"/> and <see cref="ImportResults"/>; the first two need the district's profile.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services.AddScoped<ImportOpenings>().AddScoped<ImportPlan>().AddScoped<ImportResults>();
}
