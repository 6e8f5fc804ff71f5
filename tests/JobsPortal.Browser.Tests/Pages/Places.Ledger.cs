namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>The ledger, down to its entries.</summary>
    private static IReadOnlyList<Place> OfLedger =>
    [
        Ledger(Who.Stranger, "plan/fields/{id:int}", d => $"/plan/fields/{d.Field}"),
        Ledger(Who.Officer, "admin/results", d => $"/admin/results?field={d.Field}&byField=true", "by field"),
        Place.At(Who.Officer, "admin/results", _ => "/admin/results?From.Year=2026&From.Month=13&From.Day=1", "refused", status: 422),
        Ledger(Who.Officer, "admin/results/{id:int}", d => $"/admin/results/{d.Entry}"),
        Ledger(Who.Officer, "admin/results/{id:int}/retention", d => $"/admin/results/{d.Entry}/retention"),
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
