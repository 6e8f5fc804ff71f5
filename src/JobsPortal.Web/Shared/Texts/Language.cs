using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>
/// The language of the page that is being written: Korean, or English where the reader chose it. What the office writes (notices, names,
/// places) stays Korean on an English page and is marked as Korean there, so that screen readers pronounce it.
/// </summary>
public static partial class Language
{
    /// <summary>The culture of the texts that are read in English; a browser's or a server's own "en-US" is another one.</summary>
    public const string English = "en";

    /// <summary>The language in which the office writes.</summary>
    public const string Korean = "ko";

    private static readonly ResourceManager Translations = new("JobsPortal.Web.Resources.Texts", typeof(Web.Texts).Assembly);
    private static readonly CultureInfo KoreanCulture = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>Both languages, each under its own name, with the letter that stands for it where there is no room.</summary>
    public static readonly IReadOnlyList<(string Code, string Mark, string Name)> All = [(Korean, "한", "한국어"), (English, "EN", "English")];

    /// <summary>The one that the page is not written in.</summary>
    public static (string Code, string Mark, string Name) Other => All[IsEnglish ? 0 : 1];

    /// <summary>The letter that shows what large letters are.</summary>
    public static string Letter => IsEnglish ? "A" : "가";

    /// <summary>Whether the page is written in English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.Name == English;

    /// <summary>The page's language as the html element names it.</summary>
    public static string Code => IsEnglish ? English : Korean;

    /// <summary>The sentence in the reader's language. For tables of words without a page; pages ask <c>L</c>.</summary>
    public static string Say(string korean) => IsEnglish ? One(Sentence(korean)) : korean;

    /// <summary>The same with its numbers and names.</summary>
    public static string Say(string korean, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, IsEnglish ? Fitting(Sentence(korean), arguments) : korean, arguments);

    /// <summary>Writes in Korean whatever the reader's language is: notices, and everything else that stays.</summary>
    public static T InKorean<T>(Func<T> write)
    {
        var reader = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = KoreanCulture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = reader;
        }
    }

    /// <summary>The <c>lang</c> of a text that may be the office's own: "ko" where it is Korean on an English page, otherwise nothing.</summary>
    public static string? Of(string? text) => IsEnglish && text is not null && text.Any(IsHangul) ? Korean : null;

    /// <summary>What somebody wrote, as it is: marked as Korean where it is Korean on an English page.</summary>
    public static IHtmlContent Written(string? text)
    {
        var content = new HtmlContentBuilder();
        return Of(text) is not { } language ? content.Append(text ?? "")
            : content.AppendHtml("<span lang=\"").AppendHtml(language).AppendHtml("\">").Append(text!).AppendHtml("</span>");
    }

    /// <summary>A name of the district's: in English where the portal knows it, otherwise as it is and marked.</summary>
    public static IHtmlContent Named(string? name) => Written(name is null ? null : Say(name));

    /// <summary>A sentence of the portal's that holds somebody's Korean words: only those are marked.</summary>
    public static IHtmlContent Mixed(string? text)
    {
        var content = new HtmlContentBuilder();
        if (!IsEnglish || text is null)
        {
            return content.Append(text ?? "");
        }
        var last = 0;
        foreach (Match words in KoreanWords().Matches(text))
        {
            content.Append(text[last..words.Index]).AppendHtml(Written(words.Value));
            last = words.Index + words.Length;
        }
        return content.Append(text[last..]);
    }

    /// <summary>A sentence of the portal's with one thing in it that the office wrote, as in "Apply: 동행일자리".</summary>
    public static IHtmlContent Around(LocalizedString sentence, string? written)
    {
        var parts = sentence.Value.Split("{0}");
        var content = new HtmlContentBuilder().Append(parts[0]);
        foreach (var rest in parts.Skip(1))
        {
            content.AppendHtml(Named(written)).Append(rest);
        }
        return content;
    }

    /// <summary>The word with 을 or 를; in English the word.</summary>
    public static string Eul(string word) => IsEnglish ? word : Josa.Eul(word);

    /// <summary>The word with 은 or 는; in English the word.</summary>
    public static string Eun(string word) => IsEnglish ? word : Josa.Eun(word);

    /// <summary>The word with 로 or 으로; in English the word.</summary>
    public static string Ro(string word) => IsEnglish ? word : Josa.Ro(word);

    /// <summary>An amount of money: 250만 원, or 2,500,000 won.</summary>
    public static string Money(long won) => IsEnglish ? won.ToString("#,0", CultureInfo.InvariantCulture) + " won" : Won.FormatLarge(won);

    /// <summary>From one to another: 10,320원 ~ 12,000원, 10,320 won to 12,000 won; without an end it stays open.</summary>
    public static string Range(string from, string? to = null) => to is null
        ? IsEnglish ? "from " + from : from + " ~"
        : IsEnglish ? $"{from} to {to}" : $"{from} ~ {to}";

    private static string Sentence(string korean) => Translations.GetString(korean, CultureInfo.CurrentUICulture) ?? korean;

    // "{0} opening|{0} openings": Korean counts without a plural, so the English text carries both.
    private static string Fitting(string english, object?[] arguments) =>
        english.Split('|') is [var one, var many] ? arguments is [1 or 1L or "1", ..] ? one : many : english;

    private static string One(string english) => english.Split('|') is [_, var many] ? many : english;

    [GeneratedRegex("[\uAC00-\uD7A3\u3131-\u318E](?:[^A-Za-z]*[\uAC00-\uD7A3])?")]
    private static partial Regex KoreanWords();

    private static bool IsHangul(char letter) => letter is >= '\uAC00' and <= '\uD7A3' or >= '\u3131' and <= '\u318E';
}
