using JobsPortal.Domain.Imports;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.OpeningReports;

/// <summary>What is wrong with an opening, as somebody tells it.</summary>
public enum ReportReason
{
    /// <summary>What it says is not so.</summary>
    Wrong,

    /// <summary>Nobody answers, or the address does not open.</summary>
    Unreachable,

    /// <summary>Places are filled although it is still shown.</summary>
    Filled,

    /// <summary>It asks what the law forbids to ask, or pays less than it must.</summary>
    Unlawful,

    /// <summary>It wants money, bank data or an identity card, or is no job at all (직업안정법 §34).</summary>
    Suspicious,

    /// <summary>Something else, in words.</summary>
    Other,
}

/// <summary>Why a report cannot be made or answered.</summary>
public enum ReportBlocker
{
    /// <summary>Another reason without a word of it.</summary>
    TextMissing,

    /// <summary>The answer says nothing.</summary>
    AnswerMissing,

    /// <summary>Somebody else has answered it.</summary>
    AlreadyAnswered,
}

/// <summary>공고 신고: somebody, known or not, says that an opening is wrong; the department looks at it and answers.</summary>
public sealed class OpeningReport
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 1_000;

    /// <summary>Longest answer, in characters.</summary>
    public const int AnswerMaxLength = 1_000;

    private OpeningReport()
    {
    }

    /// <summary>A report as it was sent. Contact data of persons are taken out of the text.</summary>
    /// <param name="openingId">The opening.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="text">In words.</param>
    /// <param name="accountId">The resident's account, who then reads the answer; null for strangers.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="ReportBlocker.TextMissing"/>.</exception>
    public OpeningReport(int openingId, ReportReason reason, string? text, int? accountId, DateTime now)
    {
        if (reason == ReportReason.Other && string.IsNullOrWhiteSpace(text)) throw new RuleBroken(ReportBlocker.TextMissing);
        string told = PersonalDataRedaction.Redact(text?.Trim()).Text;
        (OpeningId, Reason, AccountId, At) = (openingId, reason, accountId, now);
        Text = told.Length == 0 ? null : told.Length <= TextMaxLength ? told : told[..TextMaxLength];
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>What is wrong.</summary>
    public ReportReason Reason { get; private set; }

    /// <summary>In words, without contact data.</summary>
    public string? Text { get; private set; }

    /// <summary>The resident who reads the answer; null for strangers and after the account is closed.</summary>
    public int? AccountId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What the department found and did.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public int? AnsweredBy { get; private set; }

    /// <summary>When it was answered, UTC; null while it waits.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Why it cannot be answered so.</summary>
    public IReadOnlyList<ReportBlocker> ReasonsNotToAnswer(string? answer)
    {
        if (AnsweredAt is not null) return [ReportBlocker.AlreadyAnswered];
        return string.IsNullOrWhiteSpace(answer) ? [ReportBlocker.AnswerMissing] : [];
    }

    /// <summary>Answers it.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToAnswer"/>.</exception>
    public void Close(string? answer, int by, DateTime now)
    {
        if (ReasonsNotToAnswer(answer) is [var blocker, ..]) throw new RuleBroken(blocker);
        (Answer, AnsweredBy, AnsweredAt) = (answer!.Trim(), by, now);
    }
}
