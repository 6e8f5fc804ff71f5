using JobsPortal.Data.Accounts;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Notices to a resident's account: by mail where there is an address, otherwise on the resident's own page.</summary>
public static class AccountNotices
{
    /// <summary>The notice; what only stands on the page has arrived with being written.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="messageId">The same on every try, different for every notice.</param>
    /// <param name="what">What it tells of.</param>
    /// <param name="words">What it says.</param>
    /// <param name="now">Now, UTC.</param>
    public static OutboxMessage To(Account account, string messageId, NoticeEvent what, (string Subject, string Body) words, DateTime now)
    {
        var hasMail = account.Email is { Length: > 0 };
        return new()
        {
            MessageId = messageId,
            Event = what,
            Channel = hasMail ? OutboxChannel.Email : OutboxChannel.OnPage,
            To = account.Email ?? "",
            RecipientName = account.Name,
            Subject = words.Subject,
            Body = words.Body,
            AccountId = account.Id,
            CreatedAt = now,
            SentAt = hasMail ? null : now,
        };
    }
}
