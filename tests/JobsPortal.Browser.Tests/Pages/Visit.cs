using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>One look at a page.</summary>
public sealed record Visit(Window Window, District District)
{
    private IPage Page => Window.Page;

    /// <summary>Types the address.</summary>
    public async Task<IResponse> GoAsync(string address) =>
        await Page.GotoAsync(address) ?? throw new InvalidOperationException($"{address} gave no page.");

    /// <summary>Presses a button of the main part that sends a form; the answer may be a redirect, which is followed.</summary>
    public async Task<IResponse> PressAsync(string button)
    {
        var press = Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First;
        var answer = await Page.RunAndWaitForResponseAsync(() => press.ClickAsync(), r => r.Request.IsNavigationRequest && r.Status is < 300 or >= 400);
        await Page.WaitForLoadStateAsync(LoadState.Load);
        return answer;
    }
}
