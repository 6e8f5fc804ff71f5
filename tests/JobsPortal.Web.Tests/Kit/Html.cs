using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>Reads pages and forms as a browser would.</summary>
public static class Html
{
    public const string TokenName = "__RequestVerificationToken";

    /// <summary>The text of an element, blanks run together.</summary>
    public static string TextOf(INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The one element that <paramref name="selector"/> finds.</summary>
    public static IElement One(Page page, string selector)
    {
        var found = page.Document.QuerySelectorAll(selector);
        Assert.True(found.Length == 1, $"{found.Length} elements for '{selector}' on {page.Url} ({(int)page.Status}).");
        return found[0];
    }

    /// <summary>The antiforgery token of the page.</summary>
    public static string Token(Page page) =>
        page.Document.QuerySelector($"input[name={TokenName}]")?.GetAttribute("value") ?? throw new InvalidOperationException($"No antiforgery token on {page.Url}.");

    /// <summary>The form with a button of that text, or the only POST form of the main part.</summary>
    public static IHtmlFormElement Form(Page page, string? button = null)
    {
        var forms = page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().ToList();
        var fitting = button is not null
            ? forms.Where(f => Buttons(f).Any(b => ButtonText(b) == button)).ToList()
            : forms.Where(f => f.Method == "post" && f.Closest("main") is not null).ToList();
        Assert.True(fitting.Count == 1, $"{fitting.Count} forms {(button is null ? "to post" : $"with the button '{button}'")} on {page.Url} ({(int)page.Status}).");
        return fitting[0];
    }

    /// <summary>The name of the one control that <paramref name="selector"/> finds in the form.</summary>
    public static string NameOf(IHtmlFormElement form, string selector) =>
        form.QuerySelector(selector)?.GetAttribute("name") ?? throw new InvalidOperationException($"No '{selector}' in the form.");

    /// <summary>The address the form sends to when <paramref name="button"/> is pressed.</summary>
    public static string Action(Page page, IHtmlFormElement form, string? button = null) =>
        (Buttons(form).FirstOrDefault(b => button is not null && ButtonText(b) == button)?.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } action ? new Uri(new Uri("https://localhost" + page.Url), action).PathAndQuery : page.Url;

    /// <summary>
    /// What a browser would send: every successful control with its value, changed by <paramref name="values"/>.
    /// Null unticks a box or leaves a control out; a radio or a box is chosen by its value.
    /// </summary>
    public static List<KeyValuePair<string, string>> Fill(IHtmlFormElement form, IReadOnlyDictionary<string, string?> values, string? button = null)
    {
        var controls = form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")).ToList();
        foreach (var name in values.Keys.Where(n => controls.All(c => c.GetAttribute("name") != n)))
            Assert.Fail($"The form has no '{name}'; it has {string.Join(", ", controls.Select(c => c.GetAttribute("name")).Distinct())}.");
        var sent = new List<KeyValuePair<string, string>>();
        foreach (var control in controls)
        {
            var name = control.GetAttribute("name")!;
            var given = values.TryGetValue(name, out var value);
            if (Sends(control, given, value, button) is { } text) sent.Add(new(name, text));
        }

        return sent;
    }

    /// <summary>A refused form: 422, the sentence in the summary as a link to the control, and at the control.</summary>
    public static void ShowsError(Page page, string sentence)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var link = page.Document.QuerySelectorAll("main a[href^='#']").FirstOrDefault(a => TextOf(a) == sentence);
        Assert.True(link is not null, $"The summary does not say '{sentence}'. {Errors(page)}");
        Assert.True(page.Document.GetElementById(link!.GetAttribute("href")![1..]) is not null, $"The summary's link {link.GetAttribute("href")} leads nowhere.");
        Assert.True(
            page.Document.QuerySelectorAll(".err").Any(e => TextOf(e).EndsWith(sentence, StringComparison.Ordinal)),
            $"No control says '{sentence}'. {Errors(page)}");
    }

    /// <summary>The notice that a page shows before it is sent: subject and text, as they will go out but for names and numbers.</summary>
    public static string NoticeShown(this Page page)
    {
        var card = One(page, "[aria-labelledby=h-told]");
        return card.QuerySelector("strong")!.TextContent.Trim() + "\n" + card.QuerySelector(".typed")!.TextContent.ReplaceLineEndings("\n");
    }

    /// <summary>A refusal that belongs to no control: 422 and the sentence somewhere in the main part.</summary>
    public static void ShowsRefusal(Page page, string sentence)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, TextOf(page.Document.QuerySelector("main")), StringComparison.Ordinal);
    }

    private static string? Sends(IElement control, bool given, string? value, string? button) => control switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" } or IHtmlButtonElement => button is not null && ButtonText(control) == button ? control.GetAttribute("value") ?? "" : null,
        IHtmlInputElement { Type: "checkbox" or "radio" } box => (given ? value is not null && value == box.Value : box.IsChecked) ? box.Value : null,
        IHtmlInputElement { Type: "file" } => null,
        // The hidden "false" beside a tick box goes along, whatever becomes of the box.
        IHtmlInputElement { Type: "hidden" } hidden when control.GetAttribute("name") != TokenName && HasBox(control) => hidden.Value,
        IHtmlInputElement input => given ? value : input.Value,
        IHtmlTextAreaElement area => given ? value : area.Value,
        IHtmlSelectElement select => given ? Chosen(select, value) : select.Value,
        _ => null,
    };

    private static bool HasBox(IElement hidden) =>
        hidden.Closest("form")!.QuerySelectorAll("input[type=checkbox]").Any(b => b.GetAttribute("name") == hidden.GetAttribute("name"));

    private static string? Chosen(IHtmlSelectElement select, string? value)
    {
        Assert.True(value is null || select.Options.Any(o => o.Value == value), $"'{select.Name}' does not offer '{value}'.");
        return value;
    }

    private static IEnumerable<IElement> Buttons(IHtmlFormElement form) => form.Elements.Where(e => e is IHtmlButtonElement or IHtmlInputElement { Type: "submit" });

    private static string ButtonText(IElement button) => button is IHtmlInputElement input ? input.Value : TextOf(button);

    private static string Errors(Page page) =>
        "It says: " + string.Join(" | ", page.Document.QuerySelectorAll(".err, [role=alert]").Select(TextOf).Distinct());
}
