using System.Text;
using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>What residents see is accessible, valid, light and fits on every screen.</summary>
public sealed class EveryPageOfResidentsTests(District district, Markup markup) : PageTests(district, markup), IClassFixture<District>
{
    public static TheoryData<string> Names => [.. Places.OfResidents.Select(p => p.ToString())];

    [Theory, MemberData(nameof(Names))]
    public Task Is_accessible_valid_light_and_fits_on_every_screen(string name) => LookAsync(Places.OfResidents, name, PageWeight.Most);
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
/// alternates from page to page, so that all four occur. It is loaded once: the reader's choice of colours is one attribute of the
/// page (that it is kept from page to page, <see cref="Journeys.ResidentCanChooseLargeLettersTests"/> show).
/// </summary>
public abstract class PageTests(District district, Markup markup)
{
    protected async Task LookAsync(IReadOnlyList<Place> places, string name, int mostBytes = int.MaxValue)
    {
        var number = places.ToList().FindIndex(p => p.ToString() == name);
        var place = places[number];
        var window = await district.WindowOfAsync(place.Who);
        var heard = window.Faults.Seen.Count;
        var brightOnPhone = number % 2 == 0;
        await window.SetAsync(Screen.Phone, contrast: !brightOnPhone, english: place.IsEnglish);
        var answer = await place.Go(new Visit(window, district));
        Assert.Equal(place.Status, answer.Status);
        Assert.Contains("text/html", answer.Headers["content-type"], StringComparison.Ordinal);

        List<string> problems = [.. await LookAsync(window, Screen.Phone, contrast: !brightOnPhone, name)];
        await window.Page.SetViewportSizeAsync(Screen.Desk, new Screen(Screen.Desk).Height);
        await window.Page.EvaluateAsync("mode => { document.documentElement.dataset.krdsMode = mode; }", brightOnPhone ? "high-contrast" : "light");
        problems.AddRange(await LookAsync(window, Screen.Desk, contrast: brightOnPhone, name));
        problems.AddRange(await OverflowAsync(window.Page));
        var source = await answer.BodyAsync();
        if (PageWeight.Of(source) is var weight && weight > mostBytes) problems.Add($"weighs {weight} bytes, {mostBytes} at most");
        problems.AddRange((await markup.FindingsAsync(Encoding.UTF8.GetString(source))).Select(f => $"markup: {f}"));
        problems.AddRange(window.Faults.Seen.Skip(heard));
        Assert.True(problems.Count == 0, $"{window.Page.Url}\n{string.Join('\n', problems)}");
    }

    private static async Task<IEnumerable<string>> LookAsync(Window window, int width, bool contrast, string name)
    {
        var violations = await Axe.ViolationsAsync(window.Page);
        await Shots.TakeAsync(window.Page, $"pages/{width}-{(contrast ? "contrast" : "light")}-{name}");
        return violations.Select(v => $"{width}{(contrast ? " high contrast" : "")}: {v}");
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
