using JobsPortal.Data.Settings;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure;

/// <summary>The site as it is now: what administrators set counts before the configuration, and that before the district's profile.</summary>
public sealed class CurrentSite(CurrentSettings settings, IOptionsFactory<SiteOptions> configured) : IOptions<SiteOptions>
{
    private volatile Made? _made;

    /// <inheritdoc />
    public SiteOptions Value
    {
        get
        {
            var now = settings.Value;
            if (_made is { } made && ReferenceEquals(made.From, now)) return made.Options;
            return (_made = new(now, Make(now))).Options;
        }
    }

    private SiteOptions Make(PortalSettings now)
    {
        var options = configured.Create(Options.DefaultName);
        var (identity, district) = (options.Identity, now.District);
        identity.DistrictName = First(now.Text(DistrictField.Name), identity.DistrictName, district.Name);
        // The identity joins district and service itself.
        identity.ServiceName = First(now.Text(DistrictField.ServiceName), identity.ServiceName, now.InForce(SettingArea.District, nameof(DistrictField.ServiceName)));
        identity.Department = First(IsSet(now, DistrictField.Department, DistrictField.OfficeName), identity.Department, $"{district.OfficeName} {district.AnsweringDepartment}");
        identity.Tel = First(Phone(now.Text(DistrictField.Phone)), identity.Tel, PhoneNumber.Format(district.Contact.Phone));
        identity.Hours = First(now.Text(DistrictField.Hours), identity.Hours, district.Contact.Hours);
        identity.Address = First(now.Text(DistrictField.Address), identity.Address, district.Contact.Address);
        return options;
    }

    private static string? IsSet(PortalSettings now, params DistrictField[] fields) =>
        fields.Any(f => now.Text(f) is not null) ? $"{now.District.OfficeName} {now.District.AnsweringDepartment}" : null;

    private static string? Phone(string? digits) => digits is null ? null : PhoneNumber.Format(digits);

    private static string First(params string?[] texts) => texts.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "";

    private sealed record Made(PortalSettings From, SiteOptions Options);
}
