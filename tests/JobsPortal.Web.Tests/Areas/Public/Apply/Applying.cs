using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>The way of an applicant through the steps, as somebody without JavaScript goes it.</summary>
internal static class Applying
{
    public const string Next = "저장하고 다음";
    public const string Later = "저장하고 나중에 하기";
    public const string Submit = "신청서 제출";

    public static string Url(Opening opening, string step) => $"/openings/{opening.Id}/apply/{step}";

    /// <summary>Agrees to what is required and arrives at the form.</summary>
    public static async Task<Page> AgreeAsync(this Visitor visitor, Opening opening, string by = "")
    {
        var consent = await visitor.VisitAsync(Url(opening, "consent") + by);
        Assert.Equal(HttpStatusCode.OK, consent.Status);
        return await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "yes", ["Contact"] = "no" }, Next));
    }

    /// <summary>The controls of one page of the form for these answers; whatever the page does not ask is left out.</summary>
    public static Dictionary<string, string?> Controls(Page page, IReadOnlyDictionary<string, string> answers)
    {
        var names = page.Document.QuerySelectorAll("main form [name]").Select(e => e.GetAttribute("name")!).ToHashSet();
        Dictionary<string, string?> controls = [];
        foreach (var (key, answer) in answers)
        {
            if (names.Contains(key + ".Year"))
            {
                var parts = answer.Split('-');
                (controls[key + ".Year"], controls[key + ".Month"], controls[key + ".Day"]) = (parts[0], parts[1], parts[2]);
            }
            else if (names.Contains(key))
            {
                controls[key] = answer;
            }
        }

        return controls;
    }

    /// <summary>Fills every page of the form and arrives at the check page.</summary>
    public static async Task<Page> FillAsync(this Visitor visitor, Page form, IReadOnlyDictionary<string, string> answers)
    {
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(form, Controls(form, answers), Next));
        if (page.Url.EndsWith("/details", StringComparison.Ordinal))
            page = await visitor.FollowAsync(await visitor.SubmitAsync(page, Controls(page, answers), Next));
        Assert.True(page.Url.EndsWith("/check", StringComparison.Ordinal), $"{page.Url} ({(int)page.Status}): {page.Text}");
        return page;
    }

    /// <summary>The whole way; returns the check page.</summary>
    public static async Task<Page> ArriveAtCheckAsync(this Visitor visitor, Opening opening, IReadOnlyDictionary<string, string>? answers = null) =>
        await visitor.FillAsync(await visitor.AgreeAsync(opening), answers ?? Given.Answers(opening.Kind));

    /// <summary>Submits and arrives at the receipt.</summary>
    public static async Task<Page> SubmitFormAsync(this Visitor visitor, Page check) =>
        await visitor.FollowAsync(await visitor.SubmitAsync(check, button: Submit));

    /// <summary>The number of a receipt or of a saved draft, digits.</summary>
    public static string NumberOn(Page page) => Digits(Html.TextOf(Html.One(page, ".receipt .no")));

    /// <summary>조회번호 of a receipt.</summary>
    public static string CodeOn(Page page) => Digits(Html.TextOf(Html.One(page, ".receipt .code")));

    /// <summary>Looks an application up.</summary>
    public static async Task<Page> LookUpAsync(this Visitor visitor, string number, string code, string? birth = "1955-03-09")
    {
        var page = await visitor.VisitAsync("/lookup");
        var parts = (birth ?? "--").Split('-');
        return await visitor.SubmitAsync(page, new()
        {
            ["Number"] = ReceiptNumber.Format(number),
            ["Code"] = code,
            ["BirthDate.Year"] = parts[0],
            ["BirthDate.Month"] = parts[1],
            ["BirthDate.Day"] = parts[2],
        });
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
