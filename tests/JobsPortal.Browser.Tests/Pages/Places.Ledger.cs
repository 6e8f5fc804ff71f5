namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>The ledger, down to its entries.</summary>
    private static IReadOnlyList<Place> OfLedger =>
    [
        Ledger(Who.Stranger, "plan/fields/{id:int}", d => $"/plan/fields/{d.Field}"),
        Place.At(Who.Officer, "admin/organizations/certifications", _ => "/admin/organizations/certifications"),
        Ledger(Who.Officer, "admin/programs/{id:int}/overview", d => $"/admin/programs/{d.Program}/overview"),
        Ledger(Who.Stranger, "programs/{id:int}", d => $"/programs/{d.Program}", "with results"),
        Ledger(Who.Stranger, "plan/publications", _ => "/plan/publications"),
        Ledger(Who.Stranger, "plan/publications/{id:int}", d => $"/plan/publications/{d.Publication}"),
        Ledger(Who.Officer, "admin/publications", _ => "/admin/publications"),
        Ledger(Who.Officer, "admin/publications/{id:int}", d => $"/admin/publications/{d.Publication}"),
        Ledger(Who.Approver, "admin/publications/new", _ => "/admin/publications/new"),
        LedgerPressed(Who.Approver, "admin/publications/new", _ => "/admin/publications/new", "공표본 만들기"),
        Place.Fixed(Who.Stranger, "plan/headlines"),
        Ledger(Who.Stranger, "plan/headlines/{id:int}", d => $"/plan/headlines/{d.Headline}"),
        Ledger(Who.Officer, "admin/headlines", _ => "/admin/headlines"),
        Place.Fixed(Who.Officer, "admin/headlines/new"),
        LedgerPressed(Who.Officer, "admin/headlines/new", _ => "/admin/headlines/new", "저장"),
        Ledger(Who.Officer, "admin/headlines/{id:int}", d => $"/admin/headlines/{d.Headline}"),
        Ledger(Who.Officer, "admin/results", d => $"/admin/results?field={d.Field}&byField=true", "by field"),
        Place.At(Who.Officer, "admin/results", _ => "/admin/results?From.Year=2026&From.Month=13&From.Day=1", "refused", status: 422),
        Ledger(Who.Officer, "admin/results/{id:int}", d => $"/admin/results/{d.Entry}"),
        Ledger(Who.Officer, "admin/results/{id:int}/retention", d => $"/admin/results/{d.Entry}/retention"),
        Ledger(Who.Officer, "admin/results/{id:int}/counter", d => $"/admin/results/{d.Typed}/counter"),
        LedgerPressed(Who.Officer, "admin/results/{id:int}/counter", d => $"/admin/results/{d.Typed}/counter", "정정 승인 요청"),
        Ledger(Who.Officer, "admin/results/proposals", _ => "/admin/results/proposals"),
        Ledger(Who.Approver, "admin/results/proposals/{id:int}", d => $"/admin/results/proposals/{d.Waiting}", "for the approver"),
        Ledger(Who.Officer, "admin/results/proposals/{id:int}", d => $"/admin/results/proposals/{d.Waiting}", "own"),
        Ledger(Who.Officer, "admin/results/proposals/new", _ => "/admin/results/proposals/new"),
        LedgerPressed(Who.Officer, "admin/results/proposals/new", _ => "/admin/results/proposals/new", "승인 요청"),
        Ledger(Who.Officer, "admin/results/proposals/import", _ => "/admin/results/proposals/import"),
        LedgerPressed(Who.Officer, "admin/results/proposals/import", _ => "/admin/results/proposals/import", "올리고 승인 요청"),
        LedgerPressed(Who.Officer, "admin/results/{id:int}/retention", d => $"/admin/results/{d.Entry}/retention", "기록"),
    ];

    private static Place Ledger(Who who, string route, Func<LedgerDistrict, string> address, string? state = null) =>
        new(route, who, async visit => await visit.GoAsync(address(await LedgerDistrict.OfAsync(visit.District))), state);

    private static Place LedgerPressed(Who who, string route, Func<LedgerDistrict, string> address, string button) =>
        new(route, who, async visit =>
        {
            await visit.GoAsync(address(await LedgerDistrict.OfAsync(visit.District)));
            return await visit.PressAsync(button);
        }, $"'{button}' refused", Status: 422);
}
