using System.Runtime.CompilerServices;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>A ledger with something on each of its pages; made once for a district, when the first page asks.</summary>
public sealed record LedgerDistrict(int Field, int Entry)
{
    private static readonly ConditionalWeakTable<District, Task<LedgerDistrict>> Made = [];

    /// <summary>What is there in that district.</summary>
    public static Task<LedgerDistrict> OfAsync(District district) => Made.GetValue(district, d => MakeAsync(d.Portal));

    private static async Task<LedgerDistrict> MakeAsync(PortalApp portal)
    {
        var given = portal.Given;
        var plan = await given.PlanAsync(2015, 2019,
            new(Sector.Public, "사회적일자리", 7_000, (2015, 2019), "일자리경제과", Parent: null),
            new(Sector.Public, "노인일자리", 2_500, (2015, 2019), "일자리경제과", "사회적일자리"));
        var program = await given.ProgramAsync("노인 공익활동", plan.Fields.Single(f => f.Name == "노인일자리").Id);
        var entries = await given.ConfirmedJobsAsync(program, [new(2026, 3, 2), new(2026, 7, 1)]);
        var office = await given.OfficeAsync();
        await using var context = portal.Open();
        context.Db.Add(RetentionCheck.Of(entries[0], 1, 0, new(RetentionMark.ThreeMonths, 1, new DateOnly(2026, 6, 10), "고용보험 자격 확인"), office.Drafter.Id, portal.Clock.Now));
        await context.Db.SaveChangesAsync();
        return new(plan.Fields.Single(f => f.Name == "사회적일자리").Id, entries[0].Id);
    }
}
