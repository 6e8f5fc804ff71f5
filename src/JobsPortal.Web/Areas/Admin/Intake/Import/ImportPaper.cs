using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Intake.Import;

/// <summary>What becomes of a line.</summary>
public enum PaperFate
{
    /// <summary>It is registered, or would be.</summary>
    Taken,

    /// <summary>It was registered by an earlier upload.</summary>
    Known,

    /// <summary>It is refused; the others are not held up by it.</summary>
    Refused,
}

/// <summary>One line with what becomes of it.</summary>
public sealed record ReportedPaper(PaperRow Row, PaperFate Fate, IReadOnlyList<string> Faults);

/// <summary>What became of a 접수대장, or would.</summary>
public sealed record PaperReport(bool IsSaved, IReadOnlyList<ReportedPaper> Rows)
{
    /// <summary>How many had that fate.</summary>
    public int Count(PaperFate fate) => Rows.Count(r => r.Fate == fate);
}

/// <summary>Registers the lines of a paper 접수대장 one by one, each exactly as a counter would; a line that is wrong holds nobody up.</summary>
public sealed class ImportPaper(JobsDbContext db, RegisterPaper register, IStringLocalizer<Texts> texts)
{
    /// <summary>Says what becomes of each line; registers only when <paramref name="save"/> says so.</summary>
    public async Task<PaperReport> RunAsync(Opening opening, IReadOnlyList<PaperRow> rows, bool save, StaffAccess access, int by)
    {
        var numbers = rows.Where(r => r.Paper is not null).Select(r => r.Paper!.Number).ToArray();
        var known = await db.Applications.AsNoTracking()
            .Where(a => a.OpeningId == opening.Id && a.EnteredBy != null && a.Status != ApplicationStatus.Draft && numbers.Contains(a.Number)).Select(a => a.Number).ToHashSetAsync();
        List<ReportedPaper> report = [];
        foreach (var row in rows)
        {
            report.Add(row.Paper is not { } paper ? new(row, PaperFate.Refused, row.Faults)
                : known.Contains(paper.Number) ? new(row, PaperFate.Known, [])
                : save && await register.RunAsync(opening, paper, access, by) is { } blocker ? new(row, PaperFate.Refused, [texts[IntakeTexts.Of(blocker)]])
                : new(row, PaperFate.Taken, []));
        }
        return new(save, report);
    }
}
