using JobsPortal.Domain.Law;
using JobsPortal.Domain.Notices;

namespace JobsPortal.Domain.Applications;

/// <summary>How a question is answered.</summary>
public enum FormFieldType
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Multiline,

    /// <summary>Korean telephone number; stored as digits.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Date; stored as yyyy-MM-dd.</summary>
    Date,

    /// <summary>Whole number between <see cref="FormField.Min"/> and <see cref="FormField.Max"/>.</summary>
    Number,

    /// <summary>One of <see cref="FormField.Choices"/>.</summary>
    Choice,

    /// <summary>Any of <see cref="FormField.Choices"/>, stored with commas between.</summary>
    Choices,

    /// <summary>One of the district's dongs, by code; or <see cref="DefaultForms.OutsideDistrict"/>.</summary>
    Dong,

    /// <summary>One of the opening's units, by key.</summary>
    Unit,
}

/// <summary>One question. Its words are the page's.</summary>
/// <param name="Key">Name in the answers and in the form; stays for ever.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="IsRequired">Whether it must be answered.</param>
/// <param name="MaxLength">Longest answer, in characters.</param>
public sealed record FormField(string Key, FormFieldType Type, bool IsRequired, int MaxLength = 100)
{
    /// <summary>Smallest number.</summary>
    public int Min { get; init; } = 1;

    /// <summary>Largest number.</summary>
    public int Max { get; init; } = 99;

    /// <summary>Keys of the choices.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether only support programmes may ask it (채용절차법 §4의3: property, family).</summary>
    public bool NeedsSupportProgram { get; init; }
}

/// <summary>The questions of a form, in order.</summary>
/// <param name="Profile">What the form may ask.</param>
/// <param name="Fields">The questions.</param>
public sealed record FormDefinition(FormProfile Profile, IReadOnlyList<FormField> Fields)
{
    /// <summary>Questions that the profile forbids; must be empty.</summary>
    public IEnumerable<FormField> Forbidden =>
        Profile == FormProfile.SupportProgram ? [] : Fields.Where(f => f.NeedsSupportProgram);

    /// <summary>The question of that key, or null.</summary>
    public FormField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);
}

/// <summary>The form that each kind starts with.</summary>
public static class DefaultForms
{
    /// <summary>Name of the applicant.</summary>
    public const string Name = "Name";

    /// <summary>Date of birth.</summary>
    public const string BirthDate = "BirthDate";

    /// <summary>Telephone.</summary>
    public const string Phone = "Phone";

    /// <summary>E-mail; never required of a resident.</summary>
    public const string Email = "Email";

    /// <summary>결과 안내 방법.</summary>
    public const string NoticeMethod = "NoticeMethod";

    /// <summary>Postal address; needed by those who want to be told by post.</summary>
    public const string PostalAddress = "PostalAddress";

    /// <summary>Longest postal address, in characters.</summary>
    public const int PostalAddressMaxLength = 150;

    /// <summary>Dong of residence.</summary>
    public const string Dong = "Dong";

    /// <summary>Number of people who come.</summary>
    public const string PartySize = "PartySize";

    /// <summary>First choice of unit; asked when there are several.</summary>
    public const string Unit = "Unit";

    /// <summary>Second choice of unit; asked when there are several, never required.</summary>
    public const string SecondUnit = "SecondUnit";

    /// <summary>Careers.</summary>
    public const string Careers = "Careers";

    /// <summary>Motive.</summary>
    public const string Motive = "Motive";

    /// <summary>Household size.</summary>
    public const string HouseholdSize = "HouseholdSize";

    /// <summary>The answer to <see cref="IncomeBand"/> above the highest limit of any programme.</summary>
    public const string IncomeAboveLimit = "over80";

    /// <summary>Band of household income against the median income.</summary>
    public const string IncomeBand = "IncomeBand";

    /// <summary>Self-declared exclusions.</summary>
    public const string Exclusions = "Exclusions";

    /// <summary>Wish of place.</summary>
    public const string WishedPlace = "WishedPlace";

    /// <summary>Answer of <see cref="FormFieldType.Dong"/> for people who live elsewhere.</summary>
    public const string OutsideDistrict = "outside";

    /// <summary>Answer of <see cref="Exclusions"/> when none applies.</summary>
    public const string NoExclusion = "none";

    /// <summary>Most people of one event application.</summary>
    public const int PartySizeMax = 5;

    /// <summary>Longest free text, in characters.</summary>
    public const int LongTextMaxLength = 1_000;

    private static readonly FormField[] Person =
    [
        new(Name, FormFieldType.Text, IsRequired: true, Shared.PersonName.MaxLength),
        new(BirthDate, FormFieldType.Date, IsRequired: true, 10),
        new(Phone, FormFieldType.Phone, IsRequired: true, 20),
        new(Dong, FormFieldType.Dong, IsRequired: true, 10),
        new(Email, FormFieldType.Email, IsRequired: false, 254),
        new(NoticeMethod, FormFieldType.Choice, IsRequired: false, 10) { Choices = NoticeMethods.Choices },
        new(PostalAddress, FormFieldType.Text, IsRequired: false, PostalAddressMaxLength),
    ];

    /// <summary>채용: person, careers, motive.</summary>
    public static readonly FormDefinition Job = new(FormProfile.Recruitment,
    [
        .. Person,
        new(Unit, FormFieldType.Unit, IsRequired: true, 10),
        new(SecondUnit, FormFieldType.Unit, IsRequired: false, 10),
        new(Careers, FormFieldType.Multiline, IsRequired: false, LongTextMaxLength),
        new(Motive, FormFieldType.Multiline, IsRequired: true, LongTextMaxLength),
    ]);

    /// <summary>공공일자리: person, household, income band, exclusions, wish of place.</summary>
    public static readonly FormDefinition PublicWork = new(FormProfile.SupportProgram,
    [
        .. Person,
        new(Unit, FormFieldType.Unit, IsRequired: true, 10),
        new(SecondUnit, FormFieldType.Unit, IsRequired: false, 10),
        new(HouseholdSize, FormFieldType.Number, IsRequired: true, 2) { Min = 1, Max = 20, NeedsSupportProgram = true },
        new(IncomeBand, FormFieldType.Choice, IsRequired: true, 20)
        {
            Choices = ["upTo50", "upTo60", "upTo80", IncomeAboveLimit, "unsure"], NeedsSupportProgram = true,
        },
        new(Exclusions, FormFieldType.Choices, IsRequired: true, 100)
        {
            // The statements are the opening's own: ExclusionQuestion adds them.
            Choices = [NoExclusion], NeedsSupportProgram = true,
        },
        new(WishedPlace, FormFieldType.Text, IsRequired: false, 100),
    ]);

    /// <summary>설명회: name, telephone, number of people; no date of birth.</summary>
    public static readonly FormDefinition Event = new(FormProfile.Recruitment,
    [
        new(Name, FormFieldType.Text, IsRequired: true, Shared.PersonName.MaxLength),
        new(Phone, FormFieldType.Phone, IsRequired: true, 20),
        new(PartySize, FormFieldType.Number, IsRequired: true, 2) { Min = 1, Max = PartySizeMax },
        new(Email, FormFieldType.Email, IsRequired: false, 254),
        new(Unit, FormFieldType.Unit, IsRequired: true, 10),
    ]);
}
