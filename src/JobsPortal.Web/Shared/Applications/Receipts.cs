using JobsPortal.Data;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared.Applications;

/// <summary>접수증: what an applicant keeps.</summary>
/// <param name="Number">접수번호, digits.</param>
/// <param name="Code">조회번호.</param>
/// <param name="Kind">Kind of the opening.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Rank">Rank on the waiting list.</param>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Applicant">Name of the applicant.</param>
/// <param name="PartySize">Number of people who come.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="ReceivedAt">When it came in, UTC.</param>
/// <param name="ResultsOn">결과 발표 예정일.</param>
/// <param name="StartsOn">First day of work, or the day of the event.</param>
/// <param name="Phone">Telephone for questions, digits.</param>
/// <param name="DocumentLines">Documents to bring, one a line.</param>
public sealed record Receipt(
    string Number, string Code, OpeningKind Kind, ApplicationStatus Status, int? Rank, int OpeningId, string Title, string Applicant, int PartySize,
    Channel Channel, DateTime? ReceivedAt, DateOnly? ResultsOn, DateOnly? StartsOn, string? Phone, string? DocumentLines)
{
    /// <summary>Documents to bring.</summary>
    public IReadOnlyList<string> Documents => DocumentLines?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>Makes receipts. Whoever asks has checked that the reader may see the application.</summary>
public sealed class Receipts(JobsDbContext db, ProveApplication prove)
{
    /// <summary>The receipt of a received application; the same every time.</summary>
    public async Task<Receipt> OfAsync(string number)
    {
        var receipt = await db.Applications.AsNoTracking().Where(a => a.Number == number)
            .Join(db.Openings, a => a.OpeningId, o => o.Id, (a, o) => new Receipt(
                a.Number, "", a.Kind, a.Status, a.WaitlistRank, o.Id, o.Title, a.ApplicantName ?? "", a.PartySize,
                a.Channel, a.ReceivedAt, o.ResultsOn, o.WorkStartsOn, o.ContactPhone, o.DocumentLines))
            .SingleAsync();
        return receipt with { Code = await prove.CodeAsync(number) };
    }
}
