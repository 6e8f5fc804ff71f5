using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <summary>Reads tables and lists off the screen, as text with single spaces.</summary>
internal static class Reading
{
    private const string Text = "text => text.innerText.replace(/\\s+/g, ' ').trim()";

    /// <summary>The line of one person about one thing on the call list.</summary>
    public static ILocator CallRow(this Window window, string name, string subject) =>
        window.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = name }).Filter(new() { HasText = subject }).First;

    /// <summary>The rows of the last table of the page, cells in order.</summary>
    public static Task<string[][]> RowsAsync(this Window window) => window.Main.Locator("table").Last.Locator("tbody tr").EvaluateAllAsync<string[][]>(
        $"rows => rows.map(row => [...row.cells].map({Text}))");

    /// <summary>The rows of the last table on every page of a list.</summary>
    public static async Task<List<string[]>> AllRowsAsync(this Window window)
    {
        List<string[]> rows = [.. await window.RowsAsync()];
        while (await window.Page.GetByRole(AriaRole.Link, new() { Name = "다음", Exact = true }).CountAsync() > 0)
        {
            await window.FollowAsync("다음", exact: true);
            rows.AddRange(await window.RowsAsync());
        }
        return rows;
    }

    /// <summary>The entries of the list under a heading.</summary>
    public static Task<string[]> EntriesAsync(this Window window, string heading) =>
        window.Main.Locator("section").Filter(new() { Has = window.Page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }) }).Last.Locator("li")
            .EvaluateAllAsync<string[]>($"entries => entries.map({Text})");
}
