using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Headlines;

/// <summary>The numbers of the two district plans: Nowon's of 2010-11 and Dongjak's special zone of 2019 to 2022.</summary>
public sealed class PublishedNumbersTests
{
    private static readonly (int, int) Years = (2010, 2014);

    private static readonly PlanLine[] Nowon =
    [
        new(Sector.General, "테크노 폴리스 조성", 700, Years, "일자리경제과", null), new(Sector.General, "창업센터", 300, Years, "일자리경제과", null),
        new(Sector.General, "아파트형공장, 사회적기업", 1_600, Years, "일자리경제과", null), new(Sector.General, "일자리알선", 820, Years, "일자리경제과", null),
        new(Sector.Public, "사회적일자리", 7_000, Years, "일자리경제과", null), new(Sector.Public, "자체일자리사업", 150, Years, "일자리경제과", null),
    ];

    [Fact]
    public void Ten_thousand_stays_what_was_said_and_the_plan_says_570_more()
    {
        var headline = Make(10_000, [.. Nowon.Select((line, i) => new HeadlinePartDetails(PartRole.Part, line.Field, PlanFieldId: i))]);
        var plan = new Plan("11350", 2010, 2014);
        plan.Replace(Nowon, new DateTime(2010, 11, 8, 9, 4, 35, DateTimeKind.Utc));

        var held = headline.Reconcile(i => Nowon[i].Target);
        Assert.Equal((10_570, 570, 0, ReconciliationVerdict.PartsExceed), (held.Sum, held.Difference, held.Unallocated, held.Verdict));
        Assert.Equal(10_570, plan.Target);
        Assert.Equal(10_000, headline.Figure);
        Assert.Equal((3_420, 7_150), (SumOf(Sector.General), SumOf(Sector.Public)));
        Assert.Equal(67.6m, Math.Round(7_150m / 10_570m * 100, 1));
    }

    [Fact]
    public void A_part_that_is_a_field_follows_the_plan_and_is_no_copy()
    {
        var headline = Make(10_000, [new(PartRole.Part, "사회적일자리", PlanFieldId: 7)]);
        Assert.Equal(7_000, headline.Reconcile(_ => 7_000).Sum);
        Assert.Equal(6_500, headline.Reconcile(_ => 6_500).Sum);
        Assert.Null(headline.Parts[0].Amount);
    }

    [Fact]
    public void A_thousand_smart_jobs_are_a_tag_across_two_lines()
    {
        var held = Make(1_000, [new(PartRole.Part, "테크노 폴리스 조성", PlanFieldId: 0), new(PartRole.Part, "창업센터", PlanFieldId: 1)]).Reconcile(i => Nowon[i].Target);
        Assert.Equal((1_000, ReconciliationVerdict.Agrees), (held.Sum, held.Verdict));
        Assert.DoesNotContain(Nowon, line => line.Target == 1_000);
    }

    [Fact]
    public void Seven_hundred_is_400_and_at_least_300()
    {
        var held = Make(700, [new(PartRole.Part, "테크노파크 협력", 400), new(PartRole.Part, "스마트그리드 연구센터", 300, Precision: Precision.AtLeast)]).Reconcile(None);
        Assert.Equal((700, 0, 0, true), (held.Sum, held.Difference, held.Unallocated, held.IsAtLeast));
    }

    [Fact]
    public void The_700_who_work_there_already_add_nothing()
    {
        var held = Make(700,
        [
            new(PartRole.Part, "테크노파크 협력", 400), new(PartRole.Part, "스마트그리드 연구센터", 300, Precision: Precision.AtLeast),
            new(PartRole.Baseline, "서울테크노파크 근무자", 700, Precision: Precision.About, AsOf: "2010년 11월"),
        ]).Reconcile(None);
        Assert.Equal((700, 700, 0, ReconciliationVerdict.Agrees), (held.Sum, held.Baseline, held.Difference, held.Verdict));
        Assert.Null(held.Growth);
        Assert.False(held.IsAbout);
    }

    [Fact]
    public void Sixteen_hundred_is_1400_and_200()
    {
        var held = Make(1_600, [new(PartRole.Part, "사회적기업", 1_400, Precision: Precision.About), new(PartRole.Part, "아파트형공장", 200)]).Reconcile(None);
        Assert.Equal((1_600, ReconciliationVerdict.Agrees, true), (held.Sum, held.Verdict, held.IsAbout));
    }

    [Fact]
    public void Of_seven_thousand_2500_are_known_and_4500_unallocated_and_a_place_of_the_first_money_is_1600000_won()
    {
        var held = Make(7_000, [new(PartRole.Part, "노인일자리·노인돌봄", 2_500, BudgetWon: 4_000_000_000, BudgetNote: "첫 투입분")]).Reconcile(None);
        Assert.Equal((4_500, ReconciliationVerdict.PartsLeave), (held.Unallocated, held.Verdict));
        Assert.Equal(1_600_000, held.Parts[0].WonPerPlace);
        Assert.Equal("160만 원", Won.FormatLarge(held.Parts[0].WonPerPlace!.Value));
    }

