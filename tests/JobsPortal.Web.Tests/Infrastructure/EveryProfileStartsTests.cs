using System.Net;
using JobsPortal.Data.Seed;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Infrastructure;

/// <summary>One setting makes the portal a district's: at the first start, and from then on by the database.</summary>
public sealed class EveryProfileStartsTests
{
    public static TheoryData<string> Profiles => [.. Districts.All.Select(d => d.Key)];

    [Theory, MemberData(nameof(Profiles))]
    public async Task The_portal_starts_as_each_district_with_its_names_dongs_contacts_and_plan(string key)
    {
        var district = Districts.ByKey(key)!;
        await using var app = new DistrictApp(key);
        await app.InitializeAsync();
        await using (var context = app.Open())
        {
            Assert.True(await context.Get<DemoDistrict>().EnsureAsync(password => password));
            await context.Get<CurrentSettings>().ReadAsync(context.Db, TestContext.Current.CancellationToken);
        }
        using var visitor = app.NewVisitor();
        foreach (var address in new[] { "/", "/dong-centers", "/plan", "/openings", "/programs", "/help", "/calendar" })
        {
            var page = await visitor.VisitAsync(address);
            Assert.Equal((HttpStatusCode.OK, address), (page.Status, address));
            Assert.Contains(district.Name, page.Document.Title, StringComparison.Ordinal);
            Assert.All(Districts.All.Where(d => d.Key != key), other => Assert.DoesNotContain(other.OfficeName, page.Text, StringComparison.Ordinal));
        }
        var dongs = await visitor.VisitAsync("/dong-centers");
        Assert.Equal(district.Dongs.Select(d => $"{d.Name} 주민센터"), dongs.Document.QuerySelectorAll("main tbody th").Select(Html.TextOf));
        Assert.Contains(district.Contact.Address, dongs.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await visitor.VisitAsync("/plan")).Document.QuerySelectorAll("main table tbody tr"));
    }

    [Fact]
    public async Task A_database_that_began_as_one_district_stays_it_whatever_the_setting_says_later()
    {
        await using var app = new DistrictApp("dongjak");
        await app.InitializeAsync();
        using var visitor = app.NewVisitor();
        Assert.Contains("동작구", (await visitor.VisitAsync("/")).Document.Title, StringComparison.Ordinal);
        await using var context = app.Open();
        var elsewhere = new CurrentSettings(Districts.Nowon, app.Clock);
        await elsewhere.AdoptAsync(context.Db);
        Assert.Equal(("dongjak", "dongjak"), (elsewhere.Value.District.Key, elsewhere.Value.Text(DistrictField.Profile)));
    }

    private sealed class DistrictApp(string key) : PortalApp
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["District:Profile"] = key };
    }
}
