using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>The ledger as a file: every entry of the screen with its evidence; summed up it gives the totals of the screen.</summary>
public sealed class LedgerSheet(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : StaffSheet<ResultFilter>
{
    private static readonly int[] Numbers = [0, 5, 6, 9];

    /// <inheritdoc />
    public override string Name => "results";

    /// <inheritdoc />
    public override string Title => "일자리 창출 실적";

    /// <inheritdoc />
    public override string ListAddress => "/admin/results";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadResults;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(ResultFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var search = filter.ToSearch(clock.SeoulToday());
        var lines = await db.LedgerLines(request.Person.StaffAccess(), search).Take(request.Most).ToListAsync(cancellation);
        string[] head =
        [
            texts["기록 번호"], texts["날짜"], texts["사업"], texts["공고"], texts["세는 것"], texts["개수"], texts["실인원"], texts["기록한 방법"], texts["근거"], texts["바로잡은 기록"],
            texts["출처"], texts["기록한 직원"], texts["승인한 직원"], texts["기록한 때"],
        ];
        return new(head,
        [
            .. lines.Select(r => new[]
            {
                SheetCell.Of(r.Id), SheetCell.Of(r.OccurredOn), r.Program ?? "", r.OpeningTitle ?? "", texts[DecisionTexts.Of(r.Measure)].Value, SheetCell.Of(r.Count), SheetCell.Of(r.People),
                texts[DecisionTexts.Of(r.Origin)], r.ApplicationNumber is { } number ? ReceiptNumber.Format(number) : r.Evidence, SheetCell.Of(r.CounterOfId),
                r.Source ?? "", r.RecordedBy, r.ApprovedBy ?? "", SheetCell.Of(r.RecordedAt),
            }),
        ], Numbers);
    }
}
