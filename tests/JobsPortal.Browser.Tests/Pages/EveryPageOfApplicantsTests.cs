using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>What applicants see is accessible, valid, light and fits on every screen.</summary>
public sealed class EveryPageOfApplicantsTests(District district, Markup markup) : PageTests(district, markup), IClassFixture<District>
{
    public static TheoryData<string> Names => [.. Places.OfApplicants.Select(p => p.ToString())];

    [Theory, MemberData(nameof(Names))]
    public Task Is_accessible_valid_light_and_fits_on_every_screen(string name) => LookAsync(Places.OfApplicants, name, PageWeight.Most);
}
