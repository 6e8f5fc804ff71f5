using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>What the list of 선발(안) is narrowed by.</summary>
public sealed class DecisionFilter
{
    /// <summary>The state.</summary>
    public DecisionBatchStatus? Status { get; set; }
}

/// <summary>선발(안) as a file: numbers, nobody's name but those of staff.</summary>
public sealed class DecisionSheet(JobsDbContext db, IStringLocalizer<Texts> texts) : StaffSheet<DecisionFilter>
{
    private static readonly int[] Numbers = [2, 3, 4, 5];

    /// <inheritdoc />
    public override string Name => "decisions";

    /// <inheritdoc />
    public override string Title => "선발(안)";

    /// <inheritdoc />
    public override string ListAddress => "/admin/decisions";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadDecisions;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(DecisionFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var lines = await db.DecisionBatchLines(request.Person.StaffAccess(), filter.Status).Take(request.Most).ToListAsync(cancellation);
        string[] head = [texts["공고"], texts["상태"], texts["선발"], texts["예비"], texts["미선발"], texts["부적격"], texts["작성한 직원"], texts["작성한 때"], texts["통보한 때"]];
        return new(head,
        [
            .. lines.Select(b => new[]
            {
                b.OpeningTitle, texts[DecisionTexts.State(b.Status).Text].Value, SheetCell.Of(b.Selected), SheetCell.Of(b.Waitlisted), SheetCell.Of(b.NotSelected), SheetCell.Of(b.Ineligible),
                b.DraftedBy, SheetCell.Of(b.CreatedAt), SheetCell.Of(b.ReleasedAt),
            }),
        ], Numbers);
    }
}
