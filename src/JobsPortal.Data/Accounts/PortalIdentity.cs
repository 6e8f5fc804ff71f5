using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Data.Accounts;

/// <summary>
/// The one setting of Identity. It shapes the database model too, and the model reads it from the application's services:
/// the portal, the migrations tool and the tests must give the same, or every start fails with pending model changes.
/// </summary>
public static class PortalIdentity
{
    public const int PasswordMinLength = 12;
    public const int FailuresBeforeLockout = 5;
    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);

    /// <summary>Letters of the Latin alphabet, digits, a few signs and every Hangul syllable (11,172 of them from U+AC00).</summary>
    public static readonly string AllowedUserNameCharacters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@+"
        + string.Concat(Enumerable.Range(0xAC00, 11_172).Select(c => (char)c));

    public static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3; // the first with passkeys
        options.Stores.MaxLengthForKeys = 128;
        options.User.RequireUniqueEmail = false;
        options.User.AllowedUserNameCharacters = AllowedUserNameCharacters;
        // Length alone: rules of composition make passwords worse (ASVS 6.2.5). The deny list is a validator of its own.
        options.Password.RequiredLength = PasswordMinLength;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
        options.Lockout.DefaultLockoutTimeSpan = LockoutTime;
    }

    /// <summary>What the model needs when no host runs.</summary>
    public static IServiceProvider ServicesForTheModel() =>
        new ServiceCollection().Configure<IdentityOptions>(Configure).BuildServiceProvider();
}
