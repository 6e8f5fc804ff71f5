using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>Publishes a change and tells everybody who applied, in one transaction.</summary>
public sealed class PublishChange(JobsDbContext db, NoticeWording wording, DistrictProfile district, LegalFigures law)
{
    /// <summary>Runs it; the caller has checked that the change may be published.</summary>
    /// <returns>How many people are told; null when somebody else was quicker.</returns>
    public async Task<int?> RunAsync(int id, int number, Guid version, OfficeDocument document, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => PublishAsync(id, number, version, document, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> PublishAsync(int id, int number, Guid version, OfficeDocument document, int by, DateTime now)
    {
        // Whoever applies at this moment is either counted and told below, or reads the new content.
        await db.HoldPublishedAsync(id);
        var change = await db.OpeningChanges.PendingOf(id).SingleOrDefaultAsync(c => c.Number == number);
        var opening = await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id);
        var hasResults = await db.ReleasedOf(id).AnyAsync();
        var people = await db.Applications.LiveOf(id).Select(a => new ToldPerson(a.Id, a.ApplicantName, a.Email, a.Phone, a.NoticeBy)).ToListAsync();
        if (change is null || change.Version != version || change.ReasonsNotToPublish(opening, people.Count, by, now, law, hasResults).Count > 0)
        {
            return null;
        }
        change.Publish(opening, document, people.Count, by, now, law, hasResults);
        // A changed unit alone is a change of the opening as well.
        db.Touch(opening);
        var note = ChangeNote.From(change, district, now);
        await wording.LoadAsync();
        db.AddRange(people.Select(person =>
        {
            var (subject, body) = wording.Write(NoticeEvent.OpeningChanged, opening, new(person.Name, Number: null, MessageOf(note)));
            return person.Notice(string.Create(CultureInfo.InvariantCulture, $"opening-{id}-change-{number}-{person.ApplicationId}"), subject, body, now);
        }));
        await db.SaveChangesAsync();
        return people.Count;
    }

    private static string MessageOf(ChangeNote note) =>
        $"""
        {ChangeTexts.Of(note.Kind)}({note.Day})
        {string.Join('\n', note.Lines.Select(line => line.IsLong ? $"- {line.What}: 누리집의 공고에서 확인해 주세요." : $"- {line}"))}

        사유: {note.Note}
        """;
}
