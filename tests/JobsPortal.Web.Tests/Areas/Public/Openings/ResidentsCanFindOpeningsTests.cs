using System.Net;
using System.Text;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

public sealed class ResidentsCanFindOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly DateTime Six = new(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_word_is_found_whatever_its_spaces_width_or_composition()
    {
        await app.Given.ApprovedOpeningAsync(title: "찾기 시험 C++ 강사 (주 5일)");
        Assert.Contains("찾기 시험", await TitlesAsync("찾기시험"), StringComparison.Ordinal);
        Assert.Contains("찾기 시험", await TitlesAsync("c++ 강사"), StringComparison.Ordinal);
        Assert.Contains("찾기 시험", await TitlesAsync("Ｃ＋＋"), StringComparison.Ordinal);
        Assert.Contains("찾기 시험", await TitlesAsync("찾기시험".Normalize(NormalizationForm.FormD)), StringComparison.Ordinal);
        Assert.DoesNotContain("찾기 시험", await TitlesAsync("요리사"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%"), InlineData("_"), InlineData("*"), InlineData("'; DROP TABLE Openings; --"), InlineData("\"'<script>"), InlineData("😀"), InlineData("\0\u200b"), InlineData("[a-z]")]
    public async Task No_sign_breaks_the_search(string typed)
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=" + Uri.EscapeDataString(typed));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("<script>", page.Source.Replace("<script src", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Very_long_texts_are_cut_and_shown_cut()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=" + new string('a', 4_000));
        Assert.Equal(100, Html.One(page, "main input#q").GetAttribute("value")!.Length);
    }

    [Theory]
    [InlineData("page=-5"), InlineData("page=99999999999999"), InlineData("page=x&kind=Nonsense&kind=1"), InlineData("occupation=%00&dong=0&pay=&payMin=abc"), InlineData("closingWithin=-1&sort=evil"), InlineData("q[]=1&q=&&=&%")]
    public async Task What_an_address_means_nothing_by_is_left_out(string address)
    {
        await app.Given.ApprovedOpeningAsync(title: "언제나 보이는 공고");
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?" + address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".list > li"));
        Assert.Empty(page.Document.QuerySelectorAll(".chip"));
    }

    [Fact]
    public async Task Dongs_with_similar_names_are_kept_apart()
    {
        await app.Given.ApprovedOpeningAsync(title: "상계일동 일", change: d => d with { Units = [Given.Unit(place: "상계1동", dongCode: "1135063000")] });
        await app.Given.ApprovedOpeningAsync(title: "상계십동 일", change: d => d with { Units = [Given.Unit(place: "상계10동", dongCode: "1135072000"), Given.Unit(place: "월계1동", dongCode: "1135056000")] });
        using var visitor = app.NewVisitor();
        var first = await visitor.VisitAsync("/openings?q=동 일&dong=1135063000");
        Assert.Contains("상계일동 일", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("상계십동 일", first.Text, StringComparison.Ordinal);
        Assert.Contains("상계십동 일", (await visitor.VisitAsync("/openings?dong=1135056000")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opening_is_open_to_the_last_millisecond_and_not_longer()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "여섯시 마감", opensAt: app.Clock.Now.AddDays(-1), closesAt: Six);
        var before = app.Clock.Now;
        using var visitor = app.NewVisitor();
        try
        {
            app.Clock.Now = Six.AddMilliseconds(-1);
            Assert.Contains("오늘 18시 마감", (await visitor.VisitAsync("/openings?q=여섯시")).Text, StringComparison.Ordinal);
            Assert.NotEmpty((await visitor.VisitAsync($"/openings/{opening.Id}")).Document.QuerySelectorAll($"a[href='/openings/{opening.Id}/apply']"));
            app.Clock.Now = Six;
            Assert.DoesNotContain("여섯시 마감", Html.TextOf((await visitor.VisitAsync("/openings?q=여섯시")).Document.QuerySelector(".list")), StringComparison.Ordinal);
            Assert.Contains("여섯시 마감", (await visitor.VisitAsync("/openings?q=여섯시&closed=1")).Text, StringComparison.Ordinal);
            Assert.Empty((await visitor.VisitAsync($"/openings/{opening.Id}")).Document.QuerySelectorAll($"a[href='/openings/{opening.Id}/apply']"));
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_resident_number_goes_no_further()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?kind=Job&q=900101-1234567");
        Assert.Equal("/openings?kind=Job", page.RedirectsTo);
        var next = await visitor.FollowAsync(page);
        Assert.DoesNotContain("1234567", next.Source, StringComparison.Ordinal);
        Assert.Contains("주민등록번호는 찾는 말로 쓸 수 없어 지웠습니다", next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1234567", (await visitor.VisitAsync("/api/openings?q=９００１０１　１２３４５６７")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_number_stands_in_no_log()
    {
        var own = new PortalApp();
        await own.InitializeAsync();
        using (var visitor = own.NewVisitor())
        {
            await visitor.VisitAsync("/openings?q=900101-1234567");
            await visitor.VisitAsync("/api/openings?q=900101-1234567&kind=900101-1234567");
        }

        // Closing the host writes the log to its end.
        await own.DisposeAsync();
        var log = string.Concat(Directory.EnumerateFiles(own.Folder, "portal-*", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Contains("/api/openings", log, StringComparison.Ordinal);
        Assert.DoesNotContain("1234567", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_is_dropped_by_one_link_and_the_others_stay()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=청소&kind=Job&kind=Event&dong=1135063000&sort=newest");
        var chip = page.Document.QuerySelectorAll("a.chip").Single(a => Html.TextOf(a).StartsWith("채용", StringComparison.Ordinal));
        Assert.Equal("/openings?q=%EC%B2%AD%EC%86%8C&dong=1135063000&kind=Event&sort=newest", chip.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_nothing_is_open_the_next_round_is_told()
    {
        await app.Given.ProgramAsync("새싹 다듬이단", nextRoundOn: new DateOnly(2027, 5, 1));
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=새싹 다듬이단");
        Assert.Contains("지금 모집 중인 공고가 없습니다. 다음 모집은 2027년 5월 예정입니다.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "새싹 다듬이단"));
    }

    [Fact]
    public async Task Strangers_pages_may_be_kept_by_caches_and_those_of_others_never()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings");
        Assert.Equal("public, must-revalidate, max-age=0", page.Response.Headers.CacheControl?.ToString());
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        var resident = await app.Given.ResidentAsync();
        await visitor.SignInAsync(resident.UserName!);
        Assert.Equal("no-store", (await visitor.VisitAsync("/openings")).Response.Headers.CacheControl?.ToString());
    }

    private async Task<string> TitlesAsync(string word)
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=" + Uri.EscapeDataString(word));
        return string.Join('|', page.Document.QuerySelectorAll(".list > li h2").Select(Html.TextOf));
    }
}
