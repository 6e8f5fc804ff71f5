using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>Adds and removes rows of a form by its submit buttons, without a script: everything typed in the other rows stays.</summary>
public static partial class FormRows
{
    /// <summary>Value of the button that adds a row.</summary>
    public const string Add = "add";

    /// <summary>Beginning of the value of a button that removes a row: <c>remove-2</c>.</summary>
    public const string Remove = "remove-";

    /// <summary>
    /// Does what the pressed row button says; false when none was pressed. Mistakes are not shown: the person is still typing.
    /// </summary>
    /// <param name="state">What was typed, right or wrong.</param>
    /// <param name="list">Name of the list in the form.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="pressed">Value of the pressed button.</param>
    /// <param name="most">Most rows.</param>
    public static bool Change<TRow>(ModelStateDictionary state, string list, List<TRow> rows, string? pressed, int most) where TRow : new()
    {
        if (string.IsNullOrEmpty(pressed))
        {
            return false;
        }
        Forgive(state);
        if (pressed == Add && rows.Count < most)
        {
            rows.Add(new TRow());
        }
        else if (pressed.StartsWith(Remove, StringComparison.Ordinal)
            && int.TryParse(pressed.AsSpan(Remove.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < rows.Count)
        {
            rows.RemoveAt(row);
            MoveUp(state, list, row);
        }
        return true;
    }

    private static void Forgive(ModelStateDictionary state)
    {
        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }

    // The page shows what was typed before what the model holds, so what was typed moves with its row.
    private static void MoveUp(ModelStateDictionary state, string list, int removed)
    {
        var typed = state.Keys.Select(key => Cell.Of(list, key, state[key]!)).OfType<Cell>().Where(cell => cell.Row >= removed).ToList();
        foreach (var cell in typed)
        {
            state.Remove(cell.Key);
        }
        foreach (var cell in typed.Where(c => c.Row > removed))
        {
            state.SetModelValue(string.Create(CultureInfo.InvariantCulture, $"{list}[{cell.Row - 1}]{cell.Tail}"), cell.Raw, cell.Attempted);
        }
    }

    /// <summary>What was typed into one control of one row.</summary>
    private sealed record Cell(string Key, int Row, string Tail, object? Raw, string? Attempted)
    {
        public static Cell? Of(string list, string key, ModelStateEntry entry)
        {
            var match = RowKey().Match(key);
            return match.Success && match.Groups["list"].Value == list
                ? new(key, int.Parse(match.Groups["row"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["tail"].Value, entry.RawValue, entry.AttemptedValue)
                : null;
        }
    }

    [GeneratedRegex(@"^(?<list>\w+)\[(?<row>[0-9]{1,4})\](?<tail>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex RowKey();
}
