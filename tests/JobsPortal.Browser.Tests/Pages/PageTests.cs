using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>What residents see is accessible, valid and fits on every screen.</summary>
public sealed class EveryPageOfResidentsTests(District district, Markup markup) : PageTests(district, markup), IClassFixture<District>
{
    public static TheoryData<string> Names => [.. Places.OfResidents.Select(p => p.ToString())];

    [Theory, MemberData(nameof(Names))]
    public Task Is_accessible_valid_and_fits_on_every_screen(string name) => LookAsync(Places.OfResidents, name);
}

/// <summary>What staff see is accessible, valid and fits on every screen.</summary>
public sealed class EveryPageOfStaffTests(District district, Markup markup) : PageTests(district, markup), IClassFixture<District>
{
    public static TheoryData<string> Names => [.. Places.OfStaff.Select(p => p.ToString())];

    [Theory, MemberData(nameof(Names))]
    public Task Is_accessible_valid_and_fits_on_every_screen(string name) => LookAsync(Places.OfStaff, name);
}

/// <summary>
/// Each page is seen twice, on a phone and at a desk, once in bright colours and once in high contrast; which goes with which
/// alternates from page to page, so that all four occur.
/// </summary>
public abstract class PageTests(District district, Markup markup)
{
    protected async Task LookAsync(IReadOnlyList<Place> places, string name)
    {
        var number = places.ToList().FindIndex(p => p.ToString() == name);
        var place = places[number];
        var window = await district.WindowOfAsync(place.Who);
        var heard = window.Faults.Seen.Count;
        var problems = new List<string>();
        foreach (var (width, contrast) in new[] { (Screen.Phone, number % 2 == 0), (Screen.Desk, number % 2 != 0) })
        {
            await window.SetAsync(width, contrast);
            var answer = await place.Go(new Visit(window, district));
            Assert.Equal(place.Status, answer.Status);
            Assert.Contains("text/html", answer.Headers["content-type"], StringComparison.Ordinal);
            problems.AddRange((await Axe.ViolationsAsync(window.Page)).Select(v => $"{width}{(contrast ? " high contrast" : "")}: {v}"));
            await Shots.TakeAsync(window.Page, $"pages/{width}-{(contrast ? "contrast" : "light")}-{name}");
            if (contrast) problems.AddRange((await markup.FindingsAsync(await answer.TextAsync())).Select(f => $"markup: {f}"));
            else problems.AddRange(await OverflowAsync(window.Page));
        }

        problems.AddRange(window.Faults.Seen.Skip(heard));
        Assert.True(problems.Count == 0, $"{window.Page.Url}\n{string.Join('\n', problems)}");
    }

    /// <summary>What sticks out at the narrowest screen, 320 pixels (WCAG 1.4.10).</summary>
    private static async Task<IEnumerable<string>> OverflowAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Screen.Narrowest, 800);
        var sticking = await page.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1);
              return [`${root.scrollWidth}px: ` + wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120)).join(' | ')];
            }
            """);
        return sticking.Select(s => $"scrolls sideways at 320 px: {s}");
    }
}
