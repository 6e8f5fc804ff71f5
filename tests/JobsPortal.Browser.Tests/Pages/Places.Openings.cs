namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>What everybody finds and reads.</summary>
    private static IEnumerable<Place> OfOpenings =>
    [
        Place.Fixed(Who.Stranger, ""),
        Place.Fixed(Who.Stranger, "openings"),
        Place.At(Who.Stranger, "openings", _ => "/openings?q=없는낱말", "nothing found"),
        Place.At(Who.Stranger, "openings", _ => "/openings?q=도우미&kind=PublicWork&closed=true", "narrowed"),
        Place.At(Who.Stranger, "openings", _ => "/openings?page=2", "second page"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.PublicWork.Id}", "public work"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.AppliedTo.Id}", "job"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Briefing.Id}", "event"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Imported.Id}", "imported"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Scheduled.Id}", "scheduled"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Over.Id}", "closed"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Cancelled.Id}", "withdrawn"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Work.Changed.Id}", "changed"),
        Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.Work.Reposted.Id}", "published anew"),
        Place.Fixed(Who.Stranger, "calendar"),
        Place.At(Who.Stranger, "calendar", _ => "/calendar?month=2027-10", "empty month"),
        Place.Fixed(Who.Stranger, "programs"),
        Place.At(Who.Stranger, "programs/{id:int}", d => $"/programs/{d.Program.Id}"),
        Place.Fixed(Who.Stranger, "plan"),
        Place.At(Who.Stranger, "plan", _ => "/plan?years=2010-2014", "with parts"),
        Place.Fixed(Who.Stranger, "dong-centers"),
    ];
}
