using System.Security.Cryptography;
using System.Text;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>
/// The question after exclusions asks what the notice says (<see cref="Opening.Exclusions"/>), statement by statement. The key of a choice comes
/// from its words: it stays when statements are added or moved, and another statement never inherits an earlier answer.
/// </summary>
public static class ExclusionQuestion
{
    /// <summary>Key of the answers under which the statements stand that were shown, one a line.</summary>
    public const string Shown = "ExclusionsShown";

    private const int KeyBytes = 4;

    /// <summary>Length of a key, and the comma after it.</summary>
    private const int KeyLength = 1 + (2 * KeyBytes) + 1;

    /// <summary>Key of a statement.</summary>
    public static string KeyOf(string statement) =>
        "x" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Hangul.Clean(statement))), 0, KeyBytes);

    /// <summary>The questions of the opening's kind as this opening asks them: its own statements, and no such question where it has none.</summary>
    public static IEnumerable<FormField> Fit(Opening opening) => OpeningKinds.Of(opening.Kind).Form.Fields
        .Where(f => f.Key != DefaultForms.Exclusions || opening.Exclusions.Count > 0)
        .Select(f => f.Key == DefaultForms.Exclusions ? Ask(f, opening.Exclusions) : f)
        // Where people may live is no condition: whoever wants to be helped near home may say it, nobody must (개인정보 보호법 §16①).
        .Select(f => f.Key == DefaultForms.Dong && opening.Residence == ResidenceRule.None ? f with { IsRequired = false } : f);

    /// <summary>The answer that says for each statement whether it applies; null while nothing applies and not every one was answered.</summary>
    /// <param name="statements">The statements of the opening.</param>
    /// <param name="applies">For each of them, in order, whether it applies.</param>
    public static string? AnswerOf(IReadOnlyList<string> statements, IReadOnlyList<bool?> applies)
    {
        string[] applying = [.. statements.Where((_, i) => applies.ElementAtOrDefault(i) == true).Select(KeyOf).Distinct()];
        return applying.Length > 0 ? string.Join(',', applying)
            : statements.Count > 0 && statements.Select((_, i) => applies.ElementAtOrDefault(i)).All(a => a == false) ? DefaultForms.NoExclusion
            : null;
    }

    /// <summary>The statements that were shown with these answers.</summary>
    public static IReadOnlyList<string> ShownIn(IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault(Shown, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static FormField Ask(FormField field, IReadOnlyList<string> statements)
    {
        string[] keys = [.. statements.Select(KeyOf).Distinct()];
        return field with { Choices = [DefaultForms.NoExclusion, .. keys], MaxLength = DefaultForms.NoExclusion.Length + 1 + (keys.Length * KeyLength) };
    }
}
