using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using JobsPortal.Data;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>One field that somebody else has saved otherwise meanwhile.</summary>
/// <param name="Label">The field's name.</param>
/// <param name="Saved">What is saved now.</param>
/// <param name="Typed">What this person typed.</param>
public sealed record Difference(string Label, string Saved, string Typed);

/// <summary>What two people made of the same form, field by field.</summary>
public static class StaleEdit
{
    /// <summary>The fields in which <paramref name="typed"/> differs from what is saved.</summary>
    /// <param name="saved">The form as it would be shown now.</param>
    /// <param name="typed">The form as it was posted.</param>
    /// <param name="choices">Words of the fields that are chosen from a list, by the field's name.</param>
    public static IReadOnlyList<Difference> Between<TForm>(TForm saved, TForm typed, IReadOnlyDictionary<string, IReadOnlyList<Choice>> choices) where TForm : class =>
        [.. Compare(typeof(TForm), saved, typed, "", choices)];

    /// <summary>Saves; false when somebody else has saved the same thing meanwhile.</summary>
    public static async Task<bool> SavesAsync(this JobsDbContext db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static IEnumerable<Difference> Compare(Type type, object? saved, object? typed, string before, IReadOnlyDictionary<string, IReadOnlyList<Choice>> choices)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<DisplayAttribute>()?.GetName() is not { } name)
            {
                continue;
            }
            var (one, other) = (saved is null ? null : property.GetValue(saved), typed is null ? null : property.GetValue(typed));
            if (property.PropertyType.IsGenericType && typeof(IList).IsAssignableFrom(property.PropertyType))
            {
                foreach (var difference in Rows(property.PropertyType.GetGenericArguments()[0], (IList?)one, (IList?)other, name, choices))
                {
                    yield return difference;
                }
                continue;
            }
            var words = choices.GetValueOrDefault(property.Name);
            if (Words(one, words) is var was && Words(other, words) is var wanted && was != wanted)
            {
                yield return new Difference(before + name, was, wanted);
            }
        }
    }

    private static IEnumerable<Difference> Rows(Type row, IList? saved, IList? typed, string name, IReadOnlyDictionary<string, IReadOnlyList<Choice>> choices) =>
        Enumerable.Range(0, Math.Max(saved?.Count ?? 0, typed?.Count ?? 0)).SelectMany(i =>
            Compare(row, i < saved?.Count ? saved[i] : null, i < typed?.Count ? typed[i] : null, string.Create(CultureInfo.InvariantCulture, $"{name} {i + 1} · "), choices));

    private static string Words(object? value, IReadOnlyList<Choice>? choices)
    {
        var text = value switch
        {
            DateOnly day => SeoulDates.Day(day),
            true => "예",
            false => "아니요",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.ReplaceLineEndings("\n").Trim() ?? "",
        };
        return choices?.FirstOrDefault(c => c.Value == text)?.Text ?? text;
    }
}
