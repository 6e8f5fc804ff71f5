using System.Globalization;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Privacy;

/// <summary>Openings, units and programmes by their names in what somebody reads of the own data: a key of the database tells nobody anything.</summary>
internal static class NamedPlaces
{
    private const string Opening = "OpeningId";
    private const string Program = "JobProgramId";
    private static readonly string[] AskedUnits = [DefaultForms.Unit, DefaultForms.SecondUnit];

    /// <summary>The sections with names in place of keys.</summary>
    public static async Task<IReadOnlyList<PersonSection>> InAsync(JobsDbContext db, IReadOnlyList<PersonSection> sections)
    {
        var values = sections.SelectMany(s => s.Rows).SelectMany(r => r).ToList();
        var (openings, programs) = (Keys(values, Opening), Keys(values, Program));
        int[] units = [.. values.Where(v => v.Key == nameof(AnswerVersion.Answers)).SelectMany(v => Asked(v.Value))];
        var titles = await db.Openings.AsNoTracking().Where(o => openings.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Title);
        var programNames = await db.JobPrograms.AsNoTracking().Where(p => programs.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var unitNames = await db.OpeningUnits.AsNoTracking().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return [.. sections.Select(s => s with { Rows = [.. s.Rows.Select(Named)] })];

        IReadOnlyDictionary<string, object?> Named(IReadOnlyDictionary<string, object?> row) => row.ToDictionary(v => v.Key, v => v switch
        {
            { Key: Opening, Value: int id } => titles.GetValueOrDefault(id) ?? v.Value,
            { Key: Program, Value: int id } => programNames.GetValueOrDefault(id) ?? v.Value,
            { Key: nameof(AnswerVersion.Answers), Value: string text } => AnswerText.Write(AnswerText.Read(text).ToDictionary(
                a => a.Key, a => AskedUnits.Contains(a.Key) && Number(a.Value) is { } id && unitNames.TryGetValue(id, out var name) ? name : a.Value)),
            _ => v.Value,
        });
    }

    private static int[] Keys(IEnumerable<KeyValuePair<string, object?>> values, string property) =>
        [.. values.Where(v => v.Key == property).Select(v => v.Value).OfType<int>().Distinct()];

    private static IEnumerable<int> Asked(object? answers) => answers is string text
        ? AnswerText.Read(text).Where(a => AskedUnits.Contains(a.Key)).Select(a => Number(a.Value)).OfType<int>()
        : [];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
