using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Printed openings, receipts and the plan carry no furniture of the screen.</summary>
[Collection(OneDistrict.Name)]
public sealed class PaperShowsOnlyWhatMattersTests(District district)
{
    public static TheoryData<string> Printed => ["/openings/{id:int} (public work)", "/plan", "/my/{number}/receipt", "/admin/applications/{number}/receipt"];

    [Theory, MemberData(nameof(Printed))]
    public async Task Menus_buttons_and_search_stay_on_the_screen(string name)
    {
        var place = Places.All.Single(p => p.ToString() == name);
        var window = await district.WindowOfAsync(place.Who);
        await place.Go(new Visit(window, district));
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(window.Page.Locator("nav:visible, header form:visible, .util:visible, .skip:visible, main button:visible, main .btn:visible")).ToHaveCountAsync(0);
        await Shots.TakeAsync(window.Page, $"print/paper/{name}");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
