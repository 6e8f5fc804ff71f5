using JobsPortal.Data;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.RoundSignups;

/// <summary>Which telephones are asked for.</summary>
public sealed class SignupFilter
{
    /// <summary>The programme; null for all of the department.</summary>
    public int? Program { get; set; }
}

/// <summary>The telephones of 다음 모집 안내 명단 that are due, as a file for the office's own text-message system.</summary>
public sealed class SignupSheet(JobsDbContext db, TextMessages messages, IStringLocalizer<Texts> texts) : StaffSheet<SignupFilter>
{
    /// <inheritdoc />
    public override string Name => "round-signups";

    /// <inheritdoc />
    public override string Title => "다음 모집 안내 명단";

    /// <inheritdoc />
    public override string ListAddress => "/admin/round-signups";

    /// <inheritdoc />
    public override Permission Needs => Permission.CallApplicants;

    /// <inheritdoc />
    public override Permission? NeedsForPersons => Permission.CallApplicants;

    /// <inheritdoc />
    public override bool IsOfPersons => true;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(SignupFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var due = await db.DueTextsOf(request.Person.StaffAccess(), filter.Program).Take(request.Most).ToListAsync(cancellation);
        int?[] ids = [.. due.Select(s => s.OpeningId).Distinct()];
        var openings = await db.Openings.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancellation);
        string[] head = [texts["휴대전화 번호"], texts["공고"], texts["보낼 글"]];
        return new(head, [.. due.Select(s => new[] { PhoneNumber.Format(s.Phone!), openings[s.OpeningId!.Value].Title, messages.Of(openings[s.OpeningId.Value]) })]);
    }
}
