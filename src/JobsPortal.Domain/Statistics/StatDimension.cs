namespace JobsPortal.Domain.Statistics;

/// <summary>By what statistics are grouped.</summary>
public enum StatDimension
{
    /// <summary>Month in Seoul.</summary>
    Month,

    /// <summary>부서 of the opening.</summary>
    Department,

    /// <summary>사업 of the opening.</summary>
    Program,

    /// <summary>Dong in which applicants live.</summary>
    Dong,

    /// <summary>연령대 of applicants.</summary>
    AgeBand,
}

/// <summary>What statistics count.</summary>
public enum StatMeasure
{
    /// <summary>Openings that were published.</summary>
    Openings,

    /// <summary>Applications that were received.</summary>
    Applications,

    /// <summary>Participations that were confirmed.</summary>
    Placements,
}
