using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Qualifications.Ask;

/// <summary>Asks about many at once: a round for each, the record of who took the list and why, and the list itself.</summary>
public sealed class AskQualifications(JobsDbContext db, AccessLog log, DistrictProfile district, TimeProvider clock)
{
    /// <summary>Most people of one list; the rest comes with the next.</summary>
    public const int MostPeople = 5_000;

    /// <summary>The list as CSV.</summary>
    public async Task<byte[]> RunAsync(int openingId, AskedWhom whom, string reason, int by)
    {
        var layout = await db.LayoutOfAsync(QualificationTable.Question);
        var title = await db.Openings.Where(o => o.Id == openingId).Select(o => o.Title).SingleAsync();
        var lines = await db.WriteAsync(() => AskAsync(openingId, whom, reason, by));
        return Csv.Of([layout.Columns.Select(c => c.Heading).ToArray(), .. lines.Select(l => layout.Columns.Select(c => CellOf(c.Column, l, title)).ToArray())]);
    }

    private async Task<List<QualificationLine>> AskAsync(int openingId, AskedWhom whom, string reason, int by)
    {
        db.ChangeTracker.Clear();
        HashSet<int> asked = [];
        if (whom == AskedWhom.New)
        {
            var now = clock.UtcNow();
            foreach (var application in await db.NotAskedYet(openingId).Take(MostPeople).ToListAsync())
            {
                db.Add(QualificationCheck.Ask(application, latest: null, by, now));
                asked.Add(application.Id);
            }
            await db.SaveChangesAsync();
        }
        var waiting = await db.QualificationLines(openingId, QualificationState.Asked).ToListAsync();
        List<QualificationLine> listed = [.. waiting.Where(l => whom == AskedWhom.Waiting || asked.Contains(l.ApplicationId))];
        await log.RecordAsync(AccessAction.Export, subject: null, listed.Count, reason);
        return listed;
    }

    private string CellOf(QualificationColumn column, QualificationLine line, string opening) => column switch
    {
        QualificationColumn.Number => ReceiptNumber.Format(line.Number),
        QualificationColumn.Name => line.Name ?? "",
        QualificationColumn.BirthDate => line.BirthDate is { } birth ? Day(birth) : "",
        QualificationColumn.Phone => PhoneNumber.Format(line.Phone ?? ""),
        QualificationColumn.Dong => district.Dongs.FirstOrDefault(d => d.Code == line.DongCode)?.Name ?? "",
        QualificationColumn.Opening => opening,
        QualificationColumn.Unit => line.Unit ?? "",
        QualificationColumn.ReceivedOn => line.ReceivedAt is { } at ? Day(SeoulTime.DayOf(at)) : "",
        QualificationColumn.AskedOn => line.Latest is { } round ? Day(SeoulTime.DayOf(round.AskedAt)) : "",
        // What the other office fills in.
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
