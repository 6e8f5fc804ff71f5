using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Account;

public sealed class ResidentsCanRegisterTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Good = "우산장수와 달력 스물두장";

    [Fact]
    public async Task A_resident_registers_without_phone_or_mail_and_is_signed_in()
    {
        using var visitor = app.NewVisitor();
        var answer = await RegisterAsync(visitor, new() { ["Login"] = "한글이름1955", ["Name"] = " 홍 길동 ", ["Password"] = Good });
        Assert.Equal("/my", answer.RedirectsTo);
        var account = await app.AskAsync(db => db.Accounts.AsNoTracking().SingleAsync(a => a.UserName == "한글이름1955"));
        Assert.Equal(("홍 길동", null, null), (account.Name, account.PhoneNumber, account.Email));
        using var later = app.NewVisitor();
        Assert.Equal("/my", (await later.SignInAsync("한글이름1955", Good)).RedirectsTo);
    }

    [Fact]
    public async Task A_couple_shares_a_phone_and_a_mail_address()
    {
        foreach (var login in new[] { "couple-one", "couple-two" })
        {
            using var visitor = app.NewVisitor();
            var answer = await RegisterAsync(visitor, new() { ["Login"] = login, ["Name"] = "김부부", ["Password"] = Good, ["Phone"] = "010.0000.4321", ["Email"] = "both@mail.example" });
            Assert.Equal("/my", answer.RedirectsTo);
        }
        Assert.Equal(2, await app.AskAsync(db => db.Accounts.CountAsync(a => a.PhoneNumber == "01000004321" && a.Email == "both@mail.example")));
    }

    [Fact]
    public async Task A_taken_login_name_is_told_and_everything_but_the_password_is_kept()
    {
        var taken = await app.Given.ResidentAsync();
        using var visitor = app.NewVisitor();
        var answer = await RegisterAsync(visitor, new() { ["Login"] = taken.UserName!.ToUpperInvariant(), ["Name"] = "홍길동", ["Password"] = Good, ["Phone"] = "010-0000-1111" });
        Html.ShowsError(answer, "이미 쓰고 있는 로그인 이름입니다. 다른 이름을 적어 주세요.");
        Assert.Equal("010-0000-1111", Html.One(answer, "#Phone").GetAttribute("value"));
        Assert.DoesNotContain(Good, answer.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Login", "", "로그인 이름을 적어 주세요.")]
    [InlineData("Login", "빈 칸 이름", "로그인 이름은 한글, 영문자, 숫자와 . _ - @ + 만 쓸 수 있습니다. 빈칸 없이 적어 주세요.")]
    [InlineData("Login", "abc", "로그인 이름은 4자에서 50자 사이로 적어 주세요.")]
    [InlineData("Name", "", "이름을 적어 주세요.")]
    [InlineData("Login", "900101-1234567", "주민등록번호는 받지 않습니다. 지워 주세요.")]
    [InlineData("Name", "7", "이름을 한글이나 영문자로 두 자 이상 적어 주세요.")]
    [InlineData("Password", "", "비밀번호를 적어 주세요.")]
    [InlineData("Password", "열한글자짜리비번이다", "비밀번호는 12자 이상으로 적어 주세요.")]
    [InlineData("Phone", "12345", "전화번호를 010-0000-1234처럼 적어 주세요.")]
    [InlineData("Email", "a@b", "이메일 주소를 name@example.kr 처럼 적어 주세요.")]
    [InlineData("Email", "\"<b>\"@x.example", "이메일 주소를 name@example.kr 처럼 적어 주세요.")]
    public async Task Bad_input_is_told_at_its_field(string field, string value, string sentence)
    {
        using var visitor = app.NewVisitor();
        var answer = await RegisterAsync(visitor, new() { ["Login"] = "somebody-new", ["Name"] = "홍길동", ["Password"] = Good, [field] = value });
        Html.ShowsError(answer, sentence);
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("qlalfqjsgh12")]
    [InlineData("qlalfqjsgh!!2026")]
    [InlineData("비밀번호비밀번호12345")]
    [InlineData("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ12")]
    [InlineData("tkfkdgody1004!")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("qwertyuiop[]12")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("nowon-gu-office1")]
    [InlineData("somebody-new1!")]
    [InlineData("01000001234a!b")]
    [InlineData("ghdrlfehd1234!")]
    public async Task Passwords_that_are_guessed_first_are_refused(string password)
    {
        using var visitor = app.NewVisitor();
        var answer = await RegisterAsync(visitor, new() { ["Login"] = "somebody-new", ["Name"] = "홍길동", ["Password"] = password, ["Phone"] = "010-0000-1234" });
        Html.ShowsError(answer, "많이 쓰이거나 짐작하기 쉬운 비밀번호입니다. 이름, 전화번호, 흔한 낱말, 이어지는 숫자를 빼고 다시 적어 주세요. 서로 상관없는 낱말 서너 개를 이으면 좋습니다.");
    }

    [Theory]
    [InlineData(Given.Password)]
    [InlineData(Good)]
    [InlineData("correct horse battery staple")]
    [InlineData("kd7m-2xqv-ph4t-nw9c")]
    [InlineData("아침마다 중랑천을 걷는다")]
    [InlineData("8!vRq_2kLw#z9")]
    public void Passwords_of_ones_own_are_taken(string password) =>
        Assert.True(CommonPasswords.OwnPart(password, ["somebody-new", "홍길동"]) >= CommonPasswords.OwnLetters);

    [Fact]
    public void Every_first_password_is_taken() =>
        Assert.All(Enumerable.Range(0, 200), _ => Assert.True(CommonPasswords.OwnPart(FirstPassword.New(), []) >= CommonPasswords.OwnLetters));

    private static async Task<Page> RegisterAsync(Visitor visitor, Dictionary<string, string?> values) =>
        await visitor.SubmitAsync(await visitor.VisitAsync("/account/register"), values, "회원가입");
}
