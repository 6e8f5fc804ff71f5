using System.Globalization;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>One notice to everybody who applied: the same words, each with the own name. Preview and messages are made in one place.</summary>
public sealed class NoticeRound
{
    private readonly NoticeEvent _what;
    private readonly IReadOnlyList<ToldPerson> _people;
    private readonly Func<string?, (string Subject, string Body)> _write;

    /// <summary>A notice about an opening as it stands.</summary>
    public NoticeRound(NoticeWording wording, NoticeEvent what, Opening opening, string message, IReadOnlyList<ToldPerson> people)
        : this(wording, what, (opening.Title, opening.ContactPhone), message, people)
    {
    }

    /// <summary>A notice about an opening as it will stand.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="what">What it tells of.</param>
    /// <param name="opening">Title and telephone.</param>
    /// <param name="message">{내용}.</param>
    /// <param name="people">Who is told.</param>
    public NoticeRound(NoticeWording wording, NoticeEvent what, (string Title, string? Phone) opening, string message, IReadOnlyList<ToldPerson> people)
    {
        (_what, _people) = (what, people);
        // A notice is Korean whatever language the page is read in.
        _write = name => Language.InKorean(() => wording.Write(wording.Of(what), opening.Title, opening.Phone, new(name, Number: null, message)));
        Planned = [.. people.Select(person => person.Planned(_write(NoticePreview.Name)))];
    }

    /// <summary>Everybody's notice with the name in braces.</summary>
    public IReadOnlyList<PlannedNotice> Planned { get; }

    /// <summary>What is shown before it is sent.</summary>
    public NoticePreview Preview => new(Planned);

    /// <summary>The notices.</summary>
    /// <param name="id">The same on every try; each person's is this with the application's key.</param>
    /// <param name="now">Now, UTC.</param>
    public IEnumerable<OutboxMessage> Messages(string id, DateTime now) => _people.Select(person =>
        person.Notice(string.Create(CultureInfo.InvariantCulture, $"{id}-{person.ApplicationId}"), _what, _write(person.Name), now));
}
