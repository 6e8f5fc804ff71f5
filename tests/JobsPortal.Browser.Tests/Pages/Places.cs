namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Every page of the portal with an example of it. A route without one turns <see cref="EveryPageHasAnExampleTests"/> red.</summary>
public static partial class Places
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Place> All => OfResidents.Concat(OfApplicants).Concat(OfStaff);

    /// <summary>What residents and strangers see.</summary>
    public static readonly IReadOnlyList<Place> OfResidents =
    [
        .. OfOpenings,
        Place.Fixed(Who.Stranger, "privacy"),
        Place.Fixed(Who.Stranger, "terms"),
        Place.Fixed(Who.Stranger, "accessibility"),
        Place.Fixed(Who.Stranger, "help"),
        Place.Fixed(Who.Stranger, "preferences"),
        Place.Fixed(Who.Stranger, "account/sign-in"),
        Place.Refused(Who.Stranger, "account/sign-in", _ => "/account/sign-in", "로그인"),
        Place.Fixed(Who.Stranger, "account/register"),
        Place.Refused(Who.Stranger, "account/register", _ => "/account/register", "회원가입"),
        Place.Fixed(Who.Stranger, "account/forgot"),
        Place.Fixed(Who.Resident, "account/security"),
        Place.Refused(Who.Resident, "account/security", _ => "/account/security", "비밀번호 바꾸기"),
        Place.At(Who.Stranger, "error/{status:int:range(400,599)}", _ => "/no-such-page", "404", status: 404),
        new("error/{status:int:range(400,599)}", Who.Stranger, async visit =>
        {
            await visit.GoAsync("/preferences");
            await visit.Window.Context.ClearCookiesAsync();
            return await visit.PressAsync("이대로 보기");
        }, "400", Status: 400),
        .. InEnglish,
    ];

    /// <summary>Routes that answer GET with something that is no page of their own, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutPage = new Dictionary<string, string>
    {
        ["api/openings"] = "JSON for machines",
        ["openings/suggestions.json"] = "words for a script",
        ["my/data.json"] = "a file to download",
        ["my/{number}/data.json"] = "a file to download",
        ["robots.txt"] = "text for crawlers",
        ["openings/{id:int}/attachments/{file:int}"] = "a file to download",
        ["sitemap.xml"] = "addresses for crawlers",
        ["theme.css"] = "a style sheet",
        ["openings.atom"] = "a feed for readers",
        ["calendar.ics"] = "a calendar to subscribe to",
        ["openings/{id:int}/calendar.ics"] = "a calendar of one opening",
        ["dev/mail"] = "answers in Development only",
        ["dev/mail/{name}"] = "answers in Development only",
        ["admin/intake/{id:int}/import/template"] = "an empty table to download",
        ["admin/results/proposals/template"] = "an empty table to download",
    };
}
