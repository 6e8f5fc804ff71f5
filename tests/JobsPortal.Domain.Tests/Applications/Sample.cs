using System.Reflection;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>Openings and applications for the tests of this folder.</summary>
internal static class Sample
{
    public const int Drafter = 1;
    public const int Approver = 2;

    /// <summary>Monday, 2 November 2026, 9:00 in Seoul: the window opens.</summary>
    public static readonly DateTime Opens = new(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Monday, 30 November 2026, 18:00 in Seoul: the window is over.</summary>
    public static readonly DateTime Closes = new(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc);

    public static readonly DateTime During = Opens.AddDays(3);

    public static OpeningDetails Details(OpeningKind kind = OpeningKind.PublicWork) => new()
    {
        Title = "안심 동행 도우미",
        Description = "등하굣길을 살핍니다.",
        EmployerName = "노원구",
        DepartmentId = 1,
        ContactPhone = "0200001234",
        EmploymentType = EmploymentType.FixedTermPartTime,
        OpensAt = Opens,
        ClosesAt = Closes,
        ResultsOn = new DateOnly(2026, 12, 10),
        WorkStartsOn = new DateOnly(2027, 1, 4),
        SelectionMethod = OpeningKinds.Of(kind).DefaultSelection,
        Units =
        [
            new OpeningUnit
            {
                Name = "안심 동행", Place = "상계1동", Hours = "주 5일 9시~12시", Headcount = 2,
                Pay = kind == OpeningKind.Event ? new Pay(PayBasis.None, null, null, null, null) : new Pay(PayBasis.Hourly, 12_000, 12_000, null, null),
            },
        ],
    };

    public static Opening Approved(OpeningKind kind = OpeningKind.PublicWork, Func<OpeningDetails, OpeningDetails>? change = null)
    {
        var before = Opens.AddDays(-5);
        var opening = Opening.Draft(kind, (change ?? (d => d))(Details(kind)), Drafter, before);
        opening.SubmitForReview(Drafter, before, LegalFigures.Shipped);
        opening.Approve(new OfficeDocument("일자리경제과-1", new DateOnly(2026, 10, 28), null), Approver, before, LegalFigures.Shipped);
        return opening;
    }

    public static IReadOnlyDictionary<ConsentKind, bool> Consents(bool required = true) =>
        new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = required };

    public static Application Draft(Opening opening) =>
        Application.Start(opening, ReceiptNumber.New((low, _) => low), Channel.Online, accountId: null, Consents(), During);

    public static Application Submitted(Opening opening)
    {
        var application = Draft(opening);
        application.SaveDraft(new Dictionary<string, string> { [DefaultForms.Name] = "김순자" }, "check", During);
        application.Submit(opening, "key", During, Actor.Applicant(null), During);
        return application;
    }

    /// <summary>An application that stands in <paramref name="status"/>, whatever brought it there.</summary>
    public static Application In(ApplicationStatus status, OpeningKind kind)
    {
        var application = Draft(Approved(kind));
        typeof(Application).GetProperty(nameof(Application.Status), BindingFlags.Public | BindingFlags.Instance)!.SetValue(application, status);
        return application;
    }
}
