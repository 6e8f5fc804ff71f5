using System.IO.Compression;
using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>What an old telephone on a slow network has to load, in bytes.</summary>
[Collection(OneDistrict.Name)]
public sealed class PagesStayLightTests(Chromium chromium, District district)
{
    private const int Kilobyte = PageWeight.Kilobyte;

    [Fact]
    public async Task Styles_and_script_stay_small()
    {
        var window = await OpenAsync();
        var loaded = await LoadAsync(window.Page, "/openings");
        Assert.InRange(await ZippedAsync(Single(loaded, "stylesheet", "/dist/app.")), 1, 12 * Kilobyte);
        Assert.InRange(await ZippedAsync(Single(loaded, "script", "/dist/js.")), 1, 5 * Kilobyte);
        await window.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_view_of_the_openings_takes_at_most_8_requests_and_80_KB_besides_the_letters()
    {
        var window = await OpenAsync();
        var loaded = (await LoadAsync(window.Page, "/openings")).Where(r => r.Request.ResourceType != "font").ToList();
        var sizes = new Dictionary<string, int>();
        foreach (var response in loaded) sizes[response.Url] = PageWeight.Of(await response.BodyAsync());
        var seen = string.Join('\n', sizes.Select(s => $"{s.Value,7} {s.Key}"));
        Assert.True(loaded.Count <= 8, seen);
        Assert.True(sizes.Values.Sum() <= 80 * Kilobyte, seen);
        await window.Context.CloseAsync();
    }

    private async Task<Window> OpenAsync() => await Window.OpenAsync(chromium, district.Portal, new(Screen.Phone));

    private static async Task<List<IResponse>> LoadAsync(IPage page, string address)
    {
        List<IResponse> loaded = [];
        page.Response += (_, response) => loaded.Add(response);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return loaded;
    }

    private static IResponse Single(List<IResponse> loaded, string type, string path) =>
        Assert.Single(loaded, r => r.Request.ResourceType == type && new Uri(r.Url).AbsolutePath.StartsWith(path, StringComparison.Ordinal));

    private static async Task<long> ZippedAsync(IResponse response)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(await response.BodyAsync());
        return packed.Length;
    }
}
