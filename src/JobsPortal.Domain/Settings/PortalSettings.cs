using System.Globalization;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Settings;

/// <summary>Everything that administrators keep, as it holds now: what ships, with what they have changed laid over it.</summary>
public sealed class PortalSettings
{
    private readonly Dictionary<(SettingArea Area, string Key), string?> _values;

    private PortalSettings(DistrictProfile shipped, IEnumerable<SettingValue> values)
    {
        _values = values.ToDictionary(v => (v.Area, v.Key), v => v.Value);
        DistrictProfile profile = Districts.Districts.ByKey(Text(DistrictField.Profile)) ?? shipped;
        District = Edited(profile);
        Law = new(Wages(), Incomes(), Holidays());
    }

    /// <summary>The district.</summary>
    public DistrictProfile District { get; }

    /// <summary>What the state publishes each year.</summary>
    public LegalFigures Law { get; }

    /// <summary>The settings of a database.</summary>
    /// <param name="shipped">The profile that the installation is configured with; the one that it started with counts before it.</param>
    /// <param name="values">What was set, each key once.</param>
    public static PortalSettings From(DistrictProfile shipped, IEnumerable<SettingValue> values) => new(shipped, values);

    /// <summary>What administrators have set of the district; null where the profile's own holds.</summary>
    public string? Text(DistrictField field) => Value(SettingArea.District, field.ToString());

    /// <summary>What was set of anything; null where nothing was.</summary>
    public string? Value(SettingArea area, string key) => _values.GetValueOrDefault((area, key));

    /// <summary>What holds, as it would be written down: the set value, or the shipped one.</summary>
    public string? InForce(SettingArea area, string key) => area switch
    {
        SettingArea.MinimumWage => Year(key) is { } year && Law.Wages.Of(year) is { } won ? won.ToString(CultureInfo.InvariantCulture) : null,
        SettingArea.MedianIncome => Year(key) is { } year && Law.Incomes.Of(year) is { } won ? YearFigures.Write(won) : null,
        SettingArea.Holiday => DayOf(key) is { } day ? Law.Holidays.NameOf(day) : null,
        SettingArea.Dong => DongValue(key),
        SettingArea.Color => (key == nameof(ColorRole.Button) ? District.Colors.Button : District.Colors.Link).ToString(),
        SettingArea.Department => Value(area, key),
        SettingArea.Synonym => District.Synonyms.FirstOrDefault(g => g.Key == key)?.Text,
        _ => DistrictValue(key),
    };

    private DistrictProfile Edited(DistrictProfile profile)
    {
        string name = Text(DistrictField.Name) ?? profile.Name;
        string service = Text(DistrictField.ServiceName) ?? profile.ServiceName.Replace(profile.Name, "", StringComparison.Ordinal).Trim();
        DistrictContact contact = profile.Contact;
        return profile with
        {
            Name = name,
            OfficeName = Text(DistrictField.OfficeName) ?? profile.OfficeName,
            ServiceName = $"{name} {service}",
            AnsweringDepartment = Text(DistrictField.Department) ?? profile.AnsweringDepartment,
            Contact = new(
                Text(DistrictField.CenterName) ?? contact.CenterName, Text(DistrictField.Phone) ?? contact.Phone,
                Text(DistrictField.Address) ?? contact.Address, Text(DistrictField.Hours) ?? contact.Hours),
            Dongs = [.. profile.Dongs.Select(Edited)],
            Synonyms = Synonyms(profile.Synonyms),
            Colors = new(Color(ColorRole.Button) ?? profile.Colors.Button, Color(ColorRole.Link) ?? profile.Colors.Link),
        };
    }

    private Dong Edited(Dong dong) => dong with
    {
        Name = Text(dong, DongField.Name) ?? dong.Name,
        Aliases = Text(dong, DongField.Aliases) is { } aliases ? Names(aliases) : dong.Aliases,
        Address = Text(dong, DongField.Address) ?? dong.Address,
        Phone = Text(dong, DongField.Phone) ?? dong.Phone,
    };

    private string? Text(Dong dong, DongField field) => Value(SettingArea.Dong, $"{dong.Code}.{field}");

    private WebColor? Color(ColorRole role) => WebColor.Parse(Value(SettingArea.Color, role.ToString()));

    private MinimumWages Wages() => Of(SettingArea.MinimumWage).Aggregate(MinimumWages.Shipped, (wages, set) =>
        Year(set.Key) is { } year && long.TryParse(set.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long won) ? wages.With(year, won) : wages);

    private MedianIncomes Incomes() => Of(SettingArea.MedianIncome).Aggregate(MedianIncomes.Shipped, (incomes, set) =>
        Year(set.Key) is { } year && YearFigures.Read(set.Value) is { } won ? incomes.With(year, won) : incomes);

    // The set ones first, the newest of them on top: there the person who added one looks for it.
    private IReadOnlyList<SynonymGroup> Synonyms(IReadOnlyList<SynonymGroup> shipped)
    {
        Dictionary<string, string?> set = Of(SettingArea.Synonym).ToDictionary(s => s.Key, s => s.Value);
        return
        [
            .. set.Where(s => s.Value is { Length: > 0 }).Reverse().Select(s => new SynonymGroup(s.Key, SynonymGroup.Read(s.Value))),
            .. shipped.Where(g => !set.ContainsKey(g.Key)),
        ];
    }

    private PublicHolidays Holidays() =>
        new(Of(SettingArea.Holiday).Where(set => DayOf(set.Key) is not null).ToDictionary(set => DayOf(set.Key)!.Value, set => set.Value));

    private IEnumerable<(string Key, string? Value)> Of(SettingArea area) => _values.Where(v => v.Key.Area == area).Select(v => (v.Key.Key, v.Value));

    private string? DistrictValue(string key) => Enum.TryParse(key, out DistrictField field) ? field switch
    {
        DistrictField.Profile => District.Key,
        DistrictField.Name => District.Name,
        DistrictField.OfficeName => District.OfficeName,
        DistrictField.ServiceName => District.ServiceName[District.Name.Length..].Trim(),
        DistrictField.Department => District.AnsweringDepartment,
        DistrictField.CenterName => District.Contact.CenterName,
        DistrictField.Phone => District.Contact.Phone,
        DistrictField.Address => District.Contact.Address,
        _ => District.Contact.Hours,
    } : null;

    private string? DongValue(string key)
    {
        string[] parts = key.Split('.');
        return parts is [var code, var field] && District.DongByCode(code) is { } dong ? field switch
        {
            nameof(DongField.Name) => dong.Name,
            nameof(DongField.Aliases) => string.Join(',', dong.Aliases),
            nameof(DongField.Address) => dong.Address,
            _ => dong.Phone,
        } : null;
    }

    private static string[] Names(string written) => written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int? Year(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static DateOnly? DayOf(string key) =>
        DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
