using System.Net;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Account;

public sealed class TriesAreLimitedTests
{
    [Fact]
    public async Task By_login_name_known_or_not()
    {
        await using var app = new Limited("PerSubject");
        await app.InitializeAsync();
        var known = await app.Given.ResidentAsync();
        foreach (var login in new[] { known.UserName!, "nobody-has-this" })
        {
            using var visitor = app.NewVisitor();
            for (var i = 0; i < Limited.Permits; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SignInAsync(login, "전혀-다른-비밀번호")).Status);
            IsTooMany(await visitor.SignInAsync($" {login.ToUpperInvariant()}", "전혀-다른-비밀번호"), "15분 뒤에 다시 해 주세요.");
        }
        using var other = app.NewVisitor();
        Assert.Equal("/my", (await other.SignInAsync((await app.Given.ResidentAsync()).UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task By_the_address_they_come_from()
    {
        await using var app = new Limited("PerAddress");
        await app.InitializeAsync();
        using var visitor = app.NewVisitor();
        for (var i = 0; i < Limited.Permits; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SignInAsync($"nobody-{i}", "전혀-다른-비밀번호")).Status);
        IsTooMany(await visitor.SignInAsync("nobody-else", "전혀-다른-비밀번호"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/account/sign-in")).Status);
    }

    private static void IsTooMany(Page answer, string sentence = "잠시 뒤에 다시 해 주세요")
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.True(answer.Response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }

    private sealed class Limited(string kind) : PortalApp
    {
        public const int Permits = 3;

        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            [$"RateLimits:{kind}:SignIn:Permits"] = $"{Permits}",
            [$"RateLimits:{kind}:SignIn:Window"] = "01:00:00",
        };
    }
}
