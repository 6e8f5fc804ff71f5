using System.Net;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

public sealed class StaffCanFindOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task The_list_is_filtered_by_word_state_kind_and_department()
    {
        await app.Given.DraftOpeningAsync(title: "무지개 초안");
        await app.Given.ApprovedOpeningAsync(title: "무지개 게시");
        await app.Given.ApprovedOpeningAsync(OpeningKind.Event, title: "무지개 설명회", department: "복지정책과");
        var welfare = await app.Given.DepartmentAsync("복지정책과");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);

        Assert.Equal(["무지개 설명회", "무지개 게시", "무지개 초안"], await TitlesAsync(officer, "q=무지개"));
        Assert.Equal(["무지개 초안"], await TitlesAsync(officer, "q=무지개&status=Draft"));
        Assert.Equal(["무지개 설명회"], await TitlesAsync(officer, "q=무지개&kind=Event"));
        Assert.Equal(["무지개 설명회"], await TitlesAsync(officer, $"q=무지개&department={welfare.Id}"));
        Assert.Empty(await TitlesAsync(officer, "q=무지개없음"));
    }

    [Fact]
    public async Task Mine_are_those_that_I_drafted()
    {
        var (drafter, _) = await app.Given.OfficeAsync();
        await app.Given.DraftOpeningAsync(title: "달님 초안");
        using var author = await app.AsAsync(drafter);
        using var colleague = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("달님 초안", await TitlesAsync(author, "view=Mine"));
        Assert.DoesNotContain("달님 초안", await TitlesAsync(colleague, "view=Mine"));
        Assert.Contains("달님 초안", await TitlesAsync(colleague, "status=Draft"));
    }

    [Fact]
    public async Task Imported_ones_that_need_a_look_are_listed_with_the_reason()
    {
        await app.Given.ImportedOpeningAsync(title: "별님 수집", flags: ReviewFlags.PayMissing | ReviewFlags.OutsideDistrict);
        await app.Given.ImportedOpeningAsync(title: "해님 수집");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(["별님 수집"], await TitlesAsync(officer, "view=Flagged"));
        var page = await officer.VisitAsync("/admin/openings?view=Flagged");
        Assert.Contains("급여 없음", page.Text, StringComparison.Ordinal);
        Assert.Contains("구 밖의 근무지", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Counselor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Counselors_and_administrators_read_and_change_nothing(StaffRole role)
    {
        var draft = await app.Given.DraftOpeningAsync(title: "읽기만");
        using var reader = await app.AsStaffAsync(role);
        var show = await reader.VisitAsync($"/admin/openings/{draft.Id}");
        Assert.Contains("읽기만", show.Text, StringComparison.Ordinal);
        Assert.Null(show.Document.QuerySelector("main a[href$='/edit'], main a[href$='/submit'], main a[href*='/edit#']"));
        foreach (var path in new[] { $"{draft.Id}/edit", $"{draft.Id}/submit", "new", "new?kind=Job" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.VisitAsync($"/admin/openings/{path}")).Status);
        }
    }

    [Theory]
    [InlineData("page=-3")]
    [InlineData("page=999999")]
    [InlineData("page=x&status=Nonsense&kind=99&department=abc&view=Nonsense")]
    [InlineData("q=%25_%5B")]
    public async Task A_nonsense_address_is_answered_with_a_list(string query)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync($"/admin/openings?{query}")).Status);
    }

    [Fact]
    public async Task An_unknown_opening_is_not_there()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/admin/openings/999999")).Status);
    }

    private static async Task<List<string>> TitlesAsync(Visitor visitor, string query) =>
        [.. (await visitor.VisitAsync($"/admin/openings?{query}")).Document.QuerySelectorAll("tbody th a").Select(Html.TextOf)];
}
