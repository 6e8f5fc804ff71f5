using System.Text.RegularExpressions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>One browser window and the person before it, who knows controls by what is written on them.</summary>
public sealed class Window(Journey journey, IBrowserContext context, IPage page, Faults faults)
{
    public IBrowserContext Context => context;

    public IPage Page => page;

    public Faults Faults => faults;

    /// <summary>The main part, where the same words stand once.</summary>
    public ILocator Main => page.Locator("main");

    /// <summary>Types an address.</summary>
    public async Task GoAsync(string address)
    {
        await page.GotoAsync(address);
        await journey.ShotAsync(page, "go");
    }

    /// <summary>Follows the first link of that name, in the main part if it is there.</summary>
    public async Task FollowAsync(string name, bool exact = false)
    {
        await Link(name, exact).ClickAsync();
        await SettleAsync(name);
    }

    /// <summary>Presses the button of that name.</summary>
    public async Task PressAsync(string name, bool exact = true)
    {
        await Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact }).First.ClickAsync();
        await SettleAsync(name);
    }

    /// <summary>Fills the control with that label.</summary>
    public Task FillAsync(string label, string value) => Main.GetByLabel(label).First.FillAsync(value);

    /// <summary>Fills the three boxes of a date question.</summary>
    public async Task FillDateAsync(string question, DateOnly day)
    {
        var group = Main.GetByRole(AriaRole.Group, new() { Name = question });
        await group.GetByLabel("년").FillAsync($"{day.Year}");
        await group.GetByLabel("월").FillAsync($"{day.Month}");
        await group.GetByLabel("일").FillAsync($"{day.Day}");
    }

    /// <summary>Ticks a box or chooses a radio by what stands beside it.</summary>
    public Task CheckAsync(string label) => Main.GetByLabel(label).First.CheckAsync();

    /// <summary>Chooses an answer of a question.</summary>
    public Task ChooseAsync(string question, string answer) =>
        Main.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer).First.CheckAsync();

    /// <summary>Chooses from a list.</summary>
    public Task SelectAsync(string label, string choice) => Main.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = choice });

    /// <summary>Expects the page's heading.</summary>
    public Task SeesHeadingAsync(string heading) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);

    /// <summary>Expects words somewhere in the main part.</summary>
    public Task SeesAsync(string text) => Expect(Main).ToContainTextAsync(text);

    /// <summary>Expects words to be nowhere in the main part.</summary>
    public Task DoesNotSeeAsync(string text) => Expect(Main).Not.ToContainTextAsync(text);

    /// <summary>Signs in through the form.</summary>
    public async Task SignInAsync(string login, string password = Given.Password)
    {
        await page.GotoAsync("/account/sign-in");
        await Main.Locator("input[autocomplete~=username]").FillAsync(login);
        await Main.Locator("input[type=password]").FillAsync(password);
        await Main.GetByRole(AriaRole.Button, new() { Name = "로그인", Exact = true }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("/account/sign-in"));
        await journey.ShotAsync(page, "signed-in");
    }

    private ILocator Link(string name, bool exact) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact }).First;

    private async Task SettleAsync(string step)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        await journey.ShotAsync(page, string.Concat(step.Where(char.IsLetterOrDigit)));
    }
}
