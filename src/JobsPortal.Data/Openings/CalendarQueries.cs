using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>One opening in a calendar.</summary>
public sealed record CalendarRow
{
    public required int Id { get; init; }
    public required OpeningKind Kind { get; init; }
    public required OpeningStatus Status { get; init; }
    public required string Title { get; init; }
    public required DateTime? OpensAt { get; init; }
    public required DateTime? ClosesAt { get; init; }
    public required bool IsUntilFilled { get; init; }
    public required DateOnly? ResultsOn { get; init; }
    public required DateOnly? WorkStartsOn { get; init; }
    public required DateOnly? WorkEndsOn { get; init; }
    public required int Revision { get; init; }

    /// <summary>When it last changed as residents read it.</summary>
    public required DateTime ChangedAt { get; init; }

    public required string? Employer { get; init; }
    public required string? Phone { get; init; }
    public required string? Place { get; init; }
    public required string? Hours { get; init; }
}

/// <summary>Openings as calendars, feeds and search engines read them: the district's own, because others are told of by their sources.</summary>
public static class CalendarQueries
{
    /// <summary>The district's own openings whose window, result or event touches the time from <paramref name="from"/> on, withdrawn ones too.</summary>
    public static IQueryable<Opening> OwnSince(this IQueryable<Opening> openings, DateTime from, DateOnly fromDay) =>
        openings.AsNoTracking().Where(OpeningQueries.DecidedByDistrict)
            .Where(o => o.Status == OpeningStatus.Approved || o.Status == OpeningStatus.Withdrawn)
            .Where(o => o.ClosesAt >= from || o.ResultsOn >= fromDay || o.WorkStartsOn >= fromDay);

    /// <summary>The district's own published openings of which a window begins or ends, a result is due or an event takes place from the first to before the last day.</summary>
    public static IQueryable<Opening> OwnBetween(this IQueryable<Opening> openings, DateTime from, DateTime before, DateOnly first, DateOnly last) =>
        openings.AsNoTracking().Where(OpeningQueries.DecidedByDistrict).Where(o => o.Status == OpeningStatus.Approved)
            .Where(o => (o.OpensAt >= from && o.OpensAt < before) || (o.ClosesAt > from && o.ClosesAt <= before)
                || (o.ResultsOn >= first && o.ResultsOn <= last)
                || (o.Kind == OpeningKind.Event && o.WorkStartsOn >= first && o.WorkStartsOn <= last));

    /// <summary>The lines of a calendar, in the order of closing.</summary>
    public static IQueryable<CalendarRow> AsCalendar(this IQueryable<Opening> openings) =>
        openings.AsNoTracking().OrderBy(o => o.ClosesAt).ThenBy(o => o.Id).Select(o => new CalendarRow
        {
            Id = o.Id,
            Kind = o.Kind,
            Status = o.Status,
            Title = o.Title,
            OpensAt = o.OpensAt,
            ClosesAt = o.ClosesAt,
            IsUntilFilled = o.IsUntilFilled,
            ResultsOn = o.ResultsOn,
            WorkStartsOn = o.WorkStartsOn,
            WorkEndsOn = o.WorkEndsOn,
            Revision = o.Revision,
            ChangedAt = o.RevisedAt ?? o.ApprovedAt ?? o.PostedAt,
            Employer = o.EmployerName,
            Phone = o.ContactPhone,
            Place = o.Units.OrderBy(u => u.Order).ThenBy(u => u.Id).Select(u => u.Place).FirstOrDefault(),
            Hours = o.Units.OrderBy(u => u.Order).ThenBy(u => u.Id).Select(u => u.Hours).FirstOrDefault(),
        });

    /// <summary>Open openings, the newest first, for the feed.</summary>
    public static IQueryable<Opening> NewestOpen(this IQueryable<Opening> openings, DateTime now) =>
        openings.AsNoTracking().Where(Opening.AcceptingAt(now)).OrderByDescending(o => o.PostedAt).ThenByDescending(o => o.Id);
}
