namespace JobsPortal.Domain.Settings;

/// <summary>What administrators keep at <c>/admin/settings</c>, besides the limits of retention and the words of notices.</summary>
public enum SettingArea
{
    /// <summary>최저임금; the key is the year, the value won per hour.</summary>
    MinimumWage,

    /// <summary>기준 중위소득; the key is the year, the value won per month for 1 to 7 people, with commas.</summary>
    MedianIncome,

    /// <summary>공휴일; the key is the day (2028-01-27), the value its name, none where it is no holiday.</summary>
    Holiday,

    /// <summary>구 정보; the key is a <see cref="DistrictField"/>.</summary>
    District,

    /// <summary>동 정보; the key is the dong's code and a <see cref="DongField"/>: <c>1135056000.Phone</c>.</summary>
    Dong,

    /// <summary>부서; the key is its name and a <see cref="DepartmentField"/>. The departments themselves stand in their own table.</summary>
    Department,

    /// <summary>같은 뜻의 말; the key is a group's, the value its words with commas, none where it was taken away.</summary>
    Synonym,

    /// <summary>색; the key is a <see cref="ColorRole"/>, the value <c>#rrggbb</c>.</summary>
    Color,
}

/// <summary>A fact of the district that its administrators keep.</summary>
public enum DistrictField
{
    /// <summary>Key of the profile that the installation started with; never changed.</summary>
    Profile,

    /// <summary>노원구.</summary>
    Name,

    /// <summary>노원구청.</summary>
    OfficeName,

    /// <summary>The portal's name without the district.</summary>
    ServiceName,

    /// <summary>The department that answers for the portal.</summary>
    Department,

    /// <summary>The counselling place.</summary>
    CenterName,

    /// <summary>Its telephone, digits.</summary>
    Phone,

    /// <summary>The office's road address.</summary>
    Address,

    /// <summary>When somebody answers.</summary>
    Hours,
}

/// <summary>A fact of a dong that the district's administrators keep.</summary>
public enum DongField
{
    /// <summary>The official name.</summary>
    Name,

    /// <summary>Former names with commas.</summary>
    Aliases,

    /// <summary>Road address of its community centre.</summary>
    Address,

    /// <summary>Telephone of its community centre, digits.</summary>
    Phone,
}

/// <summary>A fact of a department.</summary>
public enum DepartmentField
{
    /// <summary>As on its door.</summary>
    Name,

    /// <summary>Its telephone, digits.</summary>
    Phone,

    /// <summary>Whether new work can choose it: True or False.</summary>
    IsActive,
}

/// <summary>Why a setting was not changed.</summary>
public enum SettingBlocker
{
    /// <summary>Somebody else changed it since the person looked.</summary>
    ChangedMeanwhile,

    /// <summary>It is that already.</summary>
    Unchanged,

    /// <summary>No reason or source given.</summary>
    ReasonMissing,

    /// <summary>The year is none for which figures are kept.</summary>
    YearOutOfRange,

    /// <summary>The amount is far from that of the years around: most often a slip of the pen.</summary>
    AmountUnlikely,

    /// <summary>A minimum wage less than the year before, and nobody said that this is meant.</summary>
    WageFalls,

    /// <summary>A larger household has no higher amount.</summary>
    AmountsNotRising,

    /// <summary>A line is not a day of the year and a name.</summary>
    LineUnreadable,

    /// <summary>A day stands there twice.</summary>
    DayTwice,

    /// <summary>설날 or 추석 is missing: not the whole year.</summary>
    MainHolidaysMissing,

    /// <summary>Another dong has that name or former name.</summary>
    NameTaken,

    /// <summary>Text cannot be read on it: <see cref="ColorContrast"/>.</summary>
    ContrastTooLow,

    /// <summary>Not a colour of the form #rrggbb.</summary>
    ColorUnreadable,

    /// <summary>A group of words for the same has fewer than two.</summary>
    WordsTooFew,

    /// <summary>A word is too short to be looked for.</summary>
    WordTooShort,
}

/// <summary>The value of one setting.</summary>
/// <param name="Area">What it belongs to.</param>
/// <param name="Key">Which of them.</param>
/// <param name="Value">What it is; null where it was taken back.</param>
public sealed record SettingValue(SettingArea Area, string Key, string? Value)
{
    /// <summary>Longest key, in characters.</summary>
    public const int KeyMaxLength = 100;

    /// <summary>Longest value, in characters.</summary>
    public const int ValueMaxLength = 300;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>A setting of the district.</summary>
    public static SettingValue Of(DistrictField field, string? value) => new(SettingArea.District, field.ToString(), value);

    /// <summary>A setting of a dong.</summary>
    public static SettingValue Of(string dong, DongField field, string? value) => new(SettingArea.Dong, $"{dong}.{field}", value);

    /// <summary>A colour.</summary>
    public static SettingValue Of(ColorRole role, string? value) => new(SettingArea.Color, role.ToString(), value);
}
