namespace JobsPortal.Domain.Openings;

/// <summary>Where an applicant applies.</summary>
public enum ApplyMode
{
    /// <summary>On this portal: only for what the district itself decides on.</summary>
    Here,

    /// <summary>At the source that published it; the portal links there.</summary>
    LinkOut,

    /// <summary>By telephone or visit, as the opening describes.</summary>
    Contact,
}

/// <summary>How the places are given.</summary>
public enum SelectionMethod
{
    /// <summary>선착순: by the order of receipt.</summary>
    FirstCome,

    /// <summary>심사: by the rubric that the opening names; people decide.</summary>
    Scored,

    /// <summary>추첨.</summary>
    Lottery,
}

/// <summary>The contract an opening offers.</summary>
public enum EmploymentType
{
    /// <summary>상용직: without a term, full time.</summary>
    Permanent,

    /// <summary>계약직: with a term, full time.</summary>
    FixedTerm,

    /// <summary>상용직 시간제.</summary>
    PermanentPartTime,

    /// <summary>계약직 시간제.</summary>
    FixedTermPartTime,

    /// <summary>일용직.</summary>
    Daily,

    /// <summary>파견.</summary>
    Dispatch,

    /// <summary>Participation that is no employment: events, senior activities.</summary>
    Participation,

    /// <summary>The source does not say, or says what we do not know.</summary>
    Unknown,
}

/// <summary>Who must live where.</summary>
public enum ResidenceRule
{
    /// <summary>Anybody.</summary>
    None,

    /// <summary>주민등록 in this district on the closing day.</summary>
    District,

    /// <summary>주민등록 in Seoul on the closing day.</summary>
    City,
}

/// <summary>What a person should look at again in an opening that was imported: flagged, never blocked.</summary>
[Flags]
public enum ReviewFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No pay is stated, or it could not be read.</summary>
    PayMissing = 1,

    /// <summary>The pay is below the minimum wage of its first working day.</summary>
    PayBelowMinimumWage = 2,

    /// <summary>No hours are stated.</summary>
    HoursMissing = 4,

    /// <summary>No place of work is stated.</summary>
    PlaceMissing = 8,

    /// <summary>The employer is not named (직업안정법 §34).</summary>
    EmployerMissing = 16,

    /// <summary>Wording that the law forbids (채용절차법 §4의3 and others).</summary>
    ForbiddenWording = 32,

    /// <summary>The closing date could not be read; two months after posting were taken.</summary>
    DeadlineUnreadable = 64,

    /// <summary>The place lies outside the district; it is kept as written.</summary>
    OutsideDistrict = 128,

    /// <summary>The occupation is not in the table; it is kept as written.</summary>
    OccupationUnknown = 256,

    /// <summary>Personal data was found and taken out.</summary>
    Redacted = 512,
}
