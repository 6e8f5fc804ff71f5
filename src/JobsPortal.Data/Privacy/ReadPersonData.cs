using JobsPortal.Domain.OpeningReports;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Privacy;

/// <summary>What one table knows of a person.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Table">The entity's name.</param>
/// <param name="Rows">Property names with values.</param>
public sealed record PersonSection(string Name, string Table, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows);

/// <summary>Reads everything that the portal knows of a person, table by table (<see cref="PersonTables"/>).</summary>
public sealed class ReadPersonData(JobsDbContext db)
{
    /// <summary>The account with all applications and sign-ups in it.</summary>
    public async Task<IReadOnlyList<PersonSection>> OfAccountAsync(int id)
    {
        var applications = await db.Applications.Where(a => a.AccountId == id).OrderBy(a => a.Id).Select(a => a.Id).Take(PersonTable.MostRows).ToArrayAsync();
        var signups = await db.RoundSignups.Where(s => s.AccountId == id).OrderBy(s => s.Id).Select(s => s.Id).Take(PersonTable.MostRows).ToArrayAsync();
        var alerts = await db.AlertRecipients.Where(r => r.AccountId == id).Select(r => r.Id).ToArrayAsync();
        return await NamedPlaces.InAsync(
            db,
            [
                .. await ReadAsync(PersonLink.Account, [id]), .. await ReadAsync(PersonLink.Alert, alerts), .. await ReadAsync(PersonLink.Signup, signups),
                .. await ReadAsync(PersonLink.Application, applications),
            ]);
    }

    /// <summary>One application.</summary>
    public async Task<IReadOnlyList<PersonSection>> OfApplicationAsync(int id) => await NamedPlaces.InAsync(db, await ReadAsync(PersonLink.Application, [id]));

    private async Task<IReadOnlyList<PersonSection>> ReadAsync(PersonLink link, int[] ids)
    {
        List<PersonSection> sections = [];
        foreach (var table in PersonTables.All.Where(t => t.Link == link && !IsShownElsewhere(t)).Reverse())
        {
            var rows = await table.ReadAsync(db, ids);
            if (rows.Any(r => r.Count > 0)) sections.Add(new(table.Name, table.Entity.Name, rows));
        }

        return sections;
    }

    /// <summary>Applications in an account, and their steps, are shown as applications.</summary>
    private static bool IsShownElsewhere(PersonTable table) => table is { Link: PersonLink.Account, AtDeletion: AtDeletion.Unlinked } && table.Entity != typeof(OpeningReport);
}
