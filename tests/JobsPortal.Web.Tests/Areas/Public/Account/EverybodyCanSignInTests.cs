using System.Net;
using System.Text;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobsPortal.Web.Tests.Areas.Public.Account;

using Account = JobsPortal.Data.Accounts.Account;

public sealed class EverybodyCanSignInTests(EverybodyCanSignInTests.CountingApp app) : IClassFixture<EverybodyCanSignInTests.CountingApp>
{
    private const string Refusal = "로그인 이름이나 비밀번호가 맞지 않습니다. 다시 적어 주세요. 5번 틀리면 15분 동안 로그인할 수 없습니다.";
    private const string TooOften = "여러 번 틀려 15분 동안 로그인할 수 없습니다. 15분 뒤에 다시 해 주세요.";

    [Fact]
    public async Task Staff_land_at_the_office_and_residents_at_their_applications()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        var resident = await app.Given.ResidentAsync();
        using var staffBrowser = app.NewVisitor();
        using var homeBrowser = app.NewVisitor();
        Assert.Equal("/admin", (await staffBrowser.SignInAsync(officer.UserName!)).RedirectsTo);
        Assert.Equal("/my", (await homeBrowser.SignInAsync(resident.UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task Letters_and_syllables_are_the_same_password_and_login_name()
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = app.NewVisitor();
        var answer = await visitor.SignInAsync($" {account.UserName!.ToUpperInvariant()} ", Given.Password.Normalize(NormalizationForm.FormD));
        Assert.Equal("/my", answer.RedirectsTo);
    }

    [Theory]
    [InlineData("/openings/3", "/openings/3")]
    [InlineData("/openings?q=a#b", "/openings?q=a#b")]
    [InlineData("//evil.example", "/my")]
    [InlineData("/\\evil.example", "/my")]
    [InlineData("https://evil.example/", "/my")]
    [InlineData("javascript:alert(1)", "/my")]
    [InlineData("/account/sign-out", "/my")]
    [InlineData("/admin/staff", "/my")]
    public async Task After_signing_in_people_stay_in_the_portal(string returnUrl, string landing)
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = app.NewVisitor();
        var form = await visitor.VisitAsync("/account/sign-in");
        var answer = await visitor.PostAsync("/account/sign-in", [new("Login", account.UserName!), new("Password", Given.Password), new("ReturnUrl", returnUrl)], form);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(landing, answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_get_the_same_words_for_the_same_work()
    {
        var wrong = await app.Given.ResidentAsync();
        var disabled = await app.Given.ResidentAsync();
        var locked = await app.Given.ResidentAsync();
        await ChangeAsync(disabled, account => account.IsDisabled = true);
        await ChangeAsync(locked, account => account.LockoutEnd = new DateTimeOffset(app.Clock.Now.AddMinutes(10)));
        (string Login, string Password)[] tries =
        [
            ("nobody-has-this", Given.Password), (wrong.UserName!, "전혀-다른-비밀번호"), (disabled.UserName!, Given.Password), (locked.UserName!, Given.Password),
        ];
        foreach (var (login, password) in tries)
        {
            using var visitor = app.NewVisitor();
            var page = await visitor.VisitAsync("/account/sign-in");
            app.Hasher.Runs = 0;
            var answer = await visitor.SubmitAsync(page, new() { ["Login"] = login, ["Password"] = password }, "로그인");
            Html.ShowsError(answer, Refusal);
            Assert.Equal(login, Html.One(answer, "#Login").GetAttribute("value"));
            Assert.Equal(1, app.Hasher.Runs);
        }
    }

    [Fact]
    public async Task Five_wrong_tries_lock_for_fifteen_minutes()
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = app.NewVisitor();
        for (var i = 1; i < PortalIdentity.FailuresBeforeLockout; i++)
        {
            Html.ShowsError(await visitor.SignInAsync(account.UserName!, "전혀-다른-비밀번호"), Refusal);
        }
        Html.ShowsError(await visitor.SignInAsync(account.UserName!, "전혀-다른-비밀번호"), TooOften);
        Html.ShowsError(await visitor.SignInAsync(account.UserName!), TooOften);
        app.Clock.Advance(PortalIdentity.LockoutTime - TimeSpan.FromSeconds(1));
        Html.ShowsError(await visitor.SignInAsync(account.UserName!), TooOften);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("/my", (await visitor.SignInAsync(account.UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_to_wait_like_one_that_is_locked()
    {
        var account = await app.Given.ResidentAsync();
        foreach (var login in new[] { account.UserName!, "nobody-has-that" })
        {
            using var visitor = app.NewVisitor();
            string[] told = new string[PortalIdentity.FailuresBeforeLockout + 1];
            for (var i = 0; i < told.Length; i++)
            {
                var answer = await visitor.SignInAsync(login, "전혀-다른-비밀번호");
                Html.ShowsError(answer, i < PortalIdentity.FailuresBeforeLockout - 1 ? Refusal : TooOften);
            }
        }
    }

    [Fact]
    public async Task Four_wrong_tries_are_forgotten_by_a_right_one()
    {
        var account = await app.Given.ResidentAsync();
        for (var round = 0; round < 2; round++)
        {
            using var visitor = app.NewVisitor();
            for (var i = 0; i < PortalIdentity.FailuresBeforeLockout - 1; i++)
            {
                await visitor.SignInAsync(account.UserName!, "전혀-다른-비밀번호");
            }
            Assert.Equal("/my", (await visitor.SignInAsync(account.UserName!)).RedirectsTo);
        }
    }

    [Fact]
    public async Task An_empty_form_says_what_to_type()
    {
        using var visitor = app.NewVisitor();
        var answer = await visitor.SignInAsync("", "");
        Html.ShowsError(answer, "로그인 이름을 적어 주세요.");
        Html.ShowsError(answer, "비밀번호를 적어 주세요.");
    }

    [Fact]
    public async Task The_password_is_never_written_into_the_page_and_may_be_pasted()
    {
        using var visitor = app.NewVisitor();
        var answer = await visitor.SignInAsync("nobody-has-this", "전혀-다른-비밀번호");
        Assert.DoesNotContain("전혀-다른-비밀번호", answer.Source, StringComparison.Ordinal);
        var box = Html.One(answer, "#Password");
        Assert.Equal("current-password", box.GetAttribute("autocomplete"));
        Assert.Null(box.GetAttribute("onpaste"));
        Assert.Equal("no-store", answer.Response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Outside_Development_no_sign_in_is_listed()
    {
        app.Services.GetRequiredService<JobsPortal.Web.Infrastructure.Access.DemoSignIns>().Add(new("demo-login", "담당자", "시연용 비밀번호"));
        using var visitor = app.NewVisitor();
        Assert.DoesNotContain("demo-login", (await visitor.VisitAsync("/account/sign-in")).Source, StringComparison.Ordinal);
    }

    private async Task ChangeAsync(Account account, Action<Account> change)
    {
        await using var context = app.Open();
        var row = await context.Db.Accounts.FindAsync(account.Id);
        change(row!);
        await context.Db.SaveChangesAsync();
    }

    /// <summary>Counts how often a password is hashed.</summary>
    public sealed class CountingApp : PortalApp
    {
        public CountingHasher Hasher { get; } = new();

        protected override void Configure(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>>(Hasher));
    }

    public sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _real = new();

        public int Runs { get; set; }

        public string HashPassword(Account user, string password)
        {
            Runs++;
            return _real.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Runs++;
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
