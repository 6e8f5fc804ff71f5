using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>Pictures for people to look at, below the folder that <c>JOBSPORTAL_SHOTS</c> names; none without it.</summary>
public static class Shots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("JOBSPORTAL_SHOTS") is { Length: > 0 } folder ? folder : null;

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is null) return;
        var parts = name.Split('/', 3);
        var file = string.Concat(parts[^1].Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_'));
        await page.ScreenshotAsync(new() { Path = Path.Combine([Folder, .. parts[..^1], file + ".png"]), FullPage = true });
    }
}
