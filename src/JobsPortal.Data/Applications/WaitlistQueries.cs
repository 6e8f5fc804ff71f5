using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>Waiting lists and the places they wait for. An application without a unit belongs to the opening's first.</summary>
public static class WaitlistQueries
{
    /// <summary>Those who wait for the unit, next in rank first.</summary>
    public static IQueryable<Application> WaitingFor(this IQueryable<Application> applications, int openingId, int unitId, bool isFirstUnit) =>
        applications.OfUnit(openingId, unitId, isFirstUnit).Where(a => a.Status == ApplicationStatus.Waitlisted)
            .OrderBy(a => a.WaitlistRank).ThenBy(a => a.Id);

    /// <summary>Those who hold a place of the unit.</summary>
    public static IQueryable<Application> HoldingPlacesOf(this IQueryable<Application> applications, int openingId, int unitId, bool isFirstUnit)
    {
        ApplicationStatus[] holding = [.. ApplicationLifecycle.HoldingAPlace];
        return applications.OfUnit(openingId, unitId, isFirstUnit).Where(a => holding.Contains(a.Status));
    }

    private static IQueryable<Application> OfUnit(this IQueryable<Application> applications, int openingId, int unitId, bool isFirstUnit) =>
        applications.Where(a => a.OpeningId == openingId && (a.UnitId == unitId || (isFirstUnit && a.UnitId == null)));
}
