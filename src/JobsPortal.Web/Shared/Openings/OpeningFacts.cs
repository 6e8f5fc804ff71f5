using System.Globalization;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>What one opening states, in residents' words.</summary>
internal static class OpeningFacts
{
    private const string AtTheSource = "원문 공고에서 확인해 주세요";
    private const int UnitsSummed = 4;

    /// <summary>신청할 수 있는 분 · 급여 · 일하는 곳 · 일하는 시간 · 언제까지 · 준비할 서류 · 전화.</summary>
    public static IReadOnlyList<FactLine> Summary(Opening o, string phone, DistrictProfile district)
    {
        var isEvent = o.Kind == OpeningKind.Event;
        return
        [
            new("신청할 수 있는 분", WhoCanApply(o, district)),
            new("급여", OfUnits(o, u => PayTexts.WithRemarks(u.Pay))),
            new(isEvent ? "여는 곳" : "일하는 곳", OfUnits(o, u => Place(u, district))),
            new(isEvent ? "여는 시간" : "일하는 시간", OfUnits(o, u => u.Hours)),
            new("언제까지", Until(o)),
            new("준비할 서류", o.Documents.Count > 0 ? o.Documents : [Language.Say(o.IsImported ? AtTheSource : "없음")]),
            new("전화", [phone], Tel: new string([.. phone.Where(char.IsAsciiDigit)])),
        ];
    }

    /// <summary>Who: age, residence and the officer's own words.</summary>
    public static IReadOnlyList<string> WhoCanApply(Opening o, DistrictProfile district)
    {
        List<string> lines = [];
        if (AgeOf(o) is { } age) lines.Add(o.AgeLegalBasis is { Length: > 0 } law ? $"{age} ({law})" : age);
        if (o.Residence == ResidenceRule.District) lines.Add(Language.Say("접수 마감일에 {0}에 주민등록이 되어 있는 분", Language.Say(district.Name)));
        if (o.Residence == ResidenceRule.City) lines.Add(Language.Say(OpeningTexts.Residence(ResidenceRule.City)));
        lines.AddRange(Lines(o.WhoCanApply));
        if (lines.Count == 0) lines.Add(Language.Say(o.IsImported ? AtTheSource : "누구나 신청할 수 있습니다"));
        return lines;
    }

    /// <summary>모집 인원, 기간, 고용형태, 선정 방식, 모집하는 곳, 부서, 번호.</summary>
    public static IReadOnlyList<FactLine> Terms(Opening o, OpeningSurroundings around)
    {
        List<FactLine> terms = [];
        Add("구분", Language.Say(OpeningTexts.Kind(o.Kind)));
        Add("모집 인원", o.Units.Sum(u => u.Headcount) is > 0 and var people ? Language.Say("{0}명", people.ToString("#,0", CultureInfo.InvariantCulture)) : null);
        Add(o.Kind == OpeningKind.Event ? "여는 날" : "일하는 기간", o.WorkStartsOn is { } from ? SeoulDates.Span(from, o.WorkEndsOn) : null);
        Add("고용형태", o.EmploymentType == EmploymentType.Unknown ? null : Language.Say(OpeningTexts.Employment(o.EmploymentType)));
        Add("하는 일의 종류", o.OccupationName);
        Add("접수 기간", o is { IsImported: false, OpensAt: { } opens, ClosesAt: { } closes } && !o.IsUntilFilled ? SeoulDates.Window(opens, closes) : null);
        Add("선발 방식", o.IsDecidedByDistrict ? Language.Say(OpeningTexts.Selection(o.SelectionMethod)) : null);
        Add("결과 발표 예정일", o.ResultsOn is { } day ? SeoulDates.Day(day) : null);
        terms.Add(new("모집하는 곳", [.. Employer(o, around)]));
        Add("담당 부서", around.Department);
        Add("공고번호", o.NoticeNumber);
        Add("관리번호", o.ManagementNumber);
        return terms;

        void Add(string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) terms.Add(new(label, [value]));
        }
    }

    /// <summary>One unit for the table.</summary>
    public static UnitLine Of(OpeningUnit unit, DistrictProfile district) =>
        new(unit.Name, unit.Department, Place(unit, district) ?? "-", unit.Headcount, Or(unit.Hours), PayTexts.WithRemarks(unit.Pay));

    /// <summary>A text by its lines.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static IEnumerable<string> Employer(Opening o, OpeningSurroundings around)
    {
        var name = o.EmployerName ?? around.Organization ?? "-";
        yield return around.Certification is { } certification and not Certification.None ? $"{name} ({Language.Say(OrganizationTexts.Of(certification))})" : name;
        if (around.BusinessNumber is { } number) yield return Language.Say("사업자등록번호 {0}", BusinessNumber.Format(number));
        if (around.OrganizationAddress is { Length: > 0 } address) yield return address;
    }

    private static string? AgeOf(Opening o) => (o.MinAge, o.MaxAge) switch
    {
        ({ } min, { } max) => Language.Say("만 {0}세부터 {1}세까지", min, max),
        ({ } min, null) => Language.Say("만 {0}세 이상", min),
        (null, { } max) => Language.Say("만 {0}세 이하", max),
        _ => null,
    };

    private static List<string> Until(Opening o)
    {
        if (o.ClosesAt is not { } closes) return [Language.Say(o.IsImported ? AtTheSource : "기간 안내 없음")];
        var end = Language.Say("{0} {1}까지", SeoulDates.Day(SeoulDates.LastDay(closes)), SeoulDates.LastHour(closes));
        return o.IsUntilFilled ? [Language.Say("채용할 때까지 (늦어도 {0})", end)] : [$"{end} {Language.Say("({0} 정각에 마감)", SeoulDates.LastHour(closes))}"];
    }

    private static List<string> OfUnits(Opening o, Func<OpeningUnit, string?> said)
    {
        var values = o.Units.Select(said).Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).Distinct().ToList();
        return values.Count switch
        {
            0 => [o.IsImported ? Language.Say(AtTheSource) : "-"],
            <= UnitsSummed => values,
            _ => [.. values.Take(UnitsSummed), Language.Say("그 밖에 {0}가지 (모집단위 표를 보세요)", values.Count - UnitsSummed)],
        };
    }

    private static string? Place(OpeningUnit unit, DistrictProfile district)
    {
        var dong = district.DongByCode(unit.DongCode)?.Name;
        if (string.IsNullOrWhiteSpace(unit.Place)) return dong;
        return dong is null || unit.Place.Contains(dong, StringComparison.Ordinal) ? unit.Place : $"{unit.Place} ({dong})";
    }

    private static string Or(string? text) => string.IsNullOrWhiteSpace(text) ? "-" : text;
}
