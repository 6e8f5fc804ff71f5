using System.Net;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.My.Recommended;

/// <summary>나에게 맞는 일자리, by the wishes of 내 이력.</summary>
public sealed class ResidentsAreOfferedWhatTheyWishForTests : IAsyncLifetime
{
    private const string Sanggye1 = "1135063000";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_fits_most_comes_first_and_says_what_fits()
    {
        await OpenAsync("먼 동 청소", "청소원", "1135056000", 10_900, "주 5일, 09:00~18:00");
        await OpenAsync("가까운 동 경비", "경비원", Sanggye1, 10_900, "야간 격일제");
        await OpenAsync("가까운 동 오후 청소", "청소원", Sanggye1, 12_000, "평일 13:00~17:00");
        await OpenAsync("가까운 동 오전 청소", "청소원", Sanggye1, 12_000, "평일 09:00~13:00");
        await OpenAsync("아무것도 맞지 않는 일", "요리사", "1135056000", 10_900, "주 5일, 09:00~18:00");
        using var resident = await _app.AsResidentAsync();
        await WishAsync(resident);

        var page = await resident.VisitAsync("/my/recommended");
        Assert.Equal(["가까운 동 오전 청소", "가까운 동 오후 청소", "먼 동 청소", "가까운 동 경비"], page.Document.QuerySelectorAll("main h2 a").Select(Html.TextOf));
        Assert.Equal(
            [
                "맞는 조건: 하고 싶은 일, 일하고 싶은 동, 받고 싶은 급여, 일하고 싶은 시간",
                "맞는 조건: 하고 싶은 일, 일하고 싶은 동, 받고 싶은 급여",
                "맞는 조건: 하고 싶은 일",
                "맞는 조건: 일하고 싶은 동",
            ],
            page.Document.QuerySelectorAll("main .list .hint").Select(Html.TextOf));
        Assert.Contains("no-store", page.Response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_applied_for_and_what_takes_nobody_now_is_left_out()
    {
        await OpenAsync("아직 열리지 않은 청소", "청소원", Sanggye1, 12_000, "평일 09:00~13:00", opensAt: _app.Clock.Now.AddDays(2));
        await OpenAsync("끝난 청소", "청소원", Sanggye1, 12_000, "평일 09:00~13:00", opensAt: _app.Clock.Now.AddDays(-20), closesAt: _app.Clock.Now.AddDays(-1));
        var applied = await OpenAsync("신청한 청소", "청소원", Sanggye1, 12_000, "평일 09:00~13:00");
        var account = await _app.Given.ResidentAsync("김희망");
        await _app.Given.SubmittedApplicationAsync(applied, account.Id);
        using var resident = await _app.AsAsync(account);
        await WishAsync(resident);
        Assert.Contains("지금은 맞는 공고가 없습니다.", (await resident.VisitAsync("/my/recommended")).Text, StringComparison.Ordinal);
        await OpenAsync("새 청소", "청소원", Sanggye1, 12_000, "평일 09:00~13:00");
        Assert.Equal(["새 청소"], (await resident.VisitAsync("/my/recommended")).Document.QuerySelectorAll("main h2 a").Select(Html.TextOf));
    }

    [Fact]
    public async Task Without_wishes_the_way_to_them_is_shown_and_strangers_and_staff_have_no_such_page()
    {
        using var resident = await _app.AsResidentAsync();
        var home = await resident.VisitAsync("/my");
        Assert.Equal("/my/recommended", home.Document.QuerySelectorAll("main a").Single(a => Html.TextOf(a) == "나에게 맞는 일자리 보기").GetAttribute("href"));
        var page = await resident.VisitAsync("/my/recommended");
        Assert.NotNull(page.Document.QuerySelector("main a[href='/my/profile']"));
        using var stranger = _app.NewVisitor();
        Assert.StartsWith("/account/sign-in", (await stranger.VisitAsync("/my/recommended")).RedirectsTo, StringComparison.Ordinal);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/my/recommended")).Status);
    }

    [Fact]
    public async Task Beside_an_opening_stand_those_of_the_same_occupation_with_what_is_alike()
    {
        var opening = await OpenAsync("동네 청소", "청소원", Sanggye1, 11_000, "평일 09:00~13:00");
        await OpenAsync("급여가 낮은 먼 청소", "청소원", "1135056000", 10_900, "평일 09:00~13:00", closesAt: _app.Clock.Now.AddDays(2));
        await OpenAsync("옆집 청소", "환경미화원", Sanggye1, 11_500, "야간");
        await OpenAsync("같은 동 경비", "경비원", Sanggye1, 11_500, "야간");
        using var stranger = _app.NewVisitor();
        var section = Html.One(await stranger.VisitAsync($"/openings/{opening.Id}"), "section[aria-labelledby=h-similar]");
        Assert.Equal(["옆집 청소", "급여가 낮은 먼 청소"], section.QuerySelectorAll("a").Select(Html.TextOf));
        Assert.Equal(["같은 직종, 같은 동, 급여가 같거나 높음, 같은 고용형태", "같은 직종, 같은 고용형태"], section.QuerySelectorAll(".hint").Select(h => Html.TextOf(h).Split(" · ")[1]));
    }

    [Fact]
    public async Task Neither_events_nor_what_belongs_to_no_group_are_like_an_opening()
    {
        var cleaning = await OpenAsync("동네 청소", "청소원", Sanggye1, 11_000, "평일 09:00~13:00");
        var other = await OpenAsync("첫 번째 기타", "기타", Sanggye1, 11_000, "평일 09:00~13:00");
        await OpenAsync("두 번째 기타", "기타", Sanggye1, 11_000, "평일 09:00~13:00");
        await _app.Given.ApprovedOpeningAsync(OpeningKind.Event, "청소 설명회", change: d => d with { OccupationName = "청소원" });
        Assert.Equal((OccupationGroup.Cleaning, OccupationGroup.Other), (cleaning.OccupationGroup, other.OccupationGroup));
        using var stranger = _app.NewVisitor();
        foreach (var one in new[] { cleaning, other }) Assert.Null((await stranger.VisitAsync($"/openings/{one.Id}")).Document.QuerySelector("#h-similar"));
    }

    [Fact]
    public async Task Pay_for_something_else_than_wished_is_no_reason()
    {
        await OpenAsync("시급 청소", "청소원", Sanggye1, 11_000, "야간");
        await _app.Given.ApprovedOpeningAsync(title: "월급 청소", change: d => d with
        {
            OccupationName = "청소원",
            Units = [Given.Unit(dongCode: Sanggye1, pay: new(PayBasis.Monthly, 2_500_000, 2_500_000, AsWritten: null, LegalBasis: null))],
        });
        using var resident = await _app.AsResidentAsync();
        await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), new() { ["Form.Occupation"] = "Cleaning", ["Form.PayBasis"] = nameof(PayBasis.Hourly) }, "저장");
        var page = await resident.VisitAsync("/my/recommended");
        Assert.Equal(["시급 청소", "월급 청소"], page.Document.QuerySelectorAll("main h2 a").Select(Html.TextOf));
        Assert.Equal(["맞는 조건: 하고 싶은 일, 받고 싶은 급여", "맞는 조건: 하고 싶은 일"], page.Document.QuerySelectorAll("main .list .hint").Select(Html.TextOf));
    }

