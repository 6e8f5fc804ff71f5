using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JobsPortal.Data.Search;

/// <summary>One normalised text per opening and programme, in which a word is found by an exact substring. Kept by every save.</summary>
public static class SearchText
{
    /// <summary>Name of the column.</summary>
    public const string Column = "SearchText";

    // No word that people type holds it, so a match never reaches over from one part into the next.
    private const char Boundary = '\n';

    /// <summary>The text of an opening: title, employer, occupation, units with their places, description.</summary>
    public static string Of(Opening o) => Join(
        [o.Title, o.EmployerName, o.OccupationName, .. o.Units.SelectMany(u => new[] { u.Name, u.Department, u.Place }), o.Description, o.WhoCanApply]);

    /// <summary>The text of a programme.</summary>
    public static string Of(JobProgram p) => Join([p.Name, p.Summary, p.Partners]);

    /// <summary>Brings the texts of everything changed up to date, before a save.</summary>
    internal static void Refresh(ChangeTracker tracker)
    {
        foreach (EntityEntry<Opening> entry in tracker.Entries<Opening>().Where(IsChanged).ToList())
        {
            entry.Property<string>(Column).CurrentValue = Of(entry.Entity);
        }

        foreach (EntityEntry<JobProgram> entry in tracker.Entries<JobProgram>().Where(IsChanged).ToList())
        {
            entry.Property<string>(Column).CurrentValue = Of(entry.Entity);
        }
    }

    private static bool IsChanged(EntityEntry<Opening> entry) =>
        entry.State is EntityState.Added or EntityState.Modified
        || (entry.State == EntityState.Unchanged && entry.Collection(o => o.Units).IsLoaded && entry.Entity.Units.Any(
            u => entry.Context.Entry(u).State is EntityState.Added or EntityState.Modified));

    private static bool IsChanged(EntityEntry<JobProgram> entry) => entry.State is EntityState.Added or EntityState.Modified;

    private static string Join(IEnumerable<string?> parts) =>
        string.Join(Boundary, parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => Hangul.SearchKey(p!)));
}
