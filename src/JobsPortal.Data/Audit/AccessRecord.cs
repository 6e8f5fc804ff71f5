using JobsPortal.Data.Shared;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Audit;

/// <summary>
/// One view of personal data by staff: who, when, from where, whose, what (개인정보의 안전성 확보조치 기준 제8조). A table, not a log.
/// A list that shows several people is one record with their number.
/// </summary>
public sealed class AccessRecord : IAppendOnly
{
    public const int OriginMaxLength = 45;
    public const int SubjectMaxLength = 40;
    public const int PathMaxLength = 200;
    public const int ReasonMaxLength = 200;

    /// <summary>Shortest reason for which a list leaves the portal, in characters.</summary>
    public const int ExportReasonMinLength = 10;

    public const int HashLength = 64;

    public long Id { get; set; }

    /// <summary>Place in the chain, from 1 without a gap; 0 until it is linked.</summary>
    public long Position { get; internal set; }

    /// <summary>Hash of this record's content and of the record before it (<see cref="AccessChain"/>).</summary>
    public string Hash { get; internal set; } = "";

    public DateTime At { get; set; }
    public int StaffAccountId { get; set; }

    /// <summary>Address the request came from.</summary>
    public string Origin { get; set; } = "";

    public AccessAction Action { get; set; }

    /// <summary>
    /// Whose data; null for lists. Written as the 접수번호, kept as the application's random key, which leads to nobody once the person's
    /// data are deleted.
    /// </summary>
    public string? Subject { get; set; }

    /// <summary>How many people were shown.</summary>
    public int SubjectCount { get; set; } = 1;

    /// <summary>Path of the request without its query and without 접수번호, cut to <see cref="PathMaxLength"/>.</summary>
    public string Path { get; set; } = "";

    /// <summary>Demanded where data leaves the portal (print, export).</summary>
    public string? Reason { get; set; }
}

/// <summary>What staff did with somebody's data.</summary>
public enum AccessAction
{
    View,
    List,
    Search,
    Print,
    Decide,
    Register,
    Export,
    Reset,
    Notify,
    CheckProxy,
}
