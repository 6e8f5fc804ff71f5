using System.Text.RegularExpressions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using ViewPreferences = JobsPortal.Web.Shared.ViewPreferences;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>One browser window and the person before it, who knows controls by what is written on them.</summary>
public sealed class Window
{
    private readonly Uri _root;
    private readonly Func<IPage, string, Task> _shot;

    private Window(Uri root, IBrowserContext context, IPage page, Faults faults, Func<IPage, string, Task> shot)
    {
        (_root, Context, Page, Faults, _shot) = (root, context, page, faults, shot);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What this window complained about.</summary>
    public Faults Faults { get; }

    /// <summary>The main part, where the same words stand once.</summary>
    public ILocator Main => Page.Locator("main");

    /// <summary>Opens a browser with a window; <paramref name="shot"/> is told of every step.</summary>
    public static async Task<Window> OpenAsync(Chromium chromium, BrowserPortal portal, Screen screen, Func<IPage, string, Task>? shot = null)
    {
        var context = await chromium.NewContextAsync(portal, screen);
        var faults = Faults.Of(context, portal.Root);
        return new(portal.Root, context, await context.NewPageAsync(), faults, shot ?? ((_, _) => Task.CompletedTask));
    }

    /// <summary>Gives the window another size and the reader's choice of colours and language.</summary>
    public async Task SetAsync(int width, bool contrast, bool english = false)
    {
        await Page.SetViewportSizeAsync(width, new Screen(width).Height);
        await Context.AddCookiesAsync([new()
        {
            Name = "__Host-" + ViewPreferences.CookieName,
            Value = new ViewPreferences("md", contrast ? "high-contrast" : "light", english ? "en" : "ko").ToString(),
            Url = new Uri(_root, "/").ToString(),
            Secure = true,
        }]);
    }

    /// <summary>Types an address.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await _shot(Page, "go");
    }

    /// <summary>Follows the first link of that name, in the main part if it is there.</summary>
    public async Task FollowAsync(string name, bool exact = false)
    {
        await LeaveAsync(Link(name, exact));
        await ShotAsync(name);
    }

    /// <summary>Presses the button of that name.</summary>
    public async Task PressAsync(string name, bool exact = true)
    {
        await LeaveAsync(Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact }).First);
        await ShotAsync(name);
    }

    /// <summary>Fills the control with that label; exactly that one where a longer label begins alike.</summary>
    public Task FillAsync(string label, string value, bool exact = false) => Main.GetByLabel(label, new() { Exact = exact }).First.FillAsync(value);

    /// <summary>Fills the three boxes of a date question.</summary>
    public async Task FillDateAsync(string question, DateOnly day)
    {
        var group = Group(question);
        await group.GetByLabel("년").FillAsync($"{day.Year}");
        await group.GetByLabel("월").FillAsync($"{day.Month}");
        await group.GetByLabel("일", new() { Exact = true }).FillAsync($"{day.Day}");
    }

    /// <summary>Fills the four boxes of a date with its time.</summary>
    public async Task FillTimeAsync(string question, DateOnly day, string time)
    {
        await FillDateAsync(question, day);
        await Group(question).GetByLabel("시각").FillAsync(time);
    }

    /// <summary>Chooses an answer of a question.</summary>
    public Task ChooseAsync(string question, string answer) =>
        Group(question).GetByLabel(answer).First.CheckAsync();

    /// <summary>Chooses from a list.</summary>
    public Task SelectAsync(string label, string choice) =>
        Main.GetByRole(AriaRole.Combobox, new() { Name = label }).First.SelectOptionAsync(new SelectOptionValue { Label = choice });

    /// <summary>Expects the page's heading.</summary>
    public Task SeesHeadingAsync(string heading) => Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);

    /// <summary>Expects words somewhere in the main part.</summary>
    public Task SeesAsync(string text) => Expect(Main).ToContainTextAsync(text);

    /// <summary>Expects words to be nowhere in the main part.</summary>
    public Task DoesNotSeeAsync(string text) => Expect(Main).Not.ToContainTextAsync(text);

    /// <summary>Signs in through the form.</summary>
    public async Task SignInAsync(string login, string password = Given.Password)
    {
        await Page.GotoAsync("/account/sign-in");
        await Main.Locator("input[autocomplete~=username]").FillAsync(login);
        await Main.Locator("input[type=password]").FillAsync(password);
        await Main.GetByRole(AriaRole.Button, new() { Name = "로그인", Exact = true }).ClickAsync();
        await Expect(Page).Not.ToHaveURLAsync(new Regex("/account/sign-in"));
        await _shot(Page, "signed-in");
    }

    private ILocator Group(string question) => Main.GetByRole(AriaRole.Group, new() { Name = question }).First;

    private ILocator Link(string name, bool exact) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact }).First;

    /// <summary>Clicks and waits until another page has come; every step of this portal is a page of its own.</summary>
    private async Task LeaveAsync(ILocator control)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await control.ClickAsync();
            await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Chromium.Patience));
        }
        finally
        {
            Page.Load -= Loaded;
        }
    }

    private Task ShotAsync(string step) => _shot(Page, string.Concat(step.Where(char.IsLetterOrDigit)));
}
