using System.Net;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

public sealed class ResidentsCanReadAnOpeningTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] SevenLines = ["신청할 수 있는 분", "급여", "일하는 곳", "일하는 시간", "언제까지", "준비할 서류", "전화"];

    [Fact]
    public async Task The_seven_lines_come_first_and_in_their_order()
    {
        var page = await ShowAsync(await app.Given.ApprovedOpeningAsync(change: d => d with
        {
            MinAge = 60,
            AgeLegalBasis = "고령자고용법 제4조의5",
            Residence = ResidenceRule.District,
            ClosesAt = new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc),
            ResultsOn = new DateOnly(2026, 12, 5),
        }));
        Assert.Equal(SevenLines, page.Document.QuerySelectorAll("#sum dl.kv")[0].QuerySelectorAll("dt").Select(Html.TextOf));
        var said = page.Document.QuerySelectorAll("#sum dl.kv")[0].QuerySelectorAll("dd").Select(Html.TextOf).ToList();
        Assert.Equal("만 60세 이상 (고령자고용법 제4조의5) 접수 마감일에 노원구에 주민등록이 되어 있는 분 일할 뜻이 있는 구민", said[0]);
        Assert.Equal("시급 11,500원", said[1]);
        Assert.Equal("노원구 상계1동 주민센터", said[2]);
        Assert.Equal("2026. 11. 30.(월) 18시까지 (18시 정각에 마감)", said[4]);
        Assert.Equal("02-0000-0000", said[6]);
        var main = Html.TextOf(Html.One(page, "main"));
        Assert.True(main.IndexOf("언제까지", StringComparison.Ordinal) < main.IndexOf("어르신을 안내하고", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_that_the_law_wants_is_stated()
    {
        var organization = await app.Given.OrganizationAsync("푸른나무", "1208147521");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, change: d => d with { OrganizationId = organization.Id, EmployerName = "푸른나무" });
        var page = await ShowAsync(opening);
        var terms = page.Document.QuerySelectorAll("#work dl.kv")[0].QuerySelectorAll("div").ToDictionary(d => Html.TextOf(d.QuerySelector("dt")), d => Html.TextOf(d.QuerySelector("dd")));
        Assert.Equal("푸른나무 사업자등록번호 120-81-47521 서울특별시 노원구 한글비석로 1", terms["모집하는 곳"]);
        Assert.Equal("계약직 시간제", terms["고용형태"]);
        Assert.Equal("심사(선발기준표)", terms["선발 방식"]);
        Assert.Equal("일자리경제과", terms["담당 부서"]);
        Assert.Equal(opening.ManagementNumber, terms["관리번호"]);
        Assert.Equal("5명", terms["모집 인원"]);
        Assert.True(terms.ContainsKey("일하는 기간") && terms.ContainsKey("결과 발표 예정일") && terms.ContainsKey("접수 기간"));
    }

    [Fact]
    public async Task A_private_employers_job_says_that_the_employer_selects_and_gives_the_employers_way_and_telephone()
    {
        var organization = await app.Given.OrganizationAsync("푸른상사");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, change: d => d with
        {
            OrganizationId = organization.Id,
            EmployerName = "푸른상사",
            ContactPhone = "0200000077",
            ApplyMode = ApplyMode.Contact,
            ApplyHow = "이력서를 들고 찾아오세요.",
        });
        var main = Html.TextOf(Html.One(await ShowAsync(opening), "main"));
        Assert.DoesNotContain("선발 방식", main, StringComparison.Ordinal);
        Assert.DoesNotContain("심사(선발기준표)", main, StringComparison.Ordinal);
        Assert.Contains("모집하는 곳에서 뽑고 직접 알려 드립니다.", main, StringComparison.Ordinal);
        Assert.Contains("이력서를 들고 찾아오세요.", main, StringComparison.Ordinal);
        Assert.Contains("문의 푸른상사 02-0000-0077", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_units_stand_in_a_table()
    {
        var page = await ShowAsync(await app.Given.ApprovedOpeningAsync(change: d => d with { Units = [Given.Unit("안내"), Given.Unit("정리", headcount: 3, place: "월계1동 도서관", dongCode: "1135056000")] }));
        Assert.Equal(2, page.Document.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("월계1동 도서관", Html.TextOf(page.Document.QuerySelector("table")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opening_of_another_site_leads_there_and_not_into_our_form()
    {
        var opening = await app.Given.ImportedOpeningAsync("다른 곳의 공고");
        var page = await ShowAsync(opening);
        var link = page.Document.QuerySelectorAll("a").First(a => Html.TextOf(a) == "원문 공고 보기");
        Assert.Equal("https://jobs.example/1", link.GetAttribute("href"));
        Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal);
        Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("a[href$='/apply']"));
    }

    [Fact]
    public async Task A_source_that_is_no_web_address_is_no_link()
    {
        var page = await ShowAsync(await app.Given.ImportedOpeningAsync(change: d => d with { ApplyUrl = "javascript:alert(1)" }));
        Assert.DoesNotContain("javascript:alert", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_approved_has_no_page()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync($"/openings/{(await app.Given.DraftOpeningAsync()).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync($"/openings/{(await app.Given.OpeningInReviewAsync()).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/openings/987654")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/openings/99999999999999")).Status);
    }

    [Fact]
    public async Task A_withdrawn_opening_is_a_page_with_its_reason_that_search_engines_leave_out()
    {
        var opening = await app.Given.WithdrawnOpeningAsync("사업이 미뤄졌습니다.", "취소될 공고");
        var page = await ShowAsync(opening);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("이 공고는 취소되었습니다.", page.Text, StringComparison.Ordinal);
        Assert.Contains("사업이 미뤄졌습니다.", page.Text, StringComparison.Ordinal);
        Assert.Equal("noindex", Html.One(page, "meta[name=robots]").GetAttribute("content"));
        Assert.Empty(page.Document.QuerySelectorAll("a[href$='/apply'], script[type='application/ld+json']"));
        using var visitor = app.NewVisitor();
        Assert.DoesNotContain("취소될 공고", Html.TextOf((await visitor.VisitAsync("/openings?q=취소될&closed=1&scheduled=1")).Document.QuerySelector(".list")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_opening_is_a_closed_page()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddDays(-1), change: d => d with { ResultsOn = new DateOnly(2026, 11, 1) });
        await using var context = app.Open();
        var stored = await context.Db.Openings.SingleAsync(o => o.Id == opening.Id);
        stored.Archive(undecided: 0, (await app.Given.OfficeAsync()).Approver.Id, app.Clock.Now);
        await context.Db.SaveChangesAsync();
        var page = await ShowAsync(opening);
        Assert.Contains("접수가 끝난 공고입니다.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("a[href$='/apply']"));
    }

    private async Task<Page> ShowAsync(Opening opening)
    {
        using var visitor = app.NewVisitor();
        return await visitor.VisitAsync($"/openings/{opening.Id}");
    }
}
