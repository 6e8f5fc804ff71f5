using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>Publishes a change and tells everybody who applied, in one transaction.</summary>
public sealed class PublishChange(JobsDbContext db, NoticeWording wording, DistrictProfile district, LegalFigures law)
{
    /// <summary>What will be told.</summary>
    public async Task<NoticePreview> PreviewAsync(OpeningChange change, Opening opening, DateTime now) => (await RoundAsync(change, opening, now)).Preview;

    /// <summary>Runs it; the caller has checked that the change may be published.</summary>
    /// <param name="id">The opening.</param>
    /// <param name="number">The change.</param>
    /// <param name="looked">The version that the person looked at, and the mark of the notice that was shown.</param>
    /// <param name="document">The office's document.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">Now, UTC.</param>
    /// <returns>How many people are told; null when somebody else was quicker, or the words or their recipients are no longer those that were shown.</returns>
    public async Task<int?> RunAsync(int id, int number, (Guid Version, string? Notice) looked, OfficeDocument document, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => PublishAsync(id, number, looked, document, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> PublishAsync(int id, int number, (Guid Version, string? Notice) looked, OfficeDocument document, int by, DateTime now)
    {
        // Whoever applies at this moment is either counted and told below, or reads the new content.
        await db.HoldPublishedAsync(id);
        var change = await db.OpeningChanges.PendingOf(id).SingleOrDefaultAsync(c => c.Number == number);
        var opening = await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id);
        var hasResults = await db.ReleasedOf(id).AnyAsync();
        if (change is null || change.Version != looked.Version)
        {
            return null;
        }
        var round = await RoundAsync(change, opening, now);
        var people = round.Preview.People;
        if (!round.Preview.IsSeen(looked.Notice) || change.ReasonsNotToPublish(opening, people, by, now, law, hasResults).Count > 0)
        {
            return null;
        }
        change.Publish(opening, document, people, by, now, law, hasResults);
        // A changed unit alone is a change of the opening as well.
        db.Touch(opening);
        db.AddRange(round.Messages(string.Create(CultureInfo.InvariantCulture, $"opening-{id}-change-{number}"), now));
        await db.SaveChangesAsync();
        return people;
    }

    private async Task<NoticeRound> RoundAsync(OpeningChange change, Opening opening, DateTime now)
    {
        await wording.LoadAsync();
        var (note, details) = (ChangeNote.Planned(change, opening, district, now), change.Details);
        return new(wording, NoticeEvent.OpeningChanged, (details.Title, details.ContactPhone), MessageOf(note), await db.Applications.LiveOf(opening.Id).ToldAsync());
    }

    private static string MessageOf(ChangeNote note) =>
        $"""
        {ChangeTexts.Of(note.Kind)}({note.Day})
        {string.Join('\n', note.Lines.Select(line => line.IsLong ? $"- {line.What}: 누리집의 공고에서 확인해 주세요." : $"- {line}"))}

        사유: {note.Note}
        """;
}
