using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>Whom a publication tells: the applicants of the opening that it replaces, and those who wait for the programme's next round.</summary>
public sealed class PublicationNotices
{
    private readonly JobsDbContext _db;
    private readonly Opening _opening;
    private readonly NoticeRound? _repost;
    private readonly RoundNotices _round;
    private readonly IReadOnlyList<RoundSignup> _waiting;

    private PublicationNotices(JobsDbContext db, Opening opening, NoticeRound? repost, RoundNotices round, IReadOnlyList<RoundSignup> waiting)
    {
        (_db, _opening, _repost, _round, _waiting) = (db, opening, repost, round, waiting);
        var known = repost?.Planned ?? [];
        Preview = new(opening is { OpensAt: not null, ClosesAt: not null } ? [.. known, .. round.Planned(opening, waiting)] : known);
    }

    /// <summary>What is shown before it is sent.</summary>
    public NoticePreview Preview { get; }

    /// <summary>Looks the people up.</summary>
    /// <param name="db">The database.</param>
    /// <param name="wording">The words.</param>
    /// <param name="opening">What is published.</param>
    /// <param name="origin">Scheme and host of the portal.</param>
    public static async Task<PublicationNotices> LoadAsync(JobsDbContext db, NoticeWording wording, Opening opening, string origin)
    {
        var round = new RoundNotices(db, wording, origin);
        return new(db, opening, await new RepostNotices(db, wording, origin).RoundAsync(opening), round, await round.WaitingAsync(opening));
    }

    /// <summary>Adds the notices; the caller's save writes them with the approval.</summary>
    public void Add(DateTime now)
    {
        if (_repost is not null)
        {
            _db.AddRange(_repost.Messages(string.Create(CultureInfo.InvariantCulture, $"opening-{_opening.Id}-reposted"), now));
        }
        _round.Add(_opening, _waiting, now);
    }
}
