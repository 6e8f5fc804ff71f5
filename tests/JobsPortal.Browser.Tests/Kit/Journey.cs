using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>
/// What people do, window by window. Each window is a browser of its own (other cookies, another device). A journey fails when a step
/// fails or when any of its windows had something to complain about. With <c>JOBSPORTAL_SHOTS</c> every step leaves a picture in that folder.
/// </summary>
public sealed class Journey
{
    private readonly List<Window> _windows = [];
    private int _steps;

    private Journey(Chromium chromium, BrowserPortal portal, Screen screen, string name)
    {
        (Chromium, Portal, Screen, Name) = (chromium, portal, screen, name);
    }

    private Chromium Chromium { get; }

    private BrowserPortal Portal { get; }

    private Screen Screen { get; }

    private string Name { get; }

    /// <summary>Plays the journey and closes its windows.</summary>
    public static async Task PlayAsync(Chromium chromium, BrowserPortal portal, Screen screen, string name, Func<Journey, Task> steps)
    {
        var journey = new Journey(chromium, portal, screen, name);
        try
        {
            await steps(journey);
            var faults = journey.Faults();
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or InvalidOperationException)
        {
            Assert.Fail($"{failure.Message}\n{await journey.DescribeAsync()}");
        }
        finally
        {
            foreach (var window in journey._windows) await window.Context.CloseAsync();
        }
    }

    /// <summary>A new browser, as on another device.</summary>
    public async Task<Window> OpenAsync(Screen? screen = null)
    {
        var window = await Window.OpenAsync(Chromium, Portal, screen ?? Screen, ShotAsync);
        _windows.Add(window);
        return window;
    }

    private List<string> Faults() => [.. _windows.SelectMany(w => w.Faults.Seen).Distinct()];

    private Task ShotAsync(IPage page, string step) =>
        Shots.TakeAsync(page, $"{Name}/{Screen}/{Interlocked.Increment(ref _steps):00}-{step}");

    private async Task<string> DescribeAsync()
    {
        var last = _windows.LastOrDefault(w => !w.Page.IsClosed);
        if (last is null) return "";
        await ShotAsync(last.Page, "failed");
        var seen = await last.Page.Locator("main").InnerTextAsync();
        return $"At {last.Page.Url}\n{string.Join('\n', Faults())}\n--- on the screen ---\n{string.Join(" | ", seen[..Math.Min(seen.Length, 2000)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}";
    }
}
