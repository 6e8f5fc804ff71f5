using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>What an event puts into its words, beside the opening and the district.</summary>
/// <param name="Name">Name of the applicant.</param>
/// <param name="Number">접수번호, digits, or <see cref="NoticePreview.Number"/> before it is known; null where it is not told.</param>
/// <param name="Message">{내용}: what happened.</param>
/// <param name="Status">Where the application stands, in words.</param>
/// <param name="ResultsOn">결과 발표 예정일, where it still lies ahead.</param>
public sealed record NoticeFacts(string? Name, string? Number, string Message, string? Status = null, DateOnly? ResultsOn = null);

/// <summary>Writes notices in the words that stand now. Loaded once for a request: everybody of one release reads the same words.</summary>
public sealed class NoticeWording(JobsDbContext db, IOptions<SiteOptions> site)
{
    private Dictionary<NoticeEvent, NoticeWords>? _changed;

    /// <summary>Loads the words ahead of the first notice, where there is time to wait for them.</summary>
    public async Task LoadAsync() => _changed ??= await db.LatestTemplates()
        .ToDictionaryAsync(t => t.Event, t => new NoticeWords(t.Id, t.Subject, t.Body));

    /// <summary>The words of an event as they stand now. They are few rows: where nobody has loaded them they are read here.</summary>
    public NoticeWords Of(NoticeEvent what)
    {
        _changed ??= db.LatestTemplates().ToDictionary(t => t.Event, t => new NoticeWords(t.Id, t.Subject, t.Body));
        return _changed.GetValueOrDefault(what) ?? NoticeDefaults.Of(what);
    }

    /// <summary>Subject and text of one notice.</summary>
    public (string Subject, string Body) Write(NoticeEvent what, Opening opening, NoticeFacts facts) => Write(Of(what), opening.Title, opening.ContactPhone, facts);

    /// <summary>Words with the data of nobody, as a preview shows them.</summary>
    public (string Subject, string Body) Sample(NoticeEvent what, NoticeWords words) =>
        Write(words, "동행일자리 참여자 모집", contactPhone: null, new("김구민", "1234567890", NoticeDefaults.SampleOf(what), "접수 완료", new DateOnly(2026, 12, 1)));

    /// <summary>Words filled in, for a notice or for its preview.</summary>
    /// <param name="words">The words.</param>
    /// <param name="title">Title of the opening.</param>
    /// <param name="contactPhone">Its telephone, digits; null for the district's.</param>
    /// <param name="facts">What happened to whom.</param>
    public (string Subject, string Body) Write(NoticeWords words, string title, string? contactPhone, NoticeFacts facts)
    {
        var identity = site.Value.Identity;
        var values = new Dictionary<NoticeWord, string>
        {
            [NoticeWord.Name] = facts.Name ?? "",
            [NoticeWord.Opening] = title,
            [NoticeWord.Message] = facts.Message,
            [NoticeWord.Number] = facts.Number is { } number ? number == NoticePreview.Number ? number : ReceiptNumber.Format(number) : "",
            [NoticeWord.Status] = facts.Status ?? "",
            [NoticeWord.ResultsOn] = facts.ResultsOn is { } day ? SeoulDates.Day(day) : "",
            [NoticeWord.Site] = identity.FullName,
            [NoticeWord.Department] = identity.Department,
            [NoticeWord.Phone] = contactPhone is { } phone ? PhoneNumber.Format(phone) : identity.Tel,
        };
        return (Cut(NoticeTemplate.Fill(words.Subject, values), OutboxMessage.SubjectMaxLength), Cut(NoticeTemplate.Fill(words.Body, values), OutboxMessage.BodyMaxLength));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
