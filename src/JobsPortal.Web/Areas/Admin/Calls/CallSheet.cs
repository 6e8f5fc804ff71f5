using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Calls;

/// <summary>The waiting lines of 전화 통보 명단 as a file for the office's own text-message system.</summary>
public sealed class CallSheet(JobsDbContext db, IStringLocalizer<Texts> texts) : StaffSheet<CallListFilter>
{
    /// <inheritdoc />
    public override string Name => "calls";

    /// <inheritdoc />
    public override string Title => "전화 통보 명단";

    /// <inheritdoc />
    public override string ListAddress => "/admin/calls";

    /// <inheritdoc />
    public override Permission Needs => Permission.CallApplicants;

    /// <inheritdoc />
    public override Permission? NeedsForPersons => Permission.CallApplicants;

    /// <inheritdoc />
    public override bool IsOfPersons => true;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(CallListFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var lines = await db.CallListLines(request.Person.StaffAccess(), filter.Opening, filter.Done).Take(request.Most).ToListAsync(cancellation);
        string[] head = [texts["접수번호"], texts["이름"], texts["전화번호"], texts["안내 방법"], texts["주소"], texts["부재"], texts["공고"], texts["알릴 내용"]];
        return new(head,
        [
            .. lines.Select(line => new[]
            {
                ReceiptNumber.Format(line.Number), line.Name, PhoneNumber.Format(line.Phone), texts[NoticeTexts.Of(line.Method)].Value, line.PostalAddress ?? "",
                texts["{0}번", line.Absences], line.OpeningTitle, line.Body,
            }),
        ]);
    }
}
