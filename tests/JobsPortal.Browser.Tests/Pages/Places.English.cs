namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>A few pages as a reader of English sees them: the longest words, and both languages beside each other.</summary>
    private static IEnumerable<Place> InEnglish =>
        new[]
        {
            Place.Fixed(Who.Stranger, ""),
            Place.Fixed(Who.Stranger, "openings"),
            Place.At(Who.Stranger, "openings/{id:int}", d => $"/openings/{d.AppliedTo.Id}"),
            Place.At(Who.Resident, "openings/{id:int}/apply/consent", d => Step(d, "/consent")),
            Place.At(Who.Resident, "openings/{id:int}/apply/form", d => Step(d, "/form")),
            Place.Fixed(Who.Stranger, "lookup"),
            Place.Fixed(Who.Stranger, "preferences"),
        }.Select(place => place with { State = "in English", IsEnglish = true });
}
