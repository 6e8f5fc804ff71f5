using JobsPortal.Domain.Search;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Search;

public sealed class SynonymGroupTests
{
    [Fact]
    public void Every_shipped_group_has_a_key_of_its_own_and_could_be_kept()
    {
        Assert.Equal(SynonymGroup.Shipped.Count, SynonymGroup.Shipped.Select(g => g.Key).Distinct().Count());
        Assert.All(SynonymGroup.Shipped, g =>
        {
            Assert.Empty(SynonymGroup.ReasonsNotToKeep(g.Words));
            Assert.InRange(g.Text.Length, 1, SynonymGroup.TextMaxLength);
            Assert.Equal(g.Words, SynonymGroup.Read(g.Text));
            Assert.Equal(g.Words, g.Words.Select(Hangul.SearchKey).Distinct());
        });
    }

    [Theory]
    [InlineData("경비, 보 안,경비\n방호", "경비|보 안|방호")]
    [InlineData(" , ,!", "")]
    [InlineData(null, "")]
    public void Words_are_read_each_once(string? typed, string words) => Assert.Equal(words, string.Join('|', SynonymGroup.Read(typed)));

    [Fact]
    public void A_taken_key_gets_a_number() => Assert.Equal("경비-3", SynonymGroup.NewKey(["경 비", "보초"], new HashSet<string> { "경비", "경비-2" }));

    [Fact]
    public void What_was_set_comes_first_and_what_was_taken_away_is_gone()
    {
        var settings = PortalSettings.From(Domain.Districts.Districts.Nowon, [new(SettingArea.Synonym, "사무", null), new(SettingArea.Synonym, "파수꾼", "파수꾼, 경비")]);

        Assert.Equal("파수꾼", settings.District.Synonyms[0].Key);
        Assert.Equal(SynonymGroup.Shipped.Count, settings.District.Synonyms.Count);
        Assert.Null(settings.InForce(SettingArea.Synonym, "사무"));
        Assert.Equal("파수꾼, 경비", settings.InForce(SettingArea.Synonym, "파수꾼"));
    }
}
