using JobsPortal.Data.Privacy;
using JobsPortal.Web.Shared.Texts;
using JobsPortal.Web.Tests.Data;

namespace JobsPortal.Web.Tests.Shared.Texts;

/// <summary>내 정보 says in words what every property is that it shows.</summary>
public sealed class EveryPropertyHasWordsTests
{
    public static TheoryData<string, string> Properties
    {
        get
        {
            using var db = Offline.Sqlite();
            var properties = new TheoryData<string, string>();
            foreach (var (name, property) in PersonTables.All.SelectMany(t => t.Shown(db).Select(p => (t.Name, p.Name))).Distinct()) properties.Add(name, property);
            return properties;
        }
    }

    [Theory, MemberData(nameof(Properties))]
    public void A_property_that_the_download_shows_has_words(string table, string property) =>
        Assert.True(DataTexts.LabelOf(property) != property, $"{table}: say in {nameof(DataTexts)} what {property} is.");

    [Fact]
    public void Every_value_of_an_enum_that_the_download_shows_has_words()
    {
        using var db = Offline.Sqlite();
        var words = new Echo();
        var values = PersonTables.All.SelectMany(t => t.Shown(db)).Select(p => (p.Name, Type: Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).Where(p => p.Type.IsEnum).Distinct()
            .SelectMany(p => Enum.GetValues(p.Type).Cast<object>().Select(value => (p.Name, Value: value)));
        var bare = values.Where(v => DataTexts.ValueOf(words, v.Name, v.Value) == v.Value.ToString()).Select(v => $"{v.Value.GetType().Name}.{v.Value}").Distinct().ToList();
        Assert.True(bare.Count == 0, $"Say in {nameof(DataTexts)}: {string.Join(", ", bare)}");
    }

    /// <summary>Korean as it is written.</summary>
    private sealed class Echo : Microsoft.Extensions.Localization.IStringLocalizer
    {
        public Microsoft.Extensions.Localization.LocalizedString this[string name] => new(name, name);

        public Microsoft.Extensions.Localization.LocalizedString this[string name, params object[] arguments] => new(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<Microsoft.Extensions.Localization.LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
