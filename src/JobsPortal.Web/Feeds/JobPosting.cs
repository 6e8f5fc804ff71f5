using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Feeds;

/// <summary>
/// schema.org JobPosting of the district's own open openings. Other employers' openings are told to search engines by their sources.
/// </summary>
public static class JobPosting
{
    private const string City = "서울특별시";

    // Hangul stays readable; <, > and & are escaped in any case, so the text cannot end the block that it stands in.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data; null where the opening is not the district's own, not open, or no work.</summary>
    public static string? Of(Opening opening, OpeningSurroundings around, DateTime now, DistrictProfile district, Uri page)
    {
        if (!opening.IsDecidedByDistrict || !opening.IsAcceptingAt(now) || opening.Kind == OpeningKind.Event) return null;

        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "JobPosting",
            ["title"] = opening.Title,
            ["description"] = opening.Description ?? opening.Title,
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = district.OfficeName, ["value"] = opening.ManagementNumber },
            ["datePosted"] = SeoulTime.DayOf(opening.PostedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["validThrough"] = SeoulInstant(opening.ClosesAt!.Value),
            ["employmentType"] = EmploymentOf(opening.EmploymentType),
            ["hiringOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = opening.EmployerName ?? around.Organization ?? district.OfficeName },
            ["jobLocation"] = new JsonArray([.. opening.Units.Select(u => (JsonNode)PlaceOf(u, district))]),
            ["totalJobOpenings"] = opening.Units.Sum(u => u.Headcount),
            ["directApply"] = opening.ApplyMode == ApplyMode.Here,
            ["url"] = page.AbsoluteUri,
        };
        if (opening.Units.Select(SalaryOf).FirstOrDefault(salary => salary is not null) is { } salary) posting["baseSalary"] = salary;
        return posting.ToJsonString(Options);
    }

    private static string SeoulInstant(DateTime utc) => SeoulTime.ToSeoul(utc).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+09:00";

    private static string EmploymentOf(EmploymentType type) => type switch
    {
        EmploymentType.Permanent => "FULL_TIME",
        EmploymentType.FixedTerm or EmploymentType.Dispatch => "CONTRACTOR",
        EmploymentType.PermanentPartTime or EmploymentType.FixedTermPartTime => "PART_TIME",
        EmploymentType.Daily => "PER_DIEM",
        _ => "OTHER",
    };

    private static JsonObject PlaceOf(OpeningUnit unit, DistrictProfile district) => new()
    {
        ["@type"] = "Place",
        ["address"] = new JsonObject
        {
            ["@type"] = "PostalAddress",
            ["streetAddress"] = unit.Place ?? district.Contact.Address,
            ["addressLocality"] = district.Name,
            ["addressRegion"] = City,
            ["addressCountry"] = "KR",
        },
    };

    private static JsonObject? SalaryOf(OpeningUnit unit)
    {
        var per = unit.PayBasis switch
        {
            PayBasis.Hourly => "HOUR",
            PayBasis.Daily => "DAY",
            PayBasis.Weekly => "WEEK",
            PayBasis.Monthly => "MONTH",
            PayBasis.Yearly => "YEAR",
            _ => null,
        };
        if (per is null || unit.PayMinWon is not { } least) return null;

        var value = new JsonObject { ["@type"] = "QuantitativeValue", ["unitText"] = per, ["minValue"] = least };
        if (unit.PayMaxWon is { } most) value["maxValue"] = most;
        return new() { ["@type"] = "MonetaryAmount", ["currency"] = "KRW", ["value"] = value };
    }
}
