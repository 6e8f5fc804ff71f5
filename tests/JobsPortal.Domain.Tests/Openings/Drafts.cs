using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>Openings with which nothing is wrong, so that a test can take one thing away.</summary>
internal static class Drafts
{
    public const int Officer = 7, OtherOfficer = 8, Approver = 9;

    /// <summary>Monday, 2 November 2026, 10:00 in Seoul.</summary>
    public static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    public static readonly OfficeDocument Document = new("일자리경제과-1234", new DateOnly(2026, 11, 2), "제2026-1234호");

    public static OpeningUnit Unit() => new()
    {
        Name = "환경정비",
        Place = "상계1동 일대",
        Headcount = 3,
        Hours = "평일 9시~13시",
        WeeklyHours = 20,
        PayBasis = PayBasis.Hourly,
        PayMinWon = 10_700,
    };

    public static OpeningUnit Seats() => new() { Name = "설명회", Place = "구청 대강당", Headcount = 50, Hours = "14시~16시", PayBasis = PayBasis.None };

    public static OpeningDetails Details() => new()
    {
        Title = "동행일자리 참여자 모집",
        Description = "골목과 공원을 가꿉니다.",
        EmployerName = "노원구청",
        DepartmentId = 1,
        ContactPhone = "0200001234",
        ApplyMode = ApplyMode.Here,
        EmploymentType = EmploymentType.FixedTermPartTime,
        OpensAt = Now.AddDays(-1),
        ClosesAt = new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc),
        ResultsOn = new DateOnly(2026, 11, 30),
        WorkStartsOn = new DateOnly(2027, 1, 4),
        WorkEndsOn = new DateOnly(2027, 6, 30),
        SelectionMethod = SelectionMethod.Scored,
        Units = [Unit()],
    };

    public static Opening Draft(OpeningDetails? details = null, OpeningKind kind = OpeningKind.PublicWork) =>
        Opening.Draft(kind, details ?? Details(), Officer, Now);

    public static Opening InReview()
    {
        var opening = Draft();
        opening.SubmitForReview(Officer, Now, LegalFigures.Shipped);
        return opening;
    }

    public static Opening Approved(OpeningDetails? details = null, OpeningKind kind = OpeningKind.PublicWork)
    {
        var opening = Draft(details, kind);
        opening.SubmitForReview(Officer, Now, LegalFigures.Shipped);
        opening.Approve(Document, Approver, Now, LegalFigures.Shipped);
        return opening;
    }
}
