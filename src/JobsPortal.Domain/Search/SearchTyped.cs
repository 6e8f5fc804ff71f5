using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>What stands in the box, cut into words.</summary>
internal static class SearchTyped
{
    /// <summary>The words as keys.</summary>
    public static IEnumerable<string> Words(string? text) => Parts(text).Select(Hangul.SearchKey).Where(key => key.Length > 0);

    /// <summary>The words as typed: cut at spaces and at signs, but not at one beside a figure (10,320원, 상계3·4동, 09:00~12:00) nor at + and # (C++).</summary>
    public static IEnumerable<string> Parts(string? text)
    {
        var clean = Hangul.Clean(text);
        var word = new StringBuilder();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!Cuts(clean, i))
            {
                word.Append(clean[i]);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static bool Cuts(string text, int at)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c)) return true;
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '#') return false;
        return at == 0 || at + 1 == text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]);
    }
}
