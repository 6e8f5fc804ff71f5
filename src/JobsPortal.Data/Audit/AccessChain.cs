using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JobsPortal.Data.Audit;

/// <summary>
/// Links every access record to the one before by a hash, in the transaction that saves it: whoever changes, removes or slips in a row
/// later breaks the chain, and <see cref="AccessChainCheck"/> names the row. The end of the chain is one row, held until the transaction
/// ends, so that two writers never link to the same record; nothing else is read.
/// </summary>
public static partial class AccessChain
{
    /// <summary>What stands in a path where a 접수번호 stood.</summary>
    public const string NumberInPath = "{number}";

    private const int Portion = 500;
    private const char Between = '\u001f';
    private const string Nothing = "\u0000";

    /// <summary>The hash of a record that follows one with the hash <paramref name="before"/>.</summary>
    public static string HashOf(string before, AccessRecord record)
    {
        var content = string.Join(Between,
        [
            before,
            record.Position.ToString(CultureInfo.InvariantCulture),
            UtcTime.ToText(record.At),
            record.StaffAccountId.ToString(CultureInfo.InvariantCulture),
            record.Origin,
            record.Action.ToString(),
            record.Subject ?? Nothing,
            record.SubjectCount.ToString(CultureInfo.InvariantCulture),
            record.Path,
            record.Reason ?? Nothing,
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    /// <summary>Whether a save would write records that are to be linked.</summary>
    internal static bool HasNew(ChangeTracker tracker) => tracker.Entries<AccessRecord>().Any(e => e.State == EntityState.Added);

    /// <summary>The one change that a record ever sees: its place in the chain, for those written before there was one.</summary>
    internal static bool IsFirstLink(EntityEntry entry) =>
        entry is { State: EntityState.Modified, Entity: AccessRecord } && (long)entry.Property(nameof(AccessRecord.Position)).OriginalValue! == 0;

    /// <summary>Links the records that the save will add. Inside the transaction, before the save.</summary>
    internal static Task LinkNewAsync(JobsDbContext db) =>
        LinkAsync(db, [.. db.ChangeTracker.Entries<AccessRecord>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)]);

    /// <summary>Links what was written before there was a chain, oldest first. Can be broken off and repeated.</summary>
    internal static async Task LinkOldAsync(JobsDbContext db)
    {
        while (await db.WriteAsync(PortionAsync) == Portion)
        {
            db.ChangeTracker.Clear();
        }
        db.ChangeTracker.Clear();

        async Task<int> PortionAsync()
        {
            var records = await db.AccessRecords.Where(r => r.Position == 0).OrderBy(r => r.Id).Take(Portion).ToListAsync();
            await LinkAsync(db, records);
            await db.SaveChangesAsync();
            return records.Count;
        }
    }

    private static async Task LinkAsync(JobsDbContext db, List<AccessRecord> records)
    {
        if (records.Count == 0) return;
        await HideNumbersAsync(db, records);
        var ends = db.Set<AccessChainEnd>();
        // Takes the row until the transaction ends; whoever comes second reads what the first one wrote.
        await ends.ExecuteUpdateAsync(s => s.SetProperty(e => e.LastPosition, e => e.LastPosition));
        var end = await ends.AsNoTracking().SingleAsync();
        foreach (var record in records)
        {
            record.Position = ++end.LastPosition;
            record.Hash = end.LastHash = HashOf(end.LastHash, record);
        }
        await ends.ExecuteUpdateAsync(s => s.SetProperty(e => e.LastPosition, end.LastPosition).SetProperty(e => e.LastHash, end.LastHash));
    }

    /// <summary>A 접수번호 leads to a person for as long as a receipt lies in a drawer; the application's key only while the application is kept.</summary>
    private static async Task HideNumbersAsync(JobsDbContext db, List<AccessRecord> records)
    {
        foreach (var record in records) record.Path = Number().Replace(record.Path, NumberInPath);
        var numbers = records.Select(r => ReceiptNumber.TryParse(r.Subject, out var number) ? number : null).OfType<string>().Distinct().ToList();
        if (numbers.Count == 0) return;
        var keys = db.ChangeTracker.Entries<Application>().Select(e => e.Entity).Where(a => numbers.Contains(a.Number) && a.RecordKey.Length > 0)
            .ToDictionary(a => a.Number, a => a.RecordKey);
        var others = numbers.Where(n => !keys.ContainsKey(n)).ToArray();
        if (others.Length > 0)
        {
            foreach (var known in await db.Applications.AsNoTracking().Where(a => others.Contains(a.Number)).Select(a => new { a.Number, a.RecordKey }).ToListAsync())
            {
                keys[known.Number] = known.RecordKey;
            }
        }
        foreach (var record in records)
        {
            if (ReceiptNumber.TryParse(record.Subject, out var number) && keys.TryGetValue(number, out var key)) record.Subject = key;
        }
    }

    [GeneratedRegex("[0-9]{10}")]
    private static partial Regex Number();
}
