using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>A young man with an account, who changes his mind twice.</summary>
public sealed class YoungManWithAccountAppliesTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    [Theory, MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task He_registers_applies_to_the_districts_own_job_edits_withdraws_and_applies_again(int width, bool script)
    {
        var opening = await portal.Given.ApprovedOpeningAsync(OpeningKind.Job, $"청소년시설 직원 {width} {(script ? "가" : "나")}");
        await Journey.PlayAsync(chromium, portal, new(width, script), "young-man", async journey =>
        {
            var man = await journey.OpenAsync();
            await RegistersAsync(man, $"young{width}{script}");
            await man.FindAsync(opening.Title);
            await man.FollowAsync("신청하기");
            await man.FollowAsync("이청년 님으로 신청");
            await ApplyAsync(man, "아이들과 지내고 싶습니다.");

            await man.FollowAsync("내 신청 확인", exact: true);
            await man.FollowAsync("신청 내용 고치기");
            await man.FillAsync("지원 동기", "경험을 살리고 싶습니다.");
            await man.PressAsync("고친 내용 저장");
            await man.SeesAsync("경험을 살리고 싶습니다.");
            await man.SeesAsync("신청 내용을 고쳤습니다.");

            await man.FollowAsync("신청 취소");
            await man.PressAsync("신청 취소");
            await man.SeesAsync("지원 취소");
            await man.FollowAsync("다시 신청하기");
            await man.FollowAsync("이청년 님으로 신청");
            await ApplyAsync(man, "이번에는 꼭 하겠습니다.");

            await man.GoAsync("/my");
            await man.SeesAsync("지원 완료");
            await man.SeesAsync("지원 취소");
        });
    }

    private static async Task RegistersAsync(Window man, string login)
    {
        await man.GoAsync("/");
        await man.FollowAsync("로그인");
        await man.FollowAsync("회원가입", exact: true);
        await man.FillAsync("로그인 이름", login);
        await man.FillAsync("이름", "이청년", exact: true);
        await man.FillAsync("비밀번호", Given.Password, exact: true);
        await man.PressAsync("회원가입");
    }

    private static async Task ApplyAsync(Window man, string motive)
    {
        await man.ConsentAsync();
        await man.FillPersonAsync("이청년");
        await man.PressAsync(Steps.Next);
        await man.FillCareerAsync(motive);
        await man.PressAsync(Steps.Next);
        await man.SeesAsync(motive);
        await man.PressAsync("신청서 제출");
        await man.SeesHeadingAsync("신청이 접수되었습니다");
    }
}
