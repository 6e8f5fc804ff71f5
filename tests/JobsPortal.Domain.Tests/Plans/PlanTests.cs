using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Plans;

public sealed class PlanTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly (int, int) Years = (2010, 2014);

    /// <summary>The six fields of the plan of 2010.</summary>
    private static readonly PlanLine[] SixFields =
    [
        Line(Sector.General, "테크노폴리스 조성", 700), Line(Sector.General, "1인 창조기업·시니어 창업센터", 300),
        Line(Sector.General, "아파트형공장·사회적기업", 1_600), Line(Sector.General, "일자리 알선", 820),
        Line(Sector.Public, "사회적일자리", 7_000), Line(Sector.Public, "자체일자리사업", 150),
    ];

    [Fact]
    public void The_six_fields_make_10570_of_3420_and_7150()
    {
        var plan = Make(SixFields);
        Assert.Equal(10_570, plan.Target);
        Assert.Equal(3_420, TargetOf(plan, Sector.General));
        Assert.Equal(7_150, TargetOf(plan, Sector.Public));
    }

    [Fact]
    public void A_field_keeps_its_whole_target_and_what_its_parts_leave_is_unallocated()
    {
        var plan = Make([.. SixFields, Line(Sector.Public, "노인일자리", 2_500, "사회적일자리"), Line(Sector.Public, "자활근로", 2_000, "사회적일자리")]);
        Assert.Equal(10_570, plan.Target);
        PlanField whole = plan.Fields.Single(f => f.Name == "사회적일자리");
        int parts = plan.Fields.Where(f => f.Parent == whole).Sum(f => f.TargetIn(plan.Edition) ?? 0);
        Assert.Equal(2_500, whole.TargetIn(plan.Edition) - parts);
    }

    [Fact]
    public void A_new_edition_replaces_the_targets_and_the_earlier_ones_stay_readable()
    {
        var plan = Make(SixFields);
        PlanField own = plan.Fields.Single(f => f.Name == "자체일자리사업");
        plan.Replace([.. SixFields.SkipLast(1), Line(Sector.Public, "자체일자리사업", 350)], Now.AddYears(1));

        Assert.Equal((2, 10_770), (plan.Edition, plan.Target));
        Assert.Equal(Now.AddYears(1), plan.ImportedAt);
        Assert.Same(own, plan.Fields.Single(f => f.Name == "자체일자리사업"));
        Assert.Equal((150, 350), (own.TargetIn(1), own.TargetIn(2)));
    }

    [Fact]
    public void A_field_that_the_new_edition_leaves_out_counts_no_more()
    {
        var plan = Make(SixFields);
        plan.Replace(SixFields[..5], Now);
        Assert.Equal(10_420, plan.Target);
        Assert.Null(plan.Fields.Single(f => f.Name == "자체일자리사업").TargetIn(2));
    }

    [Fact]
    public void Fields_of_the_same_name_in_different_sectors_or_parents_are_different()
    {
        var plan = Make([Line(Sector.General, "기타", 10), Line(Sector.Public, "기타", 20), Line(Sector.Public, "공공근로", 5), Line(Sector.Public, "기타", 3, "공공근로")]);
        Assert.Equal(4, plan.Fields.Count);
        Assert.Equal(35, plan.Target);
    }

    [Fact]
    public void A_part_may_come_before_its_field()
    {
        var plan = Make([Line(Sector.Public, "환경정비", 3, "공공근로"), Line(Sector.Public, "공공근로", 5)]);
        Assert.Equal("공공근로", plan.Fields.Single(f => f.Name == "환경정비").Parent?.Name);
    }

    public static TheoryData<PlanFault, PlanLine[]> Faults => new()
    {
        { PlanFault.Empty, [] },
        { PlanFault.FieldTwice, [Line(Sector.Public, "공공근로", 5), Line(Sector.Public, "공공근로", 6)] },
        { PlanFault.ParentUnknown, [Line(Sector.General, "공공근로", 5), Line(Sector.Public, "환경정비", 3, "공공근로")] },
        { PlanFault.PartsExceedField, [Line(Sector.Public, "공공근로", 5), Line(Sector.Public, "환경정비", 6, "공공근로")] },
        { PlanFault.YearsWrong, [Line(Sector.Public, "공공근로", 5) with { Years = (2014, 2010) }] },
        { PlanFault.TargetWrong, [Line(Sector.Public, "공공근로", -1)] },
        { PlanFault.NameWrong, [Line(Sector.Public, " ", 5)] },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_is_found_alone_and_refuses_the_edition(PlanFault fault, PlanLine[] lines)
    {
        Assert.Equal([fault], Plan.Check(lines).Select(f => f.Fault).Distinct());
        var plan = new Plan("11350", 2010, 2014);
        Assert.Equal(fault, Assert.Throws<RuleBroken>(() => plan.Replace(lines, Now)).Reason);
        Assert.Equal(0, plan.Edition);
        Assert.Empty(plan.Fields);
    }

    [Fact]
    public void Every_fault_has_a_case_here() => Assert.Equal(Enum.GetValues<PlanFault>().Order(), Faults.Select(row => row.Data.Item1).Order());

    [Fact]
    public void A_fault_names_its_line() =>
        Assert.Equal((2, PlanFault.TargetWrong), Assert.Single(Plan.Check([Line(Sector.Public, "공공근로", 5), Line(Sector.Public, "노인", -5)])));

    private static Plan Make(PlanLine[] lines)
    {
        var plan = new Plan("11350", 2010, 2014);
        plan.Replace(lines, Now);
        return plan;
    }

    private static int TargetOf(Plan plan, Sector sector) => plan.Fields.Where(f => f.Sector == sector && f.Parent is null).Sum(f => f.TargetIn(plan.Edition) ?? 0);

    private static PlanLine Line(Sector sector, string field, int target, string? parent = null) => new(sector, field, target, Years, "일자리경제과", parent);
}
