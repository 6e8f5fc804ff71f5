using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Printed openings, receipts and the plan carry no furniture of the screen.</summary>
[Collection(OneDistrict.Name)]
public sealed class PaperShowsOnlyWhatMattersTests(District district)
{
    public static TheoryData<string> Printed => ["/openings/{id:int} (public work)", "/openings/{id:int}/sheet", "/plan", "/my/{number}/receipt", "/admin/applications/{number}/receipt"];

    [Fact]
    public async Task The_large_sheet_is_one_page_in_16_points()
    {
        var window = await district.WindowOfAsync(Who.Stranger);
        await new Visit(window, district).GoAsync($"/openings/{district.Work.Published.Id}/sheet");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var (points, smallest, height) = (
            await window.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('.large')).fontSize) * 0.75"),
            await window.Page.EvaluateAsync<double>("() => Math.min(...[...document.querySelectorAll('.large *')].map((e) => parseFloat(getComputedStyle(e).fontSize) * 0.75))"),
            await window.Page.EvaluateAsync<double>("() => document.querySelector('.large').getBoundingClientRect().height"));
        // A4 less margins of 2 cm is 257 mm high: 971 px of 1/96 inch.
        // Pixels are rounded to 1/64: 16 pt may read as 15.99998.
        Assert.True(Math.Round(points, 2) == 16 && Math.Round(smallest, 2) >= 16 && height < 971, $"{points} pt, smallest {smallest} pt, {height} px high");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

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
