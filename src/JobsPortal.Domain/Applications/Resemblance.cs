namespace JobsPortal.Domain.Applications;

/// <summary>
/// Why two applications to one opening may be the same person's. Two of name, birth date and telephone agree; where all three do, the second
/// was refused when it came in. Siblings, couples and namesakes look the same, so a person decides: nothing is refused or merged by it.
/// </summary>
public enum Resemblance
{
    /// <summary>Name and birth date: another telephone was given.</summary>
    NameAndBirthDate,

    /// <summary>Name and telephone: the birth date differs or is not asked for.</summary>
    NameAndPhone,

    /// <summary>Birth date and telephone: the name is written otherwise.</summary>
    BirthDateAndPhone,
}