    [Fact]
    public void Social_enterprises_grow_from_10_to_50_by_40()
    {
        var held = Make(50, [new(PartRole.Start, "지금의 사회적기업", 10, AsOf: "2010년 11월 8일")], HeadlineUnit.Organizations).Reconcile(None);
        Assert.Equal((40L, 40L), (held.Growth, held.Unallocated));
    }

    [Fact]
    public void Dongjak_supported_29_companies_which_are_18_and_11_more()
    {
        var held = Make(29, [new(PartRole.Start, "2018년 지원 기업", 18), new(PartRole.Part, "2019년에 늘어난 기업", 11)], HeadlineUnit.Organizations).Reconcile(None);
        Assert.Equal((29, 0, 11L, ReconciliationVerdict.Agrees), (held.Sum, held.Difference, held.Growth, held.Verdict));
    }

    [Fact]
    public void Dongjak_counts_about_1700_jobs_of_2019()
    {
        var headline = Make(1_700, [], years: (2019, 2019), precision: Precision.About);
        Assert.Equal((2019, 2019, true), (headline.FromYear, headline.ToYear, headline.Reconcile(None).IsAbout));
    }

    [Fact]
    public void Dongjaks_three_strategies_have_19_projects_of_38_billion_won()
    {
        var held = Make(38_000_000_000, DongjakProjects(), HeadlineUnit.Won, (2019, 2022)).Reconcile(None);
        Assert.Equal((3, 19, 38_000_000_000, ReconciliationVerdict.Agrees, true), (held.GroupCount, held.PartCount, held.Sum, held.Verdict, held.HasInvented));
    }

    [Fact]
    public void The_day_of_the_source_and_the_day_of_the_paper_are_both_kept()
    {
        var headline = Make(10_000, []);
        Assert.Equal((new DateOnly(2010, 11, 8), new DateOnly(2010, 11, 9)), (headline.SourceOn, headline.PublishedOn));
    }

    public static TheoryData<HeadlineFault, HeadlineDetails> Faults => new()
    {
        { HeadlineFault.TextMissing, Details(1) with { Stated = " " } },
        { HeadlineFault.FigureWrong, Details(0) },
        { HeadlineFault.FigureWrong, Details(Headline.FigureMax + 1) },
        { HeadlineFault.YearsWrong, Details(1) with { FromYear = 2014, ToYear = 2010 } },
        { HeadlineFault.DatesWrong, Details(1) with { PublishedOn = new DateOnly(2010, 11, 7) } },
        { HeadlineFault.TooManyParts, Details(1) with { Parts = [.. Enumerable.Repeat(new HeadlinePartDetails(PartRole.Part, "가", 1), Headline.PartsMax + 1)] } },
        { HeadlineFault.PartNameMissing, Details(1) with { Parts = [new(PartRole.Part, "", 1)] } },
        { HeadlineFault.PartAmountMissing, Details(1) with { Parts = [new(PartRole.Part, "가")] } },
        { HeadlineFault.PartAmountMissing, Details(1) with { Parts = [new(PartRole.Part, "가", 1, PlanFieldId: 1)] } },
        { HeadlineFault.PartAmountWrong, Details(1) with { Parts = [new(PartRole.Part, "가", -1)] } },
        { HeadlineFault.ResidentNumberInText, Details(1) with { Title = "800101-1234567" } },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_stands_alone(HeadlineFault fault, HeadlineDetails details)
    {
        Assert.Equal([fault], Headline.Check(details).Select(f => f.Fault));
        Assert.Equal(fault, Assert.Throws<RuleBroken>(() => new Headline(details)).Reason);
    }

    private static HeadlinePartDetails[] DongjakProjects() =>
        [.. Enumerable.Range(0, 19).Select(i => new HeadlinePartDetails(PartRole.Part, $"세부사업 {i + 1}", 2_000_000_000, Group: $"전략 {i % 3 + 1}", IsInvented: true))];

    private static int SumOf(Sector sector) => Nowon.Where(l => l.Sector == sector).Sum(l => l.Target);

    private static int? None(int field) => null;

    private static Headline Make(
        long figure, HeadlinePartDetails[] parts, HeadlineUnit unit = HeadlineUnit.Jobs, (int From, int To)? years = null, Precision precision = Precision.Exact) =>
        new(Details(figure) with { Parts = parts, Unit = unit, Precision = precision, FromYear = years?.From ?? 2010, ToYear = years?.To ?? 2014 });

    private static HeadlineDetails Details(long figure) => new(
        "일자리 1만 개 창출", "1만 개", figure, Precision.Exact, HeadlineUnit.Jobs, 2010, 2014, "노원구 소식", new DateOnly(2010, 11, 8), new DateOnly(2010, 11, 9), []);
}
