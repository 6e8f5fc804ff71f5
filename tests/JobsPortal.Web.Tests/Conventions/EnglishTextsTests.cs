using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>English is whole: a sentence that residents read has its English, and no English is left over.</summary>
public sealed partial class EnglishTextsTests
{
    private const string File = "src/JobsPortal.Web/Resources/Texts.en.resx";

    private static readonly (string Korean, string English)[] Texts =
        [.. XDocument.Parse(Sources.Read(File)).Root!.Elements("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")!.Value))];

    [Fact]
    public void Every_sentence_that_a_resident_reads_has_its_english()
    {
        var known = Texts.Select(t => t.Korean).ToHashSet(StringComparer.Ordinal);
        var missing = ResidentSentences.All().Where(s => !known.Contains(s.Key)).Select(s => $"{s.Key}   <- {s.Value}").Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"{File} lacks {missing.Count}:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Every_table_of_words_that_a_resident_page_asks_is_read_here() => Assert.Empty(ResidentSentences.UnknownTables());

    [Fact]
    public void No_english_is_left_over()
    {
        var used = ResidentSentences.All();
        var left = Texts.Select(t => t.Korean).Where(k => !used.ContainsKey(k)).ToList();
        Assert.True(left.Count == 0, $"{File} has {left.Count} that no page asks for:\n{string.Join('\n', left)}");
    }

    [Fact]
    public void No_sentence_is_translated_twice() => Assert.Equal(Texts.Length, Texts.Select(t => t.Korean).Distinct().Count());

    [Fact]
    public void Both_languages_say_the_same_numbers_and_names()
    {
        var wrong = Texts.Where(t => t.English.Split('|').Any(one => !Places(one).SetEquals(Places(t.Korean)))).Select(t => $"{t.Korean} / {t.English}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void English_is_written_without_korean_letters() =>
        Assert.DoesNotContain(Texts, t => t.English.Any(letter => letter is >= '가' and <= '힣'));

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
