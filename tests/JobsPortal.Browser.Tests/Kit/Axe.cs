using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>axe-core inside the page itself; its package's own call opens a second page for every look, which these pages without frames do not need.</summary>
public static class Axe
{
    private const string Run =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return found.violations.flatMap((v) => v.nodes.map((n) =>
            `${v.id}: ${v.help}: ${n.html} [${[...n.any, ...n.all, ...n.none].map((c) => c.message).join('; ')}]`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Gives every page that the browser opens from now on the rules: handed over once, not page by page.</summary>
    public static Task CarryAsync(IBrowserContext context) => context.AddInitScriptAsync(Script);

    /// <summary>One line per element that breaks a rule of WCAG 2.2 A and AA or a best practice; the browser must carry the rules.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page) => await page.EvaluateAsync<string[]>(Run);
}
