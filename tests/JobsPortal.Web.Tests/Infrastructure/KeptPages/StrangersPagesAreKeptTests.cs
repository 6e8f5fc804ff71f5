using System.Globalization;
using System.IO.Compression;
using System.Net;
using JobsPortal.Data.Settings;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Infrastructure.KeptPages;

/// <summary>A page that was kept says how old it is; one that was made for this request does not.</summary>
public sealed class StrangersPagesAreKeptTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly DateTime Closing = new(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_next_stranger_gets_the_page_that_was_made_for_the_first_with_every_header()
    {
        await app.Given.ApprovedOpeningAsync();
        var made = await VisitAsync("/openings?dong=1135063000");
        var kept = await VisitAsync("/openings?dong=1135063000");
        Assert.False(IsKept(made));
        Assert.True(IsKept(kept));
        Assert.Equal(made.Source, kept.Source);
        Assert.Equal(Headers(made), Headers(kept));
        Assert.Contains("Content-Security-Policy", Headers(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opening_is_right_everywhere_on_the_next_request_after_its_approval_change_and_withdrawal()
    {
        string[] places = ["/", "/openings", "/api/openings", "/openings.atom", "/calendar.ics"];
        async Task ShowAsync(string title, bool isThere)
        {
            foreach (var place in places)
            {
                var source = WebUtility.HtmlDecode((await VisitAsync(place)).Source).Replace("\r\n ", "", StringComparison.Ordinal);
                Assert.True(source.Contains(title, StringComparison.Ordinal) == isThere, $"{place}: {title}");
            }
        }

        await ShowAsync("새로 올린 등굣길", isThere: false);
        var opening = await app.Given.ApprovedOpeningAsync(title: "새로 올린 등굣길", closesAt: app.Clock.Now.AddDays(1));
        await ShowAsync("새로 올린 등굣길", isThere: true);
        var page = $"/openings/{opening.Id}";
        await VisitAsync(page);
        Assert.True(IsKept(await VisitAsync(page)));

        await ChangeAsync(opening.Id, o => o.Units[0].Place = "노원구 공릉2동 도서관");
        Assert.Contains("공릉2동 도서관", (await VisitAsync(page)).Text, StringComparison.Ordinal);

        await ChangeAsync(opening.Id, o => o.Withdraw("예산이 바뀌어 취소합니다.", by: 1, app.Clock.Now));
        Assert.Contains("이 공고는 취소되었습니다.", (await VisitAsync(page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("새로 올린 등굣길", (await VisitAsync("/openings")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("새로 올린 등굣길", (await VisitAsync("/openings.atom")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_outlives_the_instant_at_which_an_opening_opens_or_closes_or_the_day()
    {
        var (before, opening) = (app.Clock.Now, await app.Given.ApprovedOpeningAsync(title: "여섯 시에 마감", opensAt: Closing.AddHours(-1), closesAt: Closing));
        try
        {
            foreach (var (at, isListed, status) in ((DateTime, bool, string)[])
            [
                (Closing.AddDays(-1), false, "접수 예정"), (Closing.AddHours(-1).AddMilliseconds(-1), false, "접수 예정"),
                (Closing.AddHours(-1), true, "오늘 18시 마감"), (Closing.AddMilliseconds(-1), true, "오늘 18시 마감"), (Closing, false, "접수 마감"),
            ])
            {
                app.Clock.Now = at;
                // Twice: the second time what was kept.
                foreach (var _ in (int[])[1, 2])
                {
                    Assert.Equal(isListed, (await VisitAsync("/openings")).Text.Contains("여섯 시에 마감", StringComparison.Ordinal));
                    Assert.Contains(status, (await VisitAsync($"/openings/{opening.Id}")).Text, StringComparison.Ordinal);
                }
            }
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task Another_host_shows_a_change_after_its_next_look()
    {
        await app.Given.ApprovedOpeningAsync();
        await using var second = app.WithWebHostBuilder(_ => { });
        using var visitor = new Visitor(second.CreateClient());
        await LookAsync(second.Services);
        await visitor.VisitAsync("/openings");
        Assert.True(IsKept(await visitor.VisitAsync("/openings")));

        await app.Given.ApprovedOpeningAsync(title: "다른 서버에서 올린 공고");
        await LookAsync(second.Services);
        Assert.Contains("다른 서버에서 올린 공고", (await visitor.VisitAsync("/openings")).Text, StringComparison.Ordinal);
        // The look for changes and its pause stay within the two seconds that are promised.
        Assert.True(ContentVersion.Interval <= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_setting_shows_on_the_next_request_here_and_after_the_next_look_elsewhere()
    {
        await app.Given.ApprovedOpeningAsync();
        await using var second = app.WithWebHostBuilder(_ => { });
        using var other = new Visitor(second.CreateClient());
        await LookAsync(second.Services);
        await other.VisitAsync("/");
        await VisitAsync("/");
        await using (var context = app.Open())
        {
            var staff = await app.Given.StaffAsync(StaffRole.Administrator);
            var blocker = await context.Get<ChangeSettings>().RunAsync(
                [new SettingValue(SettingArea.District, nameof(DistrictField.Hours), "평일 08:00~19:00")], shown: int.MaxValue, "여름 시간", staff.Id);
            Assert.Null(blocker);
        }

        Assert.Contains("평일 08:00~19:00", (await VisitAsync("/")).Text, StringComparison.Ordinal);
        await LookAsync(second.Services);
        Assert.Contains("평일 08:00~19:00", (await other.VisitAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_gets_a_page_of_their_own_and_leaves_none_behind()
    {
        await app.Given.ApprovedOpeningAsync();
        var resident = await app.Given.ResidentAsync("박구민");
        using var visitor = app.NewVisitor();
        await visitor.SignInAsync(resident.UserName!);
        Assert.Contains("박구민", (await visitor.VisitAsync("/plan?years=2026-2030")).Text, StringComparison.Ordinal);
        var made = await VisitAsync("/plan?years=2026-2030");
        Assert.False(IsKept(made));
        Assert.DoesNotContain("박구민", made.Text, StringComparison.Ordinal);
        var own = await visitor.VisitAsync("/plan?years=2026-2030");
        Assert.False(IsKept(own));
        Assert.Contains("박구민", own.Text, StringComparison.Ordinal);
        Assert.True(own.Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_sentence_left_by_a_redirect_is_shown_once_and_to_nobody_else()
    {
        await app.Given.ApprovedOpeningAsync();
        using var visitor = app.NewVisitor();
        var told = await visitor.FollowAsync(await visitor.VisitAsync("/openings?q=900101-1234568&kind=Event"));
        Assert.Contains("주민등록번호는 찾는 말로 쓸 수 없어", told.Text, StringComparison.Ordinal);
        // Nor do caches on the way keep it.
        Assert.False(told.Response.Headers.CacheControl!.Public);
        Assert.DoesNotContain("주민등록번호는 찾는 말로 쓸 수 없어", (await VisitAsync("/openings?kind=Event")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_address_holds_beside_the_pages_own_names_makes_no_page_and_stands_in_none()
    {
        await app.Given.ApprovedOpeningAsync();
        var first = await VisitAsync("/openings?utm_source=evil&sort=title&q=&kind=");
        Assert.DoesNotContain("evil", first.Source, StringComparison.Ordinal);
        Assert.True(IsKept(await VisitAsync("/openings?sort=title")));
        Assert.True(IsKept(await VisitAsync("/openings?x=1&y=2&sort=title&page=")));
        Assert.False(IsKept(await VisitAsync("/openings?sort=newest")));
        // The reading side of the same rule: every name that the list understands counts.
        Assert.False(IsKept(await VisitAsync("/openings?sort=title&closed=1")));
    }

    [Fact]
    public async Task Letters_colours_and_language_have_their_own_pages()
    {
        await app.Given.ApprovedOpeningAsync();
        await VisitAsync("/programs");
        var english = await VisitAsync("/programs", "Cookie", "__Host-view=xl.high-contrast.en");
        Assert.False(IsKept(english));
        Assert.Equal(("en", "xl", "high-contrast"), (english.Document.DocumentElement.GetAttribute("lang"), english.Document.DocumentElement.GetAttribute("data-text"), english.Document.DocumentElement.GetAttribute("data-krds-mode")));
        Assert.True(IsKept(await VisitAsync("/programs", "Cookie", "__Host-view=xl.high-contrast.en")));
        var korean = await VisitAsync("/programs", "Cookie", "__Host-view=nonsense");
        Assert.True(IsKept(korean));
        Assert.Equal("ko", korean.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_until_something_changes()
    {
        await app.Given.ApprovedOpeningAsync();
        var tag = (await VisitAsync("/openings?closed=1")).Response.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await VisitAsync("/openings?closed=1", "If-None-Match", tag)).Status);
        await app.Given.ApprovedOpeningAsync();
        Assert.Equal(HttpStatusCode.OK, (await VisitAsync("/openings?closed=1", "If-None-Match", tag)).Status);
    }

    [Fact]
    public async Task Pages_are_packed_as_the_browser_takes_them()
    {
        await app.Given.ApprovedOpeningAsync();
        var plain = (await VisitAsync("/openings?scheduled=1")).Source;
        using var visitor = app.NewVisitor();
        foreach (var (accepted, used) in ((string, string?)[])[("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip"), ("zstd", null)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/openings?scheduled=1") { Headers = { { "Accept-Encoding", accepted } } };
            using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(used, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await using Stream unpacked = used switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
            using var reader = new StreamReader(unpacked);
            Assert.Equal(plain, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Readings_of_a_kept_page_count_too()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        for (var reading = 0; reading < 3; reading++) await VisitAsync($"/openings/{opening.Id}");
        await app.Services.GetRequiredService<ViewCounter>().WriteAsync();
        Assert.Equal(3, await app.AskAsync(db => db.OpeningViews.Where(v => v.OpeningId == opening.Id).SumAsync(v => v.Count)));
    }

    [Fact]
    public async Task A_page_that_changes_with_every_application_is_not_kept()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        foreach (var _ in (int[])[1, 2]) Assert.False(IsKept(await VisitAsync($"/openings/{opening.Id}")));
    }

    [Fact]
    public async Task Nothing_that_is_kept_holds_a_form_token_and_what_is_not_there_is_not_kept()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        foreach (var path in (string[])["/", "/openings", $"/openings/{opening.Id}", $"/openings/{opening.Id}/sheet", "/programs", "/plan", "/calendar", "/dong-centers"])
        {
            Assert.DoesNotContain(Html.TokenName, (await VisitAsync(path)).Source, StringComparison.Ordinal);
            Assert.True(IsKept(await VisitAsync(path)), path);
        }
        foreach (var _ in (int[])[1, 2])
        {
            var missing = await VisitAsync("/openings/999999");
            Assert.Equal((HttpStatusCode.NotFound, false), (missing.Status, IsKept(missing)));
        }
    }

    [Fact]
    public async Task No_page_outlives_the_making_anew_of_the_index_by_the_command_line()
    {
        Assert.SkipWhen(TestDatabase.SqlServer is not null, "The command line is given the file of this test.");
        await app.Given.ApprovedOpeningAsync();
        await VisitAsync("/openings?q=색인");
        Assert.True(IsKept(await VisitAsync("/openings?q=색인")));
        Dictionary<string, string> settings = new() { ["ConnectionStrings:Sqlite"] = $"Data Source={app.Database.File}", ["Storage:Folder"] = app.Folder };
        Assert.Equal(0, (await PortalProcess.RunAsync(settings, "search", "verify", "--rebuild")).ExitCode);
        await LookAsync(app.Services);
        Assert.False(IsKept(await VisitAsync("/openings?q=색인")));
    }

    private async Task<Page> VisitAsync(string path, string? header = null, string? value = null)
    {
        using var visitor = app.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        return await Page.ReadAsync(await visitor.Client.SendAsync(request));
    }

    private async Task ChangeAsync(int id, Action<Opening> change)
    {
        await using var context = app.Open();
        var opening = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id);
        change(opening);
        await context.Db.SaveChangesAsync();
    }

    private static async Task LookAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ContentVersion>().LookAsync(scope.ServiceProvider.GetRequiredService<JobsPortal.Data.JobsDbContext>());
    }

    private static bool IsKept(Page page) => page.Response.Headers.Age is not null;

    private static string Headers(Page page) => string.Join('\n', page.Response.Headers
        .Where(h => h.Key is not "Age" and not "Date").OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Key}: {string.Join(", ", h.Value)}")));
}
