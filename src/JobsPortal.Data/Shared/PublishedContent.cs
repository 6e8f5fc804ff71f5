using JobsPortal.Data.Accounts;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JobsPortal.Data.Shared;

/// <summary>
/// Which changes the public can see. Openings and their units count once they were approved: who types a draft renews nobody's pages.
/// </summary>
internal static class PublishedContent
{
    private static readonly HashSet<Type> Others =
    [
        typeof(OpeningAttachment), typeof(OpeningChange), typeof(ChangeLine), typeof(ResultList), typeof(JobProgram), typeof(ProgramBudget),
        typeof(Organization), typeof(OrganizationCertification), typeof(Department), typeof(SettingChange), typeof(Plan), typeof(PlanField), typeof(PlanTarget),
        typeof(JobResult), typeof(Headline), typeof(HeadlinePart), typeof(Publication), typeof(PublicationLine),
    ];

    /// <summary>Whether the next save changes what the public sees, and which openings it changes for them.</summary>
    public static (bool IsChanged, IReadOnlyList<EntityEntry<Opening>> Openings) ChangesOf(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var openings = changed.Where(e => e.Entity is Opening && IsPublic(e)).Select(e => tracker.Context.Entry((Opening)e.Entity)).ToDictionary(e => e.Entity);
        var others = changed.Any(e => Others.Contains(e.Metadata.ClrType));
        var units = changed.Select(e => e.Entity).OfType<OpeningUnit>().ToList();
        if (units.Count == 0) return (others || openings.Count > 0, [.. openings.Values]);

        var (byUnit, byId) = Tracked(tracker);
        foreach (var unit in units)
        {
            if (byUnit.GetValueOrDefault(unit) is not { } opening && !byId.TryGetValue(unit.OpeningId, out opening)) others = true;
            else if (tracker.Context.Entry(opening) is var entry && IsPublic(entry)) openings.TryAdd(opening, entry);
        }

        return (others || openings.Count > 0, [.. openings.Values]);
    }

    // A unit that was taken away stands in no list any more; one of a new opening has no key yet.
    private static (Dictionary<OpeningUnit, Opening> ByUnit, Dictionary<int, Opening> ById) Tracked(ChangeTracker tracker)
    {
        var openings = tracker.Entries<Opening>().Select(e => e.Entity).ToList();
        return (openings.SelectMany(o => o.Units.Select(u => (o, u))).ToDictionary(pair => pair.u, pair => pair.o), openings.Where(o => o.Id > 0).ToDictionary(o => o.Id));
    }

    private static bool IsPublic(EntityEntry opening)
    {
        var status = opening.Property(nameof(Opening.Status));
        return WasSeen(status.CurrentValue) || (opening.State != EntityState.Added && WasSeen(status.OriginalValue));
    }

    private static bool WasSeen(object? status) => status is not (OpeningStatus.Draft or OpeningStatus.InReview);
}
