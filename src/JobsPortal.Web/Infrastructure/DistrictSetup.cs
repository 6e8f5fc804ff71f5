using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Which district this installation serves (<c>District:Profile</c>: nowon, dongjak).</summary>
public static class DistrictSetup
{
    /// <summary>The setting.</summary>
    public const string Setting = "District:Profile";

    private const string Default = "nowon";

    /// <summary>One <see cref="DistrictProfile"/> for everybody; the site's identity says the same where its settings are silent.</summary>
    public static IServiceCollection AddDistrict(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Of(configuration));
        services.AddSingleton<IPostConfigureOptions<SiteOptions>, IdentityOfDistrict>();
        return services;
    }

    /// <summary>The profile that the settings name.</summary>
    /// <exception cref="InvalidOperationException">The settings name a district that does not ship.</exception>
    public static DistrictProfile Of(IConfiguration configuration)
    {
        var key = configuration[Setting] is { Length: > 0 } named ? named : Default;
        return Districts.ByKey(key)
            ?? throw new InvalidOperationException($"{Setting} is '{key}'; known are {string.Join(", ", Districts.All.Select(d => d.Key))}.");
    }

    private sealed class IdentityOfDistrict(DistrictProfile district) : IPostConfigureOptions<SiteOptions>
    {
        public void PostConfigure(string? name, SiteOptions options)
        {
            var identity = options.Identity;
            identity.DistrictName = Or(identity.DistrictName, district.Name);
            // The identity joins district and service itself.
            identity.ServiceName = Or(identity.ServiceName, district.ServiceName.Replace(district.Name, "", StringComparison.Ordinal).Trim());
            identity.Department = Or(identity.Department, $"{district.OfficeName} {district.Departments[0].Name}");
            identity.Tel = Or(identity.Tel, PhoneNumber.Format(district.Contact.Phone));
            identity.Hours = Or(identity.Hours, district.Contact.Hours);
            identity.Address = Or(identity.Address, district.Contact.Address);
        }

        private static string Or(string set, string otherwise) => string.IsNullOrWhiteSpace(set) ? otherwise : set;
    }
}
