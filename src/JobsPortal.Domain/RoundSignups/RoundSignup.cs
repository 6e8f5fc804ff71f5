using System.Security.Cryptography;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.RoundSignups;

/// <summary>Where a sign-up stands; told from its times, never stored.</summary>
public enum SignupStatus
{
    /// <summary>확인 전: the link in the mail was not followed yet.</summary>
    Unconfirmed,

    /// <summary>기다리는 중: the next opening has not been published.</summary>
    Waiting,

    /// <summary>보낼 차례: published, and the office has yet to send its text message.</summary>
    Due,

    /// <summary>안내함: told once, which is all that was asked for.</summary>
    Told,
}

/// <summary>Why something cannot be done with a sign-up.</summary>
public enum SignupBlocker
{
    /// <summary>It is not where the step begins.</summary>
    WrongState,
}

/// <summary>
/// 다음 모집 안내 신청: somebody, with or without an account, wants to hear once when a programme's next opening is published; by e-mail, which
/// is confirmed by a link, or by a text message that the office sends itself.
/// </summary>
public sealed class RoundSignup
{
    /// <summary>Version of the consent's words that the page shows.</summary>
    public const string ConsentVersion = "2026-11";

    /// <summary>Hexadecimal digits of the token: 128 random bits.</summary>
    public const int TokenLength = 32;

    /// <summary>Longest version of a consent, in characters.</summary>
    public const int ConsentVersionMaxLength = 20;

    private RoundSignup() => (Token, TextVersion) = ("", "");

    private RoundSignup(int programId, int? accountId, DateTime now) =>
        (JobProgramId, AccountId, CreatedAt, Token, TextVersion) = (programId, accountId, now, RandomNumberGenerator.GetHexString(TokenLength, lowercase: true), ConsentVersion);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The programme.</summary>
    public int JobProgramId { get; private set; }

    /// <summary>The account of whoever was signed in; it goes with that account.</summary>
    public int? AccountId { get; private set; }

    /// <summary>The address; null where a text message is wanted.</summary>
    public string? Email { get; private set; }

    /// <summary>Telephone for the office's text message, digits; null where mail is wanted.</summary>
    public string? Phone { get; private set; }

    /// <summary>Known from the mails alone: confirms and ends the sign-up without signing in.</summary>
    public string Token { get; private set; }

    /// <summary>Which words of the consent were agreed to.</summary>
    public string TextVersion { get; private set; }

    /// <summary>When it was asked for and agreed to, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When the link was followed, UTC; for a telephone at once.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>The opening that was published next.</summary>
    public int? OpeningId { get; private set; }

    /// <summary>When it was told, UTC: the mail written, or the text message recorded.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public SignupStatus Status =>
        ToldAt is not null ? SignupStatus.Told
        : OpeningId is not null ? SignupStatus.Due
        : ConfirmedAt is not null ? SignupStatus.Waiting
        : SignupStatus.Unconfirmed;

    /// <summary>A sign-up by e-mail, to be confirmed.</summary>
    public static RoundSignup ByMail(int programId, string email, int? accountId, DateTime now) => new(programId, accountId, now) { Email = email };

    /// <summary>A sign-up for the office's text message.</summary>
    public static RoundSignup ByText(int programId, string phone, int? accountId, DateTime now) =>
        new(programId, accountId, now) { Phone = phone, ConfirmedAt = now };

    /// <summary>The link was followed; a second time changes nothing.</summary>
    public void Confirm(DateTime now) => ConfirmedAt ??= now;

    /// <summary>The next opening is published: mail counts as told with being written, a text message when it is recorded.</summary>
    /// <exception cref="RuleBroken">It does not wait.</exception>
    public void Announce(int openingId, DateTime now)
    {
        Demand(SignupStatus.Waiting);
        (OpeningId, ToldAt) = (openingId, Email is null ? null : now);
    }

    /// <summary>The office has sent its text message.</summary>
    /// <exception cref="RuleBroken">There is none to send.</exception>
    public void Texted(DateTime now)
    {
        Demand(SignupStatus.Due);
        ToldAt = now;
    }

    private void Demand(SignupStatus status)
    {
        if (Status != status) throw new RuleBroken(SignupBlocker.WrongState);
    }
}
