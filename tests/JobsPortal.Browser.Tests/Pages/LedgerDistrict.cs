using System.Runtime.CompilerServices;
using JobsPortal.Data.Publications;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>A ledger with something on each of its pages; made once for a district, when the first page asks.</summary>
public sealed record LedgerDistrict(int Field, int Entry, int Typed, int Waiting, int Headline, int Publication, int Program)
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
        var typed = ResultProposal.Propose(new(program.Id, ResultMeasure.Jobs, 30, 28, new DateOnly(2026, 6, 30), "어르신복지과", "어르신복지과-2210"), office.Drafter.Id, portal.Clock.Now);
        var waiting = ResultProposal.Propose(new(program.Id, ResultMeasure.Jobs, 12, 12, new DateOnly(2026, 9, 30), "장애인복지과", "장애인복지과-118"), office.Drafter.Id, portal.Clock.Now);
        var headline = new Headline(new(
            "공공부문 일자리", "7,000개 이상", 7_000, Precision.AtLeast, HeadlineUnit.Jobs, 2015, 2019, "구 소식지", new DateOnly(2015, 1, 5), new DateOnly(2015, 1, 6),
            [
                new(PartRole.Part, "노인일자리", PlanFieldId: plan.Fields.Single(f => f.Name == "노인일자리").Id), new(PartRole.Start, "지금의 일자리", 100, AsOf: "2015년 1월"),
                new(PartRole.Part, "돌봄", 200, Group: "첫째 전략", BudgetWon: 4_000_000_000, BudgetNote: "첫 투입분", IsInvented: true), new(PartRole.Baseline, "이미 일하는 사람", 700),
            ]));
        context.Db.AddRange(typed, waiting, headline);
        await context.Db.SaveChangesAsync();
        var frozen = await new TakePublication(context.Db).RunAsync(plan.Id, "2026년 상반기 실적", new DateOnly(2026, 6, 30), office.Approver.Id, portal.Clock.Now);
        var counted = typed.Approve(office.Approver.Id, portal.Clock.Now);
        context.Db.Add(counted);
        await context.Db.SaveChangesAsync();
        return new(plan.Fields.Single(f => f.Name == "사회적일자리").Id, entries[0].Id, counted.Id, waiting.Id, headline.Id, frozen!.Value.Publication!.Id, program.Id);
    }
}
