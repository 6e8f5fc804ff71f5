using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Imports;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Imports;

/// <content>Which field of a feed becomes what. Name and number of the counsellor (MNGR_NM, MNGR_PHON_NO) and the employer's own address are never read.</content>
internal static partial class FeedRows
{
    private static readonly string[] ClosedWords = ["closed", "close", "filled", "end", "ended", "cancelled", "canceled", "마감", "종료", "완료", "취소", "중단"];
    private static readonly string[] UnpublishedWords = ["draft", "private", "hidden", "작성중", "임시", "비공개", "미게시"];

    private static SourceRow OfGetJobInfo(FeedRecord record, RowCleaning cleaning, string id)
    {
        var (title, employer) = Names(cleaning, "CMPNY_NM", "JO_SJ");
        var pay = cleaning.Line("HOPE_WAGE", Opening.TextMaxLength);
        var description = new[] { "DTY_CN", "BSNS_SUMRY_CN", "GUI_LN" }.FirstOrDefault(f => FeedText.Clean(record[f]).Length > 0);
        return WithPay(WageText.Parse(pay), pay) with
        {
            Title = title,
            Employer = employer,
            Description = description is null ? null : cleaning.Text(description, Opening.DescriptionMaxLength),
            OccupationCode = cleaning.Line("RCRIT_JSSFC_CMMN_CODE_SE", 20),
            OccupationName = cleaning.Line("JOBCODE_NM", Opening.NameMaxLength),
            Place = PlaceText.Normalise(cleaning.Line("WORK_PARAR_BASS_ADRES_CN", OpeningUnit.PlaceMaxLength)).Text is { Length: > 0 } place ? place : null,
            Employment = EmploymentOf(record["EMPLYM_STLE_CMMN_CODE_SE"]) ?? EmploymentOf(record["EMPLYM_STLE_CMMN_MM"]),
            Deadline = cleaning.Line("RCEPT_CLOS_NM", ShortTextMaxLength),
            Posted = cleaning.Line("JO_REG_DT", ShortTextMaxLength),
            Hours = cleaning.Lines(OpeningUnit.HoursMaxLength, ("", "WORK_TIME_NM"), ("", "WORK_TM_NM"), ("", "HOLIDAY_NM")),
            WeeklyHours = WorkFigures.WeeklyHours(record["WEEK_WORK_HR"], record["WORK_TIME_NM"]),
            Headcount = WorkFigures.Headcount(record["RCRIT_NMPR_CO"]),
            Url = Work24Link + Uri.EscapeDataString(id),
            ApplyHow = cleaning.Lines(Opening.TextMaxLength, ("접수방법: ", "RCEPT_MTH_NM"), ("전형방법: ", "MODEL_MTH_NM"), ("전형장소: ", "RCEPT_MTH_IEM_NM")),
            WhoCanApply = cleaning.Lines(Opening.TextMaxLength, ("경력: ", "CAREER_CND_NM"), ("학력: ", "ACDMCR_NM")),
            Documents = cleaning.Line("PRESENTN_PAPERS_NM", Opening.TextMaxLength),
        };
    }

    private static SourceRow OfWork24(FeedRecord record, RowCleaning cleaning, string id)
    {
        var (title, employer) = Names(cleaning, "company", "title");
        var pay = cleaning.Line("sal", Opening.TextMaxLength);
        var wage = WageText.Parse(cleaning.Line("salTpNm", ShortTextMaxLength), pay, record["minSal"], record["maxSal"]);
        var address = FeedText.CleanLine(record["strtnmCd"]).Length > 0 ? "strtnmCd" : "region";
        return WithPay(wage, pay) with
        {
            Title = title,
            Employer = employer,
            OccupationCode = cleaning.Line("jobsCd", 20),
            Place = PlaceText.Normalise(cleaning.Line(address, OpeningUnit.PlaceMaxLength)).Text is { Length: > 0 } place ? place : null,
            Employment = EmploymentOf(record["empTpCd"]),
            Deadline = cleaning.Line("closeDt", ShortTextMaxLength),
            Posted = cleaning.Line("regDt", ShortTextMaxLength),
            Hours = cleaning.Line("holidayTpNm", OpeningUnit.HoursMaxLength),
            Url = cleaning.Url("wantedInfoUrl", UrlMaxLength) ?? Work24Link + Uri.EscapeDataString(id),
            WhoCanApply = cleaning.Lines(Opening.TextMaxLength, ("경력: ", "career"), ("학력: ", "minEdubg")),
        };
    }

