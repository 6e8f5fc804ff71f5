using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>A name with what it says, one statement a line.</summary>
/// <param name="Label">The name.</param>
/// <param name="Values">What it says; a line with a telephone number is a link.</param>
/// <param name="Tel">Digits to call, where the line is a telephone number.</param>
public sealed record FactLine(string Label, IReadOnlyList<string> Values, string? Tel = null);

/// <summary>One unit in the table of units.</summary>
public sealed record UnitLine(string Name, string? Department, string Place, int Headcount, string Hours, string Pay);

/// <summary>공고 상세: everything that a resident reads of one opening; staff see the same before it is published.</summary>
public sealed record OpeningPage
{
    public required int Id { get; init; }
    public required OpeningKind Kind { get; init; }
    public required string Title { get; init; }
    public required Badge State { get; init; }
    public required string Employer { get; init; }
    public required string? Department { get; init; }
    public required string ManagementNumber { get; init; }
    public required string? NoticeNumber { get; init; }

    /// <summary>Open ones like it.</summary>
    public IReadOnlyList<MatchedOpening> Similar { get; init; } = [];

    /// <summary>Whether the results are shown to everybody now.</summary>
    public bool ShowsResults { get; init; }

    /// <summary>The seven lines, in the order of the rule book, above any prose.</summary>
    public required IReadOnlyList<FactLine> Summary { get; init; }

    /// <summary>하는 일, one paragraph a line.</summary>
    public required IReadOnlyList<string> Description { get; init; }

    /// <summary>What the law wants stated beside the seven lines.</summary>
    public required IReadOnlyList<FactLine> Terms { get; init; }

    /// <summary>The units, where there are several.</summary>
    public required IReadOnlyList<UnitLine> Units { get; init; }

    public required IReadOnlyList<string> WhoCanApply { get; init; }
    public required IReadOnlyList<string> WhoCannotApply { get; init; }
    public required IReadOnlyList<string> Documents { get; init; }
    public required ApplyMode ApplyMode { get; init; }
    public required PostRule PostRule { get; init; }
    public required string? ApplyHow { get; init; }

    /// <summary>The source's address; only http and https.</summary>
    public required string? ApplyUrl { get; init; }

    /// <summary>Whether an application sent now is in time.</summary>
    public required bool IsAccepting { get; init; }

    /// <summary>Whether the window has not begun yet.</summary>
    public required bool IsScheduled { get; init; }

    /// <summary>11. 30.(월) 18시까지.</summary>
    public required string Deadline { get; init; }

    /// <summary>18시: the page says that it closes then to the minute.</summary>
    public required string? LastHour { get; init; }

    public string? Selection { get; init; }
    public required string? ResultsOn { get; init; }

    /// <summary>The number to ask, with hyphens.</summary>
    public required string Phone { get; init; }

    /// <summary>Whether that number is the employer's or the department's, not the centre's.</summary>
    public required bool IsOwnPhone { get; init; }

    /// <summary>Whether it is the employer who answers that telephone.</summary>
    public bool IsEmployersPhone { get; init; }

    /// <summary>Public reason of a withdrawal; empty where it was not withdrawn.</summary>
    public required string? WithdrawalReason { get; init; }

    public required bool IsWithdrawn { get; init; }
    public required int? ProgramId { get; init; }
    public required string? Program { get; init; }

    /// <summary>Whether it was taken over from another site, so that some of it may only stand there.</summary>
    public required bool IsImported { get; init; }

    /// <summary>변경공고, 정정공고 and 연장공고, the latest first.</summary>
    public IReadOnlyList<ChangeNote> Changes { get; init; } = [];

    /// <summary>Where no place is left: what applying now means.</summary>
    public IReadOnlyList<string> Full { get; init; } = [];

    /// <summary>신청 서식 to download.</summary>
    public IReadOnlyList<AttachmentRow> Attachments { get; init; } = [];

    /// <summary>The earlier opening of which this one is the 재공고.</summary>
    public int? RepostOfId { get; init; }

    /// <summary>The published 재공고 of this opening.</summary>
    public int? RepostId { get; init; }

    /// <summary>Structured data for search engines; only on the district's own open openings.</summary>
    public string? JsonLd { get; init; }

    /// <summary>What the signed-in resident may do about keeping it; null for strangers and staff.</summary>
    public Keeping? Keeping { get; init; }

    /// <summary>Whether staff look at it before it is published: nothing can be pressed.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The page's address.</summary>
    public string Href => $"/openings/{Id}";

    /// <summary>The number to ask as a link.</summary>
    public string PhoneLink => "tel:" + new string([.. Phone.Where(char.IsAsciiDigit)]);

    /// <summary>Builds the page. <paramref name="centrePhone"/> answers where the opening names no telephone.</summary>
    public static OpeningPage From(Opening opening, OpeningSurroundings around, DateTime now, DistrictProfile district, string centrePhone)
    {
        // A private employer answers for its own opening; the district's department only where the employer left no number.
        var phone = opening.ContactPhone ?? (opening.IsDecidedByDistrict ? null : around.OrganizationPhone) ?? around.DepartmentPhone;
        var shown = phone is null ? centrePhone : PhoneNumber.Format(phone);
        return new()
        {
            Id = opening.Id,
            Kind = opening.Kind,
            Title = opening.Title,
            State = OpeningTexts.State(opening, now),
            Employer = opening.EmployerName ?? around.Organization ?? district.OfficeName,
            Department = around.Department,
            ManagementNumber = opening.ManagementNumber,
            NoticeNumber = opening.NoticeNumber,
            Summary = OpeningFacts.Summary(opening, shown, district),
            Description = OpeningFacts.Lines(opening.Description),
            Terms = OpeningFacts.Terms(opening, around),
            Units = opening.Units.Count > 1 ? [.. opening.Units.Select(u => OpeningFacts.Of(u, district))] : [],
            WhoCanApply = OpeningFacts.WhoCanApply(opening, district),
            WhoCannotApply = opening.Exclusions,
            Documents = opening.Documents,
            ApplyMode = opening.ApplyMode,
            PostRule = opening.PostRule,
            ApplyHow = opening.ApplyHow,
            ApplyUrl = WebAddress(opening.ApplyUrl),
            IsAccepting = opening.IsAcceptingAt(now),
            IsScheduled = opening.Status == OpeningStatus.Approved && now < opening.OpensAt,
            Deadline = OpeningTexts.Deadline(opening.OpensAt, opening.ClosesAt, opening.IsUntilFilled, now),
            LastHour = opening.ClosesAt is { } closes ? SeoulDates.LastHour(closes) : null,
            Selection = opening.IsDecidedByDistrict ? OpeningTexts.Selection(opening.SelectionMethod) : null,
            ResultsOn = opening.ResultsOn is { } day ? SeoulDates.Day(day) : null,
            Phone = shown,
            IsOwnPhone = phone is not null,
            IsEmployersPhone = !opening.IsDecidedByDistrict && (opening.ContactPhone ?? around.OrganizationPhone) is not null,
            WithdrawalReason = opening.WithdrawalReason,
            IsWithdrawn = opening.Status == OpeningStatus.Withdrawn,
            ProgramId = around.ProgramId,
            Program = around.Program,
            IsImported = opening.IsImported,
            RepostOfId = opening.RepostOfId,
        };
    }

    // Feeds are typed by strangers: an address that is not of the web is no link.
    private static string? WebAddress(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
