using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Admin.Applications.Receipt;

/// <summary>What stands on a 접수증.</summary>
/// <param name="Application">The application.</param>
/// <param name="Opening">Its opening with units.</param>
/// <param name="Code">조회번호, eight digits.</param>
public sealed record ReceiptPage(Application Application, Opening Opening, string Code)
{
    /// <summary>The code as people read it aloud.</summary>
    public string SpokenCode => $"{Code[..4]} {Code[4..]}";

    /// <summary>The unit that was applied for, where there are several.</summary>
    public string? Unit => Opening.Units.Count > 1 ? Opening.Units.FirstOrDefault(u => u.Id == Application.UnitId)?.Name : null;
}