    private static SourceRow OfCsv(FeedRecord record, RowCleaning cleaning, DistrictProfile district)
    {
        var (title, employer) = Names(cleaning, "organization", "title");
        var occupation = cleaning.Line("occupation", Opening.NameMaxLength);
        var isCode = occupation is { Length: <= 6 } && occupation.All(char.IsAsciiDigit);
        var pay = cleaning.Line("wage", Opening.TextMaxLength);
        var wage = WageText.Parse($"{cleaning.Line("wage_type", ShortTextMaxLength)} {pay}");
        return WithPay(wage, pay) with
        {
            Title = title,
            Employer = employer,
            Description = cleaning.Text("description", Opening.DescriptionMaxLength),
            OccupationCode = isCode ? occupation : null,
            OccupationName = isCode ? null : occupation,
            Place = PlaceOf(cleaning.Line("dong", OpeningUnit.PlaceMaxLength), district),
            Employment = EmploymentOf(record["employment_type"]),
            Deadline = cleaning.Line("closes_at", ShortTextMaxLength),
            Posted = cleaning.Line("posted_at", ShortTextMaxLength),
            IsClosed = HasOneOf(record["status"], ClosedWords),
        };
    }

    private static SourceRow WithPay(ParsedWage wage, string? asWritten) => new()
    {
        PayBasis = wage.Basis switch
        {
            WageBasis.Hourly => PayBasis.Hourly,
            WageBasis.Daily => PayBasis.Daily,
            WageBasis.Weekly => PayBasis.Weekly,
            WageBasis.Monthly => PayBasis.Monthly,
            WageBasis.Yearly => PayBasis.Yearly,
            WageBasis.PerCase => PayBasis.PerCase,
            _ => PayBasis.Unstated,
        },
        // "Up to so much" alone promises nothing: it stays in the words of the source.
        PayMin = wage.Min,
        PayMax = wage.Min is null ? null : wage.Max,
        PayAsWritten = asWritten is null ? null : RowCleaning.Cut(asWritten, Pay.AsWrittenMaxLength),
    };

    private static EmploymentType? EmploymentOf(string text) => EmploymentText.Parse(text) switch
    {
        ParsedEmployment.Permanent => EmploymentType.Permanent,
        ParsedEmployment.FixedTerm => EmploymentType.FixedTerm,
        ParsedEmployment.PermanentPartTime => EmploymentType.PermanentPartTime,
        ParsedEmployment.FixedTermPartTime => EmploymentType.FixedTermPartTime,
        ParsedEmployment.Daily => EmploymentType.Daily,
        ParsedEmployment.Dispatch => EmploymentType.Dispatch,
        _ => null,
    };

    // The table names a dong by code or by name; a name alone needs its district before it, as in an address.
    private static string? PlaceOf(string? written, DistrictProfile district)
    {
        if (written is null) return null;
        if (district.DongByCode(written) is { } dong) return $"{district.Name} {dong.Name}";
        var isOurs = !written.Contains(district.Name, StringComparison.Ordinal) && DongNames.Candidates(district, written).Count > 0;
        return isOurs ? $"{district.Name} {written}" : written;
    }

    private static bool IsNotPublished(string status) => HasOneOf(status, UnpublishedWords);

    private static bool HasOneOf(string status, string[] words)
    {
        var key = Hangul.SearchKey(status);
        return words.Any(w => key.StartsWith(w, StringComparison.Ordinal));
    }
}
