using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>
/// The one browser of a run: Debian's Chromium without its windows, which takes half the processor time; else the whole Chromium;
/// or the one that <c>CHROMIUM</c> names.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How long anything may take before a test gives up, milliseconds. Generous: a busy machine is not a fault of the portal.</summary>
    public const float Patience = 60_000;

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string[] Debians = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Debians.FirstOrDefault(File.Exists) ?? Debians[0],
            Args = Arguments,
            Timeout = Patience,
        });
    }

    /// <summary>A browser of one's own: no cookie of anybody else, the size and the scripts of <paramref name="screen"/>.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserPortal portal, Screen screen)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = portal.Root.ToString(),
            Locale = "ko-KR",
            TimezoneId = "Asia/Seoul",
            IgnoreHTTPSErrors = true,
            JavaScriptEnabled = screen.Script,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
        });
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
