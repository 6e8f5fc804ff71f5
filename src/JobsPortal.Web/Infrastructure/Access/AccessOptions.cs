using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>How long sign-ins last and how hard passwords are to guess (<c>Access</c> in the settings).</summary>
public sealed class AccessOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Access";

    /// <summary>Staff who do nothing for so long are signed out.</summary>
    public TimeSpan StaffIdle { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>Staff sign in again after so long, whatever they do.</summary>
    public TimeSpan StaffAbsolute { get; set; } = TimeSpan.FromHours(10);

    /// <summary>Residents who do nothing for so long are signed out.</summary>
    public TimeSpan ResidentIdle { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>Residents sign in again after so long, whatever they do.</summary>
    public TimeSpan ResidentAbsolute { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Rounds of PBKDF2-HMAC-SHA512 for one password (OWASP Password Storage Cheat Sheet: at least 210,000).</summary>
    public int PasswordRounds { get; set; } = 220_000;

    /// <summary>The limits of one side of the portal.</summary>
    public (TimeSpan Idle, TimeSpan Absolute) LimitsOf(bool staff) => staff ? (StaffIdle, StaffAbsolute) : (ResidentIdle, ResidentAbsolute);
}

/// <summary>Refuses settings that would sign everybody out at once or make passwords cheap.</summary>
public sealed class AccessOptionsCheck : IValidateOptions<AccessOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AccessOptions options)
    {
        TimeSpan[] limits = [options.StaffIdle, options.StaffAbsolute, options.ResidentIdle, options.ResidentAbsolute];
        return limits.All(limit => limit >= TimeSpan.FromMinutes(2)) && options.PasswordRounds >= 1_000
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Access: sessions last at least two minutes, and a password takes at least 1000 rounds.");
    }
}
