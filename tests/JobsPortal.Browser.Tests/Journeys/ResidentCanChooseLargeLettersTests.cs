using JobsPortal.Browser.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>Letters and colours are kept from page to page, with a script and without.</summary>
public sealed class ResidentCanChooseLargeLettersTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    [Theory, MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public Task A_resident_reads_every_page_in_larger_letters_and_stronger_colours(int width, bool script) =>
        Journey.PlayAsync(chromium, portal, new(width, script), "letters", async journey =>
        {
            var resident = await journey.OpenAsync();
            await resident.GoAsync("/help");
            await resident.FollowAsync("글자 크게");
            await resident.ChooseAsync("글자 크기", "가장 크게");
            await resident.ChooseAsync("화면 색", "선명하게");
            await resident.PressAsync("이대로 보기");
            await resident.GoAsync("/terms");
            await Expect(resident.Page.Locator("html")).ToHaveAttributeAsync("data-krds-mode", "high-contrast");
        });
}
