namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>What administrators keep.</summary>
    private static IReadOnlyList<Place> OfSettings =>
    [
        Place.Fixed(Who.Administrator, "admin/settings"),
        Place.Fixed(Who.Administrator, "admin/settings/colors"),
        Place.Refused(Who.Administrator, "admin/settings/colors", _ => "/admin/settings/colors", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/district"),
        Place.Refused(Who.Administrator, "admin/settings/district", _ => "/admin/settings/district", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/dongs"),
        Place.At(Who.Administrator, "admin/settings/dongs/{code}", _ => "/admin/settings/dongs/1135056000"),
        Place.Refused(Who.Administrator, "admin/settings/dongs/{code}", _ => "/admin/settings/dongs/1135056000", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/history"),
        Place.Fixed(Who.Administrator, "admin/settings/holidays"),
        Place.Refused(Who.Administrator, "admin/settings/holidays", _ => "/admin/settings/holidays?year=2028", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/incomes"),
        Place.Refused(Who.Administrator, "admin/settings/incomes", _ => "/admin/settings/incomes", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/retention"),
        Place.At(Who.Administrator, "admin/settings/retention/{kind}", _ => "/admin/settings/retention/Drafts"),
        Place.Refused(Who.Administrator, "admin/settings/retention/{kind}", _ => "/admin/settings/retention/Drafts", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/wages"),
        Place.Refused(Who.Administrator, "admin/settings/wages", _ => "/admin/settings/wages", "저장"),
        Place.Fixed(Who.Administrator, "admin/settings/words"),
        Place.Fixed(Who.Administrator, "admin/settings/words/new"),
        Place.At(Who.Administrator, "admin/settings/words/{key}", _ => "/admin/settings/words/" + Uri.EscapeDataString("청소")),
        Place.Refused(Who.Administrator, "admin/settings/words/{key}", _ => "/admin/settings/words/" + Uri.EscapeDataString("청소"), "저장"),
    ];
}