    [Fact]
    public async Task An_opening_without_any_like_it_shows_no_empty_heading()
    {
        var opening = await OpenAsync("하나뿐인 운전", "버스 운전원", Sanggye1, 11_000, "야간");
        using var stranger = _app.NewVisitor();
        Assert.Null((await stranger.VisitAsync($"/openings/{opening.Id}")).Document.QuerySelector("#h-similar"));
    }

    private Task<Opening> OpenAsync(string title, string occupation, string dong, long hourly, string hours, DateTime? opensAt = null, DateTime? closesAt = null) =>
        _app.Given.ApprovedOpeningAsync(title: title, opensAt: opensAt, closesAt: closesAt, change: d => d with
        {
            OccupationName = occupation,
            Units = [UnitOf(dong, hourly, hours)],
        });

    private static OpeningUnit UnitOf(string dong, long hourly, string hours)
    {
        var unit = Given.Unit(dongCode: dong, pay: new(PayBasis.Hourly, hourly, hourly, AsWritten: null, LegalBasis: null));
        unit.Hours = hours;
        return unit;
    }

    private static async Task WishAsync(Visitor resident) => await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), new()
    {
        ["Form.Occupation"] = "Cleaning",
        ["Form.WishedDong"] = Sanggye1,
        ["Form.PayBasis"] = nameof(PayBasis.Hourly),
        ["Form.PayAtLeast"] = "11,000",
        ["Form.Hours"] = "평일 오전",
    }, "저장");
}
