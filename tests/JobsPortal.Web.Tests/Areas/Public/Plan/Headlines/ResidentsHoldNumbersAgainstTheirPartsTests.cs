using System.Net;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Plan.Headlines;

/// <summary>The published numbers of 2010 and 2019, as an officer records them and a resident reads them.</summary>
public sealed class ResidentsHoldNumbersAgainstTheirPartsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly PlanLine[] Nowon =
    [
        new(Sector.General, "테크노 폴리스 조성", 700, (2010, 2014), "일자리경제과", null), new(Sector.General, "창업센터", 300, (2010, 2014), "일자리경제과", null),
        new(Sector.General, "아파트형공장, 사회적기업", 1_600, (2010, 2014), "일자리경제과", null), new(Sector.General, "일자리알선", 820, (2010, 2014), "일자리지원센터", null),
        new(Sector.Public, "사회적일자리", 7_000, (2010, 2014), "어르신복지과", null), new(Sector.Public, "자체일자리사업", 150, (2010, 2014), "일자리경제과", null),
    ];

    [Fact]
    public async Task An_officer_records_ten_thousand_and_residents_read_570_more()
    {
        var plan = await app.Given.PlanAsync(2010, 2014, Nowon);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var form = await officer.VisitAsync("/admin/headlines/new");
        for (var i = 1; i < Nowon.Length; i++) form = await officer.SubmitAsync(form, button: "내역 추가");
        var values = Typed("일자리 1만 개 창출", "1만 개", "1만");
        for (var i = 0; i < Nowon.Length; i++)
        {
            values[$"Parts[{i}].Label"] = Nowon[i].Field;
            values[$"Parts[{i}].PlanFieldId"] = $"{plan.Fields.Single(f => f.Name == Nowon[i].Field).Id}";
        }

        Assert.Equal("/admin/headlines", (await officer.SubmitAsync(form, values, "저장")).RedirectsTo);
        var facts = await FactsAsync("일자리 1만 개 창출");
        Assert.Equal(("1만 개", "10,000개", "10,570개", "+570개"), (facts["발표한 표현"], facts["발표한 수"], facts["내역의 합"], facts["발표한 수와의 차이"]));
        Assert.Equal(("2010. 11. 8.(월)", "2010. 11. 9.(화)"), (facts["작성일"], facts["발행일"]));
        using var visitor = app.NewVisitor();
        var tree = await visitor.VisitAsync("/plan?years=2010-2014");
        Assert.Contains("10,570 = 3,420 + 7,150", tree.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10,000", tree.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seven_hundred_keeps_its_at_least_and_the_700_who_work_there_add_nothing()
    {
        var plan = await app.Given.PlanAsync(2011, 2014, new PlanLine(Sector.General, "테크노파크", 700, (2011, 2014), "일자리경제과", null));
        await MakeAsync("테크노파크 일자리", "700개", 700,
        [
            new(PartRole.Part, "테크노파크 협력", 400), new(PartRole.Part, "스마트그리드 연구센터", 300, Precision: Precision.AtLeast),
            new(PartRole.Baseline, "서울테크노파크 근무자", 700, Precision: Precision.About, AsOf: "2010년 11월"),
        ]);
        var facts = await FactsAsync("테크노파크 일자리");
        Assert.Equal(("700개 이상", "0개", "700개"), (facts["내역의 합"], facts["발표한 수와의 차이"], facts["기준치(더하지 않음)"]));
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync($"/plan/fields/{plan.Fields[0].Id}");
        Assert.Equal(["700", "0", "0"], page.Document.QuerySelectorAll(".kpi strong").Select(Html.TextOf));
    }

    [Fact]
    public async Task Of_seven_thousand_4500_are_unallocated_and_a_place_cost_1600000_won_at_first()
    {
        await MakeAsync("공공부문 일자리", "7,000개", 7_000, [new(PartRole.Part, "노인일자리·노인돌봄", 2_500, BudgetWon: 4_000_000_000, BudgetNote: "첫 투입분")]);
        var facts = await FactsAsync("공공부문 일자리");
        Assert.Equal(("4,500개", "-4,500개"), (facts["미배분"], facts["발표한 수와의 차이"]));
        var page = await PageAsync("공공부문 일자리");
        Assert.Contains("40억 원 (첫 투입분)", page.Text, StringComparison.Ordinal);
        Assert.Contains("1개당 160만 원(계산한 값)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixteen_hundred_agrees_and_the_growth_of_social_enterprises_is_40()
    {
        await MakeAsync("사회적기업과 아파트형공장", "1,600개", 1_600, [new(PartRole.Part, "사회적기업", 1_400, Precision: Precision.About), new(PartRole.Part, "아파트형공장", 200)]);
        await MakeAsync("사회적기업 육성", "50개", 50, [new(PartRole.Start, "지금의 사회적기업", 10, AsOf: "2010년 11월 8일")], HeadlineUnit.Organizations);
        Assert.Equal("1,600개", (await FactsAsync("사회적기업과 아파트형공장"))["내역의 합"]);
        Assert.Contains("내역과 같음", (await PageAsync("사회적기업과 아파트형공장")).Text, StringComparison.Ordinal);
        Assert.Equal("+40곳", (await FactsAsync("사회적기업 육성"))["늘어난 수(발표한 수 - 출발값)"]);
    }

    [Fact]
    public async Task Dongjaks_companies_jobs_and_19_projects_are_told_with_invented_names_named_so()
    {
        await MakeAsync("특구 지원 기업", "29개", 29, [new(PartRole.Start, "2018년 지원 기업", 18), new(PartRole.Part, "2019년에 늘어난 기업", 11)], HeadlineUnit.Organizations, (2019, 2019));
        await MakeAsync("특구 일자리", "1,700여 개", 1_700, [], years: (2019, 2019), precision: Precision.About);
        await MakeAsync("특구 사업비", "380억", 38_000_000_000,
            [.. Enumerable.Range(0, 19).Select(i => new HeadlinePartDetails(PartRole.Part, $"세부사업 {i + 1}", 2_000_000_000, Group: $"전략 {i % 3 + 1}", IsInvented: true))], HeadlineUnit.Won, (2019, 2022));

        var companies = await FactsAsync("특구 지원 기업");
        Assert.Equal(("29곳", "0곳", "+11곳", "2019년"), (companies["내역의 합"], companies["발표한 수와의 차이"], companies["늘어난 수(발표한 수 - 출발값)"], companies["기간"]));
        var jobs = await FactsAsync("특구 일자리");
        Assert.Equal(("약 1,700개", "2019년"), (jobs["발표한 수"], jobs["기간"]));
        var money = await FactsAsync("특구 사업비");
        Assert.Equal(("전략 3개, 세부사업 19개", "380억 원", "0원", "2019~2022년"), (money["구성"], money["내역의 합"], money["발표한 수와의 차이"], money["기간"]));
        var page = await PageAsync("특구 사업비");
        Assert.Equal(19, page.Document.QuerySelectorAll("tbody .hint").Count(h => Html.TextOf(h) == "지어낸 이름"));
    }

    [Fact]
    public async Task Mistakes_are_said_at_their_part_and_a_stale_save_keeps_what_was_typed()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = Typed("틀린 숫자", "열 개", "10");
        values["Parts[0].Label"] = "내역";
        Html.ShowsError(await officer.SubmitAsync(await officer.VisitAsync("/admin/headlines/new"), values, "저장"), "내역의 수를 적거나 계획의 분야를 고르세요. 둘 가운데 하나만 합니다.");
        values["Parts[0].Amount"] = "많이";
        Html.ShowsError(await officer.SubmitAsync(await officer.VisitAsync("/admin/headlines/new"), values, "저장"), "수를 1만, 1,700, 380억처럼 적어 주세요.");
        values["Parts[0].Amount"] = "10";
        values["PublishedOn.Day"] = "7";
        Html.ShowsError(await officer.SubmitAsync(await officer.VisitAsync("/admin/headlines/new"), values, "저장"), "작성일이 발행일보다 늦습니다. 날짜를 확인하세요.");

        var headline = await MakeAsync("함께 고치는 숫자", "10개", 10, [new(PartRole.Part, "내역", 10)]);
        var (mine, theirs) = (await officer.VisitAsync($"/admin/headlines/{headline.Id}"), await officer.VisitAsync($"/admin/headlines/{headline.Id}"));
        Assert.NotNull((await officer.SubmitAsync(theirs, new() { ["Parts[0].Amount"] = "8" }, "저장")).RedirectsTo);
        var stale = await officer.SubmitAsync(mine, new() { ["Parts[0].Amount"] = "9" }, "저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다.");
        Assert.Equal("9", Html.One(stale, "[name='Parts[0].Amount']").GetAttribute("value"));
        Assert.NotNull((await officer.SubmitAsync(stale, button: "저장")).RedirectsTo);
        Assert.Equal("9개", (await FactsAsync("함께 고치는 숫자"))["내역의 합"]);
    }

    [Fact]
    public async Task Only_officers_record_and_an_unknown_number_has_no_page()
    {
        await app.Given.PlanAsync(2030, 2034, new PlanLine(Sector.Public, "사회적일자리", 7_000, (2030, 2034), "어르신복지과", Parent: null));
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        Assert.Equal(HttpStatusCode.OK, (await approver.VisitAsync("/admin/headlines")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await approver.VisitAsync("/admin/headlines/new")).Status);
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/plan/headlines/98765")).Status);
        Assert.Contains("/plan/headlines", (await visitor.VisitAsync("/plan?years=2030-2034")).Source, StringComparison.Ordinal);
    }

    private async Task<Headline> MakeAsync(
        string title, string stated, long figure, HeadlinePartDetails[] parts, HeadlineUnit unit = HeadlineUnit.Jobs, (int From, int To)? years = null, Precision precision = Precision.Exact)
    {
        var headline = new Headline(new(
            title, stated, figure, precision, unit, years?.From ?? 2010, years?.To ?? 2014, "구 소식지", new DateOnly(2010, 11, 8), new DateOnly(2010, 11, 9), parts));
        await using var context = app.Open();
        context.Db.Add(headline);
        await context.Db.SaveChangesAsync();
        return headline;
    }

    private async Task<Page> PageAsync(string title)
    {
        var id = await app.AskAsync(db => db.Headlines.Where(h => h.Title == title).Select(h => h.Id).SingleAsync());
        using var visitor = app.NewVisitor();
        return await visitor.VisitAsync($"/plan/headlines/{id}");
    }

    private async Task<Dictionary<string, string>> FactsAsync(string title) =>
        (await PageAsync(title)).Document.QuerySelectorAll("dl.kv > div").ToDictionary(d => Html.TextOf(d.QuerySelector("dt")), d => Html.TextOf(d.QuerySelector("dd")));

    private static Dictionary<string, string?> Typed(string title, string stated, string figure) => new()
    {
        ["Title"] = title,
        ["Stated"] = stated,
        ["Figure"] = figure,
        ["FromYear"] = "2010",
        ["ToYear"] = "2014",
        ["Source"] = "노원구 소식 2010년 11월 9일",
        ["SourceOn.Year"] = "2010",
        ["SourceOn.Month"] = "11",
        ["SourceOn.Day"] = "8",
        ["PublishedOn.Year"] = "2010",
        ["PublishedOn.Month"] = "11",
        ["PublishedOn.Day"] = "9",
    };
}
