namespace JobsPortal.Domain.Applications;

/// <summary>What a selected applicant said at the counter or over the telephone.</summary>
public enum CaseAnswer
{
    /// <summary>참여.</summary>
    Accepts,

    /// <summary>포기.</summary>
    Declines,
}

/// <summary>How the applicant said it.</summary>
public enum CaseWay
{
    /// <summary>전화.</summary>
    Telephone,

    /// <summary>방문.</summary>
    Counter,

    /// <summary>서면.</summary>
    Paper,
}
