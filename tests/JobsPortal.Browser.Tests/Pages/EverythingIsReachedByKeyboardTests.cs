using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Somebody without a mouse sees where they are, at every stop.</summary>
[Collection(OneDistrict.Name)]
public sealed class EverythingIsReachedByKeyboardTests(Chromium chromium, District district)
{
    public static TheoryData<string, bool> Pages => new()
    {
        { "/account/register", false }, { "/account/register", true }, { "/openings", false }, { "/openings", true }, { "/preferences", false },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_stop_of_the_Tab_key_is_outlined(string address, bool contrast)
    {
        var window = await Window.OpenAsync(chromium, district.Portal, new(Screen.Desk));
        await window.SetAsync(Screen.Desk, contrast);
        await window.Page.GotoAsync(address);
        var (stops, faint) = await WalkAsync(window);
        await window.Context.CloseAsync();
        Assert.True(stops > 15, $"Only {stops} stops.");
        Assert.Empty(faint);
    }

    private static async Task<(int Stops, List<string> Faint)> WalkAsync(Window window)
    {
        var (stops, faint) = (0, new List<string>());
        while (true)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var stop = await window.Page.EvaluateAsync<string?>(
                """
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body || at === document.documentElement || at.dataset.walked) return null;
                  at.dataset.walked = '1';
                  const seen = (e) => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
                  const box = at.getBoundingClientRect();
                  // A label drawn as a box may carry the outline of the control in it.
                  return (seen(at) || (at.closest('label') && seen(at.closest('label')))) && box.width > 0 ? '' : at.outerHTML.slice(0, 200);
                }
                """);
            if (stop is null) return (stops, faint);
            stops++;
            Assert.True(stops < 500, "The walk never ends.");
            if (stop.Length > 0) faint.Add(stop);
        }
    }
}
