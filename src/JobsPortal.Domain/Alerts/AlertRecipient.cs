using System.Security.Cryptography;

namespace JobsPortal.Domain.Alerts;

/// <summary>Why something about alerts is refused.</summary>
public enum AlertBlocker
{
    /// <summary>An amount without what it is paid for.</summary>
    PayBasisMissing,

    /// <summary>The words hold a resident registration number.</summary>
    ResidentNumber,

    /// <summary>The same conditions are saved.</summary>
    SavedAlready,

    /// <summary><see cref="AlertRecipient.MostSearches"/> are saved.</summary>
    TooMany,

    /// <summary>Nothing of what was typed can be looked for.</summary>
    WordsTooShort,
}

/// <summary>
/// Somebody who hears of new openings: a resident with an account, or a confirmed e-mail address. All searches of one recipient come in one message.
/// Whatever is known about a recipient goes when the last search does.
/// </summary>
public sealed class AlertRecipient
{
    /// <summary>Most searches of one recipient.</summary>
    public const int MostSearches = 20;

    /// <summary>Version of the consent's words that the page shows.</summary>
    public const string ConsentVersion = "2026-11";

    /// <summary>Hexadecimal digits of the token: 128 random bits.</summary>
    public const int TokenLength = 32;

    /// <summary>Longest version of a consent, in characters.</summary>
    public const int ConsentVersionMaxLength = 20;

    /// <summary>Longest address of the portal, in characters.</summary>
    public const int OriginMaxLength = 200;

    /// <summary>How long a link that confirms holds; what is not confirmed by then is deleted.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromDays(3);

    /// <summary>How long nobody is asked whether the alerts are still wanted: a year.</summary>
    public static readonly TimeSpan AskAfter = TimeSpan.FromDays(365);

    /// <summary>How long the answer may take; without one the alerts end.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromDays(30);

    private AlertRecipient() => (Token, TextVersion, Origin) = ("", "", "");

    private AlertRecipient(string origin, AlertFrequency frequency, DateTime now)
    {
        (Token, TextVersion) = (RandomNumberGenerator.GetHexString(TokenLength, lowercase: true), ConsentVersion);
        (Origin, Frequency, CreatedAt, WantedAt) = (origin, frequency, now, now);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The account; null for an address alone.</summary>
    public int? AccountId { get; private set; }

    /// <summary>The address, in small letters; null where everything stands on the resident's own page.</summary>
    public string? Email { get; private set; }

    /// <summary>Known from the mails alone: shows, changes and ends the alerts without signing in.</summary>
    public string Token { get; private set; }

    /// <summary>Which words of the consent were agreed to.</summary>
    public string TextVersion { get; private set; }

    /// <summary>Where the portal was reached, for the links of mails.</summary>
    public string Origin { get; private set; }

    /// <summary>How often.</summary>
    public AlertFrequency Frequency { get; private set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When the address was proven to be theirs, UTC; nothing but that question goes there before.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>When it was last known that the alerts are wanted, UTC.</summary>
    public DateTime WantedAt { get; private set; }

    /// <summary>When it was asked whether they are still wanted, UTC; null when nothing is asked.</summary>
    public DateTime? AskedAt { get; private set; }

    /// <summary>Someone with an account.</summary>
    public static AlertRecipient OfAccount(int accountId, AlertFrequency frequency, string origin, DateTime now) => new(origin, frequency, now) { AccountId = accountId };

    /// <summary>Somebody of whom only the address is known.</summary>
    public static AlertRecipient OfMail(string email, AlertFrequency frequency, string origin, DateTime now) => new(origin, frequency, now) { Email = email };

    /// <summary>Whether mail goes to an address: it was proven, and is still the one that the account has.</summary>
    /// <param name="accountEmail">The account's address now; of no meaning without an account.</param>
    public bool MailsTo(string? accountEmail) =>
        ConfirmedAt is not null && Email is not null && (AccountId is null || string.Equals(Email, accountEmail, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the account's address over; another one must be proven anew.</summary>
    public void UseMail(string? email)
    {
        if (email == Email) return;
        (Email, ConfirmedAt) = (email, null);
    }

    /// <summary>The link of the mail was followed: the address is theirs, and they want the alerts.</summary>
    public void Confirm(string origin, DateTime now)
    {
        ConfirmedAt ??= now;
        Origin = origin;
        StillWanted(now);
    }

    /// <summary>How often from now on.</summary>
    public void Change(AlertFrequency frequency) => Frequency = frequency;

    /// <summary>Whether it is time to ask if the alerts are still wanted.</summary>
    public bool IsToBeAsked(DateTime now) => AskedAt is null && now >= WantedAt + AskAfter;

    /// <summary>Whether the question was left without an answer for too long.</summary>
    public bool IsOver(DateTime now) => AskedAt is { } asked && now >= asked + AnswerWithin;

    /// <summary>The question is written.</summary>
    public void Asked(DateTime now) => AskedAt ??= now;

    /// <summary>They are still wanted, for another year.</summary>
    public void StillWanted(DateTime now) => (WantedAt, AskedAt) = (now, null);
}
