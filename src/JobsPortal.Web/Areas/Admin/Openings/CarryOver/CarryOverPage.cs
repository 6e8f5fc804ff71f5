using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.CarryOver;

/// <summary>Somebody who had applied to the earlier opening.</summary>
/// <param name="Number">접수번호.</param>
/// <param name="Name">Name.</param>
/// <param name="Phone">Telephone, digits.</param>
/// <param name="ReceivedAt">When it came in, UTC.</param>
/// <param name="IsHere">Whether the person has a live application to the 재공고 already.</param>
public sealed record EarlierApplicant(string Number, string? Name, string? Phone, DateTime? ReceivedAt, bool IsHere);

/// <summary>이전 신청 옮기기: those who applied to the earlier opening, and who of them agreed.</summary>
public sealed class CarryOverPage
{
    /// <summary>Most people shown at once.</summary>
    public const int Most = 500;

    /// <summary>접수번호 of those who agreed.</summary>
    public List<string> Numbers { get; set; } = [];

    /// <summary>Mark of what the person has seen of the notice.</summary>
    public string? Seen { get; set; }

    /// <summary>What will be told, once somebody is ticked.</summary>
    [BindNever, ValidateNever]
    public NoticePreview? Preview { get; set; }

    /// <summary>The 재공고.</summary>
    [BindNever, ValidateNever]
    public Opening Opening { get; set; } = null!;

    /// <summary>Those who had applied.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<EarlierApplicant> People { get; set; } = [];

    /// <summary>Looks the people up.</summary>
    public async Task LoadAsync(JobsDbContext db, Opening opening)
    {
        Opening = opening;
        var earlier = opening.RepostOfId ?? 0;
        People = await db.Applications.AsNoTracking().LiveOf(earlier).Take(Most)
            .Select(a => new EarlierApplicant(
                a.Number, a.ApplicantName, a.Phone, a.ReceivedAt, db.Applications.Any(b => b.OpeningId == opening.Id && b.IsLive && b.PersonKey == a.PersonKey)))
            .ToListAsync();
    }
}
