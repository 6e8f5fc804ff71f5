using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Lookup;

/// <summary>Three things open one application; anything else says the same, whatever is wrong.</summary>
public sealed class LookupTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string NotFound = "입력한 내용과 맞는 신청을 찾지 못했습니다.";

    [Fact]
    public async Task A_wrong_code_a_wrong_birth_date_and_an_unknown_number_read_alike()
    {
        var application = await ApplicationAsync();
        var code = await app.Given.CodeOfAsync(application.Number);
        using var visitor = app.NewVisitor();
        var unknown = ReceiptNumber.New((_, _) => 987_654_321);
        Page[] refused =
        [
            await visitor.LookUpAsync(application.Number, Other(code)),
            await visitor.LookUpAsync(application.Number, code, "1955-03-10"),
            await visitor.LookUpAsync(application.Number, code, birth: null),
            await visitor.LookUpAsync(unknown, await app.Given.CodeOfAsync(unknown)),
        ];
        Assert.All(refused, page =>
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(NotFound, page.Text, StringComparison.Ordinal);
            Assert.Equal(Shape(refused[0]), Shape(page));
        });
    }

    [Fact]
    public async Task After_five_tries_at_one_number_even_the_right_code_waits_an_hour_and_other_numbers_do_not()
    {
        var (one, other) = (await ApplicationAsync(), await ApplicationAsync());
        var code = await app.Given.CodeOfAsync(one.Number);
        using var visitor = app.NewVisitor();
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.LookUpAsync(one.Number, Other(code))).Status);
        var waiting = await visitor.LookUpAsync(one.Number, code);
        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.Status);
        Assert.NotNull(waiting.Response.Headers.RetryAfter);
        Assert.Contains("한 시간 뒤에", waiting.Text, StringComparison.Ordinal);
        Assert.Equal("/my/" + other.Number, (await visitor.LookUpAsync(other.Number, await app.Given.CodeOfAsync(other.Number))).RedirectsTo);
    }

    [Fact]
    public async Task Five_tries_at_a_number_that_does_not_exist_end_the_same_way()
    {
        using var visitor = app.NewVisitor();
        var unknown = ReceiptNumber.New((_, _) => 555_555_555);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.LookUpAsync(unknown, "12345678")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.LookUpAsync(unknown, "12345678")).Status);
    }

    [Fact]
    public async Task Looking_up_often_with_the_right_code_locks_nobody_out()
    {
        var application = await ApplicationAsync();
        var code = await app.Given.CodeOfAsync(application.Number);
        for (var i = 0; i < 7; i++)
        {
            using var visitor = app.NewVisitor();
            Assert.Equal("/my/" + application.Number, (await visitor.LookUpAsync(application.Number, code)).RedirectsTo);
        }
    }

    [Fact]
    public async Task Wrong_codes_sent_all_at_once_get_no_more_tries_than_one_after_the_other()
    {
        var application = await ApplicationAsync();
        using var visitor = app.NewVisitor();
        var form = await visitor.VisitAsync("/lookup");
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => visitor.PostAsync(
            "/lookup", [new("Number", application.Number), new("Code", $"{10_000_000 + i}")], form)));
        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task A_mistyped_number_is_told_at_its_field_and_everything_typed_stays()
    {
        using var visitor = app.NewVisitor();
        var refused = await visitor.SubmitAsync(await visitor.VisitAsync("/lookup"), new() { ["Number"] = "123-456-7890", ["Code"] = "1234" });
        Html.ShowsError(refused, "접수번호를 다시 확인해 주세요. 숫자 10자리입니다.");
        Assert.Equal("123-456-7890", Html.One(refused, "[name=Number]").GetAttribute("value"));
        Assert.Equal("1234", Html.One(refused, "[name=Code]").GetAttribute("value"));
        Html.ShowsError(await visitor.SubmitAsync(await visitor.VisitAsync("/lookup")), "조회번호를 적어 주세요.");
    }

    [Fact]
    public async Task A_proof_ends_after_some_hours()
    {
        var application = await ApplicationAsync();
        using var visitor = app.NewVisitor();
        await visitor.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number));
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/my/" + application.Number)).Status);
        app.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/my/" + application.Number)).Status);
    }

    [Fact]
    public async Task Whoever_forgot_the_number_is_told_where_to_go()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync(Html.One(await visitor.VisitAsync("/lookup"), "main form a").GetAttribute("href")!);
        Assert.Equal("번호를 잊으셨나요?", Html.TextOf(Html.One(page, "h1")));
        Assert.Contains("동주민센터", page.Text, StringComparison.Ordinal);
    }

    private async Task<Application> ApplicationAsync() =>
        await app.Given.SubmittedApplicationAsync(await app.Given.ApprovedOpeningAsync(OpeningKind.Job));

    private static string Other(string code) => code == "00000000" ? "00000001" : "00000000";

    /// <summary>The page without what was typed and without the form token.</summary>
    private static string Shape(Page page)
    {
        foreach (var input in page.Document.QuerySelectorAll("input")) input.RemoveAttribute("value");
        return page.Document.QuerySelector("main")!.InnerHtml;
    }
}

/// <summary>A whole dong centre shares one address; its limit is far higher, and a setting.</summary>
public sealed class LookupPerAddressTests(LookupPerAddressTests.Strict app) : IClassFixture<LookupPerAddressTests.Strict>
{
    public sealed class Strict : PortalApp
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["RateLimits:PerAddress:Lookup:Permits"] = "7" };
    }

    [Fact]
    public async Task Too_many_look_ups_from_one_address_are_asked_to_wait()
    {
        using var visitor = app.NewVisitor();
        for (var i = 0; i < 7; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.LookUpAsync(ReceiptNumber.New((_, _) => 200_000_000 + i), "12345678")).Status);
        var waiting = await visitor.LookUpAsync(ReceiptNumber.New((_, _) => 300_000_000), "12345678");
        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.Status);
        Assert.NotNull(waiting.Response.Headers.RetryAfter);
    }
}
