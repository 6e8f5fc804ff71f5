using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>Somebody comes to the dong centre with a form on paper.</summary>
public sealed class ClerkEntersPaperTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    [Theory, MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task A_clerk_enters_a_paper_application_and_prints_the_receipt_with_which_it_is_found_later(int width, bool script)
    {
        var opening = await portal.Given.ApprovedOpeningAsync(title: $"공원 지킴이 {width} {(script ? "가" : "나")}");
        var account = await portal.Given.StaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        await Journey.PlayAsync(chromium, portal, new(width, script), "clerk", async journey =>
        {
            var clerk = await journey.OpenAsync();
            await clerk.SignInAsync(account.UserName!);
            await clerk.FollowAsync("방문접수 등록", exact: true);
            await clerk.FollowAsync(opening.Title);
            await clerk.ChooseAsync("접수 방법", "방문");
            await clerk.FillTimeAsync("접수일시", SeoulTime.DayOf(portal.Clock.Now), "09:30");
            await clerk.FillPersonAsync($"최어르신{(script ? "가" : "나")}", $"010-0000-{width:0000}");
            await clerk.FillHouseholdAsync();
            await clerk.ChooseAsync("[필수] 개인정보 수집·이용 동의", "예, 동의함");
            await clerk.ChooseAsync("[선택] 다른 일자리 소식 안내 동의", "아니요, 동의하지 않음");
            await clerk.PressAsync("접수하고 접수증 보기");
            await clerk.SeesHeadingAsync("접수증");
            var numbers = new Numbers(await clerk.Main.Locator("#number").InnerTextAsync(), await clerk.Main.Locator("#code").InnerTextAsync());
            await PrintsAsync(clerk, numbers);

            var atHome = await journey.OpenAsync();
            await atHome.LookUpAsync(numbers);
            await atHome.SeesHeadingAsync(opening.Title);
            await atHome.SeesAsync("접수 완료");
        });
    }

    private static async Task PrintsAsync(Window clerk, Numbers numbers)
    {
        await clerk.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await clerk.SeesAsync(numbers.Receipt);
        await Expect(clerk.Page.Locator("nav:visible, .util:visible, main .btn:visible")).ToHaveCountAsync(0);
        await clerk.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
