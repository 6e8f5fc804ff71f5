using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>A woman without e-mail and without an account, who cannot finish in one go.</summary>
public sealed class WomanWithoutEmailAppliesTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    [Theory, MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task She_finds_a_public_work_sees_why_she_may_apply_stops_half_way_goes_on_with_her_number_and_keeps_the_receipt(int width, bool script)
    {
        var opening = await portal.Given.ApprovedOpeningAsync(title: $"동행일자리 안내 {width} {(script ? "가" : "나")}", change: d => d with
        {
            MinAge = 18,
            AgeLegalBasis = "근로기준법 제64조",
            Residence = ResidenceRule.District,
            Exclusions = ["다른 공공일자리에 참여하고 있는 사람"],
        });
        await Journey.PlayAsync(chromium, portal, new(width, script), "woman", async journey =>
        {
            var atHome = await journey.OpenAsync();
            await atHome.FindAsync(opening.Title);
            await atHome.SeesAsync("신청할 수 있는 분");
            await atHome.FollowAsync("신청하기");
            await atHome.SeesAsync("이메일이 없어도 신청할 수 있습니다.");
            await atHome.FollowAsync("회원가입 없이 신청");
            await LearnsThatSheMayApplyAsync(atHome);
            await atHome.ConsentAsync();
            await atHome.FillPersonAsync("김순자");
            await atHome.PressAsync(Steps.Next);
            await atHome.FillAsync("가구원 수", "2");
            await atHome.PressAsync("저장하고 나중에 하기");
            await atHome.SeesHeadingAsync("저장했습니다");
            var draft = await atHome.ReadNumbersAsync();
            await atHome.PressAsync("마치고 지우기");

            var atTheLibrary = await journey.OpenAsync();
            await atTheLibrary.LookUpAsync(draft);
            await Expect(atTheLibrary.Main.GetByLabel("가구원 수")).ToHaveValueAsync("2");
            await atTheLibrary.FillHouseholdAsync();
            await atTheLibrary.ChooseAsync("참여가 제한되는 경우", "해당 사항 없음");
            await atTheLibrary.PressAsync(Steps.Next);
            await atTheLibrary.SeesAsync("제출하기 전에 확인해 주세요");
            await atTheLibrary.SeesAsync("김순자");
            await atTheLibrary.PressAsync("신청서 제출");
            await atTheLibrary.SeesHeadingAsync("신청이 접수되었습니다");
            var receipt = await atTheLibrary.ReadNumbersAsync();
            await atTheLibrary.FollowAsync("접수증 인쇄");
            await atTheLibrary.SeesHeadingAsync("접수증");
            await atTheLibrary.SeesAsync(receipt.Receipt);

            var later = await journey.OpenAsync();
            await later.LookUpAsync(receipt);
            await later.SeesHeadingAsync(opening.Title);
            await later.SeesAsync("접수 완료");
        });
    }

    private static async Task LearnsThatSheMayApplyAsync(Window woman)
    {
        await woman.FillDateAsync("생년월일", Steps.Birthday);
        await woman.SelectAsync("사는 곳", "상계1동");
        await woman.ChooseAsync("다른 공공일자리에 참여하고 있는 사람", "해당하지 않습니다");
        await woman.PressAsync("확인하기");
        await woman.SeesAsync("적어 주신 내용으로는 신청하실 수 있습니다.");
        await woman.FollowAsync("계속하기");
    }
}
