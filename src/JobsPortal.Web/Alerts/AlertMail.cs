using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobsPortal.Data.Alerts;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Alerts;

/// <summary>One opening of a digest.</summary>
/// <param name="Line">The opening.</param>
/// <param name="Searches">The searches that found it.</param>
public sealed record DigestLine(OpeningLine Line, IReadOnlyList<SearchConditions> Searches);

/// <summary>Writes the messages of 새 공고 알림. No address in them holds a word of a search.</summary>
public sealed class AlertMail(NoticeWording wording, DistrictProfile district, IOptions<SiteOptions> site)
{
    /// <summary>Loads the words ahead of the first message.</summary>
    public Task LoadAsync() => wording.LoadAsync();

    /// <summary>Asks whether the address is theirs. The only message that goes to an address that nobody has proven.</summary>
    /// <param name="recipient">Whose, with the key.</param>
    /// <param name="isFull">Whether the search was not saved because there are too many.</param>
    /// <param name="now">Now, UTC.</param>
    public OutboxMessage Question(AlertRecipient recipient, bool isFull, DateTime now)
    {
        var told = isFull ? $"저장한 검색이 이미 {AlertRecipient.MostSearches}개라서 새 조건은 더하지 못했습니다. 아래 주소에서 지우고 다시 저장해 주세요.\n" : "";
        var (subject, body) = wording.Write(wording.Of(NoticeEvent.AlertAsked), "", contactPhone: null, new(Name: null, Number: null, told + LinkOf(recipient)));
        return new()
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"alert-{recipient.Token[..12]}-asked-{RandomNumberGenerator.GetHexString(8, lowercase: true)}"),
            Event = NoticeEvent.AlertAsked,
            To = recipient.Email!,
            Subject = subject,
            Body = body,
            // Not the account's: on the resident's own page its link would prove an address to which nobody has access.
            AlertRecipientId = recipient.Id,
            CreatedAt = now,
        };
    }

    /// <summary>The new openings; <paramref name="lastMatch"/> is the key of one that was told never before.</summary>
    public OutboxMessage Digest(DueRecipient due, IReadOnlyList<DigestLine> lines, long lastMatch, DateTime now)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count && i < AlertSchedule.MostOpenings; i++) Append(text, i + 1, lines[i], OriginOf(due.Recipient));
        if (lines.Count > AlertSchedule.MostOpenings) text.Append(CultureInfo.InvariantCulture, $"이 밖에 {lines.Count - AlertSchedule.MostOpenings}건이 더 있습니다: {OriginOf(due.Recipient)}/openings\n\n");
        text.Append(Links(due));
        var title = lines[0].Line.Title + (lines.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" 외 {lines.Count - 1}건") : "");
        return Message(due, NoticeEvent.AlertDigest, string.Create(CultureInfo.InvariantCulture, $"found-{lastMatch}"), title, text.ToString(), now);
    }

    /// <summary>Asks whether the alerts are still wanted.</summary>
    public OutboxMessage StillWanted(DueRecipient due, DateTime now) =>
        Message(due, NoticeEvent.AlertWanted, string.Create(CultureInfo.InvariantCulture, $"wanted-{now:yyyyMMdd}"), "", due.Recipient.MailsTo(due.AccountEmail) ? Links(due) : "‘내 신청’의 ‘새 공고 알림’에서 답하실 수 있습니다.", now);

    private OutboxMessage Message(DueRecipient due, NoticeEvent what, string name, string title, string message, DateTime now)
    {
        var recipient = due.Recipient;
        var mails = recipient.MailsTo(due.AccountEmail);
        var (subject, body) = wording.Write(wording.Of(what), title, contactPhone: null, new(due.AccountName, Number: null, message));
        return new()
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"alert-{recipient.Token[..12]}-{name}"),
            Event = what,
            Channel = mails ? OutboxChannel.Email : OutboxChannel.OnPage,
            To = mails ? recipient.Email! : "",
            RecipientName = due.AccountName ?? "",
            Subject = subject,
            Body = body,
            AccountId = recipient.AccountId,
            AlertRecipientId = recipient.Id,
            Unsubscribe = mails ? LinkOf(recipient) + "/unsubscribe" : null,
            CreatedAt = now,
            SentAt = mails ? null : now,
        };
    }

    private void Append(StringBuilder text, int number, DigestLine line, string origin)
    {
        var shown = line.Line;
        text.Append(CultureInfo.InvariantCulture, $"{number}. {shown.Title}\n   {shown.Employer} · {shown.Place} · {shown.Pay}\n   {shown.Until}\n");
        text.Append(CultureInfo.InvariantCulture, $"   찾은 조건: {string.Join(" / ", line.Searches.Select(s => AlertTexts.Of(s, district)))}\n   {origin}{shown.Href}\n\n");
    }

    private string Links(DueRecipient due) => due.Recipient.MailsTo(due.AccountEmail)
        ? $"알림 바꾸기: {LinkOf(due.Recipient)}\n알림 그만 받기: {LinkOf(due.Recipient)}/unsubscribe"
        : "알림은 ‘내 신청’의 ‘새 공고 알림’에서 바꾸거나 끄실 수 있습니다.";

    private string LinkOf(AlertRecipient recipient) => $"{OriginOf(recipient)}/alerts/{recipient.Token}";

    private string OriginOf(AlertRecipient recipient) => site.Value.PublicAddress is { Length: > 0 } known ? known.TrimEnd('/') : recipient.Origin;
}
