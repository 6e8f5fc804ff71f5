using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Secrets;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>
/// Finds an application by what only its applicant knows: 접수번호, 생년월일 where it was asked, 조회번호. A wrong and an unknown one cost
/// the same work and say the same.
/// </summary>
public sealed class ProveApplication(JobsDbContext db, LookupKey lookupKey)
{
    /// <summary>The application, or null for whatever is wrong.</summary>
    public async Task<ProvableApplication?> RunAsync(string number, DateOnly? birthDate, string? code)
    {
        var key = await lookupKey.GetAsync();
        var known = await db.Applications.Provable(number).SingleOrDefaultAsync();
        var codeFits = LookupCode.Matches(code, LookupCode.Of(key, number, known?.CodeRound ?? 0));
        // Not every form asks for the birth date; where it was asked it must be right.
        var birthFits = known?.BirthDate is not { } birth || birth == birthDate;
        return codeFits & birthFits ? known : null;
    }

    /// <summary>조회번호 of an application, for its receipt.</summary>
    public async Task<string> CodeAsync(string number) =>
        await CodeAsync(number, await db.Applications.Where(a => a.Number == number).Select(a => a.CodeRound).SingleOrDefaultAsync());

    /// <summary>조회번호 of an application whose round is known.</summary>
    public async Task<string> CodeAsync(string number, int round) => LookupCode.Of(await lookupKey.GetAsync(), number, round);
}
