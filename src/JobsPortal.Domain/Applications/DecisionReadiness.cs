using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Applications;

/// <summary>What a decision batch must hold before a second person may release it.</summary>
internal static class DecisionReadiness
{
    public static IEnumerable<DecisionBlocker> Check(
        DecisionBatch batch, IReadOnlyCollection<Application> applications, Opening opening, DateTime now) =>
        Whole(batch, opening, now).Concat(Ranks(batch, applications, opening)).Concat(Each(batch, applications)).Concat(Places(batch, applications, opening)).Distinct();

    private static IEnumerable<DecisionBlocker> Whole(DecisionBatch batch, Opening opening, DateTime now)
    {
        if (!opening.StillSelects)
        {
            yield return DecisionBlocker.OpeningWithdrawn;
        }

        if (batch.Items.Count == 0)
        {
            yield return DecisionBlocker.Empty;
        }

        if (opening.Status == OpeningStatus.Approved && opening.PhaseAt(now) != OpeningPhase.Closed)
        {
            yield return DecisionBlocker.WindowStillOpen;
        }

        if (batch.ReplyDueAt <= now || (batch.ReplyDueAt is null && batch.Items.Any(i => i.Outcome == ApplicationStatus.Selected)))
        {
            yield return DecisionBlocker.ReplyDueMissing;
        }
    }

    /// <summary>Ranks run 1, 2, 3 … within each unit, because places fall free in units; a later 선발(안) goes on behind those who wait already.</summary>
    private static IEnumerable<DecisionBlocker> Ranks(DecisionBatch batch, IReadOnlyCollection<Application> applications, Opening opening)
    {
        Dictionary<int, int?> ranks = batch.Items.Where(i => i.Outcome == ApplicationStatus.Waitlisted).ToDictionary(i => i.ApplicationId, i => i.Rank);
        if (ranks.Values.Any(r => r is null or < 1) || applications.GroupBy(a => UnitOf(a, batch, opening)).Any(unit => !RunsOn(unit, ranks)))
        {
            yield return DecisionBlocker.RankNotUnique;
        }
    }

    private static bool RunsOn(IEnumerable<Application> unit, Dictionary<int, int?> ranks)
    {
        ILookup<bool, Application> isRanked = unit.ToLookup(a => ranks.ContainsKey(a.Id));
        int last = isRanked[false].Where(a => a.Status == ApplicationStatus.Waitlisted).Max(a => a.WaitlistRank) ?? 0;
        return isRanked[true].Select(a => ranks[a.Id] ?? 0).Order().Select((rank, i) => rank == last + i + 1).All(fits => fits);
    }

    private static IEnumerable<DecisionBlocker> Each(DecisionBatch batch, IReadOnlyCollection<Application> applications)
    {
        Dictionary<int, Application> byId = applications.ToDictionary(a => a.Id);
        foreach (DecisionItem item in batch.Items)
        {
            if (!byId.TryGetValue(item.ApplicationId, out Application? application) || !application.Lifecycle.Allows(application.Status, item.Outcome))
            {
                yield return DecisionBlocker.ApplicationMoved;
            }

            if (item.Outcome is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible && item.Reason is null)
            {
                yield return DecisionBlocker.ReasonMissing;
            }

            if (item.Reason == DecisionReason.Other && string.IsNullOrWhiteSpace(item.Note))
            {
                yield return DecisionBlocker.NoteMissing;
            }
        }
    }

    private static int UnitOf(Application application, DecisionBatch batch, Opening opening) =>
        batch.Items.FirstOrDefault(i => i.ApplicationId == application.Id)?.UnitOf(application) ?? application.UnitId ?? opening.Units[0].Id;

    private static IEnumerable<DecisionBlocker> Places(DecisionBatch batch, IReadOnlyCollection<Application> applications, Opening opening)
    {
        HashSet<int> selected = [.. batch.Items.Where(i => i.Outcome == ApplicationStatus.Selected).Select(i => i.ApplicationId)];
        foreach (OpeningUnit unit in opening.Units)
        {
            int places = applications.Where(a => UnitOf(a, batch, opening) == unit.Id)
                .Where(a => selected.Contains(a.Id) || ApplicationLifecycle.HoldsAPlace(a.Status)).Sum(a => a.PartySize);
            if (places > unit.Headcount)
            {
                yield return DecisionBlocker.TooManySelected;
            }
        }
    }
}
