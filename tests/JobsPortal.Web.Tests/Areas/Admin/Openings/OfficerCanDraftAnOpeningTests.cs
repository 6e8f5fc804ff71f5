using System.Net;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

public sealed class OfficerCanDraftAnOpeningTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_officer_chooses_the_kind_and_finds_its_defaults()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var choose = await officer.VisitAsync("/admin/openings/new");
        Assert.NotNull(choose.Document.QuerySelector("a[href='/admin/openings/new?kind=PublicWork']"));

        var form = await officer.VisitAsync("/admin/openings/new?kind=Event");
        Assert.Equal("None", form.Document.QuerySelector("#Units_0__PayBasis option[selected]")?.GetAttribute("value"));
        Assert.Equal(["FirstCome"], form.Document.QuerySelectorAll("#SelectionMethod option").Select(o => o.GetAttribute("value")));
        Assert.Equal("노원구청", Html.One(form, "#EmployerName").GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_may_be_all_but_empty_and_says_what_is_missing_with_links()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var saved = await officer.SubmitAsync(await officer.VisitAsync("/admin/openings/new?kind=Job"), new() { ["Title"] = "" }, "임시저장");
        var page = await officer.FollowAsync(saved);

        Assert.Contains("임시저장했습니다.", page.Text, StringComparison.Ordinal);
        foreach (var field in new[] { "Title", "Description", "OpensOn", "ResultsOn", "WorkStartsOn", "Units_0__Headcount", "Units_0__Place", "Units_0__Hours", "Units_0__PayMin" })
        {
            Assert.True(page.Document.QuerySelector($"aside a[href='#{field}']") is not null, $"No link to {field}: {Html.TextOf(page.Document.QuerySelector("aside"))}");
            Assert.NotNull(page.Document.GetElementById(field));
        }
    }

    [Fact]
    public async Task Everything_typed_arrives_and_comes_back_in_the_form()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = new Dictionary<string, string?>
        {
            ["MinAge"] = "18",
            ["MaxAge"] = "39",
            ["AgeLegalBasis"] = "청년기본법 제3조",
            ["Residence"] = "City",
            ["Exclusions"] = "생계급여 수급자\n\n실업급여 수급자",
            ["Documents"] = "신청서\n신분증(창구에서 보여 주세요)",
            ["ClosesTime"] = "24:00",
            ["Units[0].DongCode"] = "1135063000",
            ["Units[0].PayMax"] = "1만 2천",
            ["OccupationName"] = "환경미화원",
            ["WhoCanApply"] = "일할 뜻이 있는 구민",
        };
        var id = await officer.DraftAsync("다 적은 공고", values);
        var opening = await app.OpeningAsync(id);

        Assert.Equal((18, 39, "청년기본법 제3조", ResidenceRule.City), (opening.MinAge, opening.MaxAge, opening.AgeLegalBasis, opening.Residence));
        Assert.Equal(["생계급여 수급자", "실업급여 수급자"], opening.Exclusions);
        Assert.Equal(new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc), opening.OpensAt);
        Assert.Equal(new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc), opening.ClosesAt);
        Assert.Equal(("다 적은 공고", 3, "1135063000", 25m), (opening.Units[0].Name, opening.Units[0].Headcount, opening.Units[0].DongCode, opening.Units[0].WeeklyHours));
        Assert.Equal((PayBasis.Hourly, 10_700L, 12_000L), (opening.Units[0].PayBasis, opening.Units[0].PayMinWon, opening.Units[0].PayMaxWon));
        Assert.Equal(("0200001234", OpeningStatus.Draft), (opening.ContactPhone, opening.Status));

        var form = await officer.VisitAsync($"/admin/openings/{id}/edit");
        Assert.Equal(("20", "24:00"), (Html.One(form, "[name='ClosesOn.Day']").GetAttribute("value"), Html.One(form, "#ClosesTime").GetAttribute("value")));
        // Saved once more without a change, nothing has moved.
        await officer.SubmitAsync(form, button: "임시저장");
        var again = await app.OpeningAsync(id);
        Assert.Equal((opening.ClosesAt, opening.OpensAt, opening.ExclusionLines, opening.Units[0].PayMaxWon), (again.ClosesAt, again.OpensAt, again.ExclusionLines, again.Units[0].PayMaxWon));
    }

    [Fact]
    public async Task A_closing_day_without_an_hour_counts_in_full()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var id = await officer.DraftAsync("시각 없는 공고", new() { ["OpensTime"] = "", ["ClosesTime"] = "" });
        var opening = await app.OpeningAsync(id);
        Assert.Equal(new DateTime(2026, 10, 31, 15, 0, 0, DateTimeKind.Utc), opening.OpensAt);
        Assert.Equal(new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc), opening.ClosesAt);
    }

    [Fact]
    public async Task Units_are_added_and_removed_by_buttons_and_nothing_typed_is_lost()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = Desk.CompleteForm("두 단위 공고");
        values["Units[0].Headcount"] = "세 명";
        var two = await officer.SubmitAsync(await officer.VisitAsync("/admin/openings/new?kind=PublicWork"), values, "모집단위 추가");
        Assert.Equal(HttpStatusCode.OK, two.Status);
        Assert.Null(two.Document.QuerySelector("main .err"));
        Assert.Equal("세 명", Html.One(two, "#Units_0__Headcount").GetAttribute("value"));

        var three = await officer.SubmitAsync(two, new() { ["Units[1].Name"] = "둘째", ["Units[1].Headcount"] = "두 명" }, "모집단위 추가");
        var without = await officer.SubmitAsync(three, new() { ["Units[2].Name"] = "셋째", ["Units[2].PayMin"] = "만천" }, "모집단위 1 빼기");

        Assert.Equal("두 단위 공고", Html.One(without, "#Title").GetAttribute("value"));
        Assert.Equal(("둘째", "두 명"), (Html.One(without, "#Units_0__Name").GetAttribute("value"), Html.One(without, "#Units_0__Headcount").GetAttribute("value")));
        Assert.Equal(("셋째", "만천"), (Html.One(without, "#Units_1__Name").GetAttribute("value"), Html.One(without, "#Units_1__PayMin").GetAttribute("value")));
        Assert.Null(without.Document.QuerySelector("#Units_2__Name"));

        var saved = await officer.SubmitAsync(without, new() { ["Units[0].Headcount"] = "2", ["Units[1].Headcount"] = "1", ["Units[1].PayMin"] = "11,000" }, "임시저장");
        Assert.NotNull(saved.RedirectsTo);
        var opening = await app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Title == "두 단위 공고"));
        Assert.Equal(["둘째", "셋째"], opening.Units.OrderBy(u => u.Order).Select(u => u.Name));
    }

    [Theory]
    [InlineData("ContactPhone", "전화 없음", "전화번호를 02-0000-1234처럼 적어 주세요.")]
    [InlineData("ApplyUrl", "javascript:alert(1)", "인터넷 주소를 https:// 로 시작하게 적어 주세요.")]
    [InlineData("ClosesTime", "25:00", "시각을 18:00처럼 적어 주세요. 하루가 끝날 때는 24:00입니다.")]
    [InlineData("Units[0].PayMin", "많이", "금액을 10,700 또는 230만처럼 적어 주세요.")]
    [InlineData("Units[0].PayMax", "9,000", "최고 금액이 최저 금액보다 적습니다. 금액을 확인하세요.")]
    [InlineData("Description", "문의 900101-1234567", "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.")]
    [InlineData("ClosesOn.Day", "31", "접수 마감일: 2026년 11월에는 31일이 없습니다. 날짜를 다시 확인해 주세요.")]
    public async Task What_cannot_be_read_is_refused_and_everything_typed_stays(string field, string typed, string sentence)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = Desk.CompleteForm("못 읽는 값 " + field);
        values[field] = typed;
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/openings/new?kind=PublicWork"), values, "임시저장");

        Html.ShowsError(page, sentence);
        foreach (var (name, value) in values)
        {
            var control = Html.One(page, $"[name='{name}']");
            var kept = control.LocalName switch
            {
                "select" => control.QuerySelector("option[selected]")?.GetAttribute("value"),
                "textarea" => control.TextContent.TrimStart('\n'),
                _ => control.GetAttribute("value"),
            };
            Assert.Equal(value, kept);
        }
        Assert.False(await app.AskAsync(db => db.Openings.AnyAsync(o => o.Title == values["Title"])));
    }

    [Fact]
    public async Task Wording_that_the_law_may_forbid_is_shown_and_does_not_stop_the_draft()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var id = await officer.DraftAsync("용모 단정한 안내원", new() { ["WhoCanApply"] = "남자 구함" });
        var page = await officer.VisitAsync($"/admin/openings/{id}/edit");
        var warnings = Html.TextOf(page.Document.QuerySelector("aside"));
        Assert.Contains("‘용모 단정", warnings, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("aside a[href='#WhoCanApply']"));
    }

    [Fact]
    public async Task What_the_form_does_not_hold_cannot_be_sent()
    {
        var office = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(office);
        var other = await app.Given.DepartmentAsync("다른 부서");
        var blank = await officer.VisitAsync("/admin/openings/new?kind=PublicWork");
        var fields = Html.Fill(Html.Form(blank, "임시저장"), Desk.CompleteForm("더 보낸 공고"));
        fields.AddRange([
            new("Status", "Approved"), new("ApprovedBy", "1"), new("ApprovedAt", "2026-11-01"), new("DepartmentId", $"{other.Id}"), new("DraftedBy", "1"),
            new("Kind", "Event"), new("IsImported", "true"), new("DocumentNumber", "몰래-1"), new("Flags", "1"), new("Around.Id", "5"), new("Units[0].Taken", "3"), new("Units[0].Id", "7"),
        ]);
        var saved = await officer.PostAsync("/admin/openings/new?kind=PublicWork", fields);
        Assert.NotNull(saved.RedirectsTo);

        var opening = await app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Title == "더 보낸 공고"));
        Assert.Equal((OpeningStatus.Draft, OpeningKind.PublicWork, office.Id, office.DepartmentId), (opening.Status, opening.Kind, opening.DraftedBy, opening.DepartmentId));
        Assert.Equal((null, null, null, false, ReviewFlags.None), (opening.ApprovedBy, opening.ApprovedAt, opening.DocumentNumber, opening.IsImported, opening.Flags));
        Assert.Equal(0, opening.Units[0].Taken);
    }

    [Fact]
    public async Task An_earlier_opening_is_copied_without_its_days()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var earlier = await app.Given.ApprovedOpeningAsync(title: "지난 공고");
        var form = await officer.VisitAsync($"/admin/openings/new?from={earlier.Id}");
        Assert.Equal("지난 공고", Html.One(form, "#Title").GetAttribute("value"));
        Assert.Equal("", Html.One(form, "#ClosesOn").GetAttribute("value"));

        var saved = await officer.SubmitAsync(form, new() { ["Title"] = "복사한 공고" }, "임시저장");
        Assert.NotNull(saved.RedirectsTo);
        var copy = await app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Title == "복사한 공고"));
        Assert.Equal((OpeningStatus.Draft, earlier.Units[0].Place, null), (copy.Status, copy.Units[0].Place, copy.ClosesAt));
        Assert.NotEqual(earlier.Id, copy.Id);
    }

    [Fact]
    public async Task A_stale_form_shows_both_values_and_the_next_save_is_made_knowingly()
    {
        using var one = await app.AsStaffAsync(StaffRole.Officer);
        using var other = await app.AsStaffAsync(StaffRole.Officer);
        var id = await one.DraftAsync("함께 쓰는 공고");
        var (mine, theirs) = (await one.VisitAsync($"/admin/openings/{id}/edit"), await other.VisitAsync($"/admin/openings/{id}/edit"));
        await other.SubmitAsync(theirs, new() { ["EmployerName"] = "노원구청 공원과", ["Units[0].Headcount"] = "9" }, "임시저장");

        var stale = await one.SubmitAsync(mine, new() { ["Title"] = "내가 바꾼 제목", ["Units[0].Headcount"] = "4" }, "임시저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다");
        var rows = stale.Document.QuerySelectorAll("[role=alert] tbody tr").Select(Html.TextOf).ToList();
        Assert.Equal(["공고 제목 함께 쓰는 공고 내가 바꾼 제목", "채용하는 곳 노원구청 공원과 노원구청", "모집단위 1 · 모집인원 9 4"], rows);
        Assert.Equal("내가 바꾼 제목", Html.One(stale, "#Title").GetAttribute("value"));
        var saved = await app.OpeningAsync(id);
        Assert.Equal(("함께 쓰는 공고", 9), (saved.Title, saved.Units[0].Headcount));

        Assert.NotNull((await one.SubmitAsync(stale, button: "임시저장")).RedirectsTo);
        Assert.Equal("내가 바꾼 제목", (await app.OpeningAsync(id)).Title);
    }

    [Fact]
    public async Task A_form_of_what_was_sent_to_review_meanwhile_is_refused_with_everything_kept()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var id = await officer.DraftAsync("먼저 보낸 공고");
        var form = await officer.VisitAsync($"/admin/openings/{id}/edit");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{id}/submit"));

        var page = await officer.SubmitAsync(form, new() { ["Title"] = "늦게 고친 제목" }, "임시저장");
        Html.ShowsRefusal(page, "지금 상태에서는 할 수 없는 일입니다.");
        Assert.Equal("늦게 고친 제목", Html.One(page, "#Title").GetAttribute("value"));
        Assert.Equal("먼저 보낸 공고", (await app.OpeningAsync(id)).Title);
        Assert.Equal($"/admin/openings/{id}", (await officer.VisitAsync($"/admin/openings/{id}/edit")).RedirectsTo);
    }

    [Fact]
    public async Task Another_departments_draft_is_not_there()
    {
        var draft = await app.Given.DraftOpeningAsync(title: "남의 초안", department: "복지정책과");
        using var stranger = await app.AsStaffAsync(StaffRole.Officer);
        foreach (var path in new[] { "", "/edit", "/submit", "/take-back", "/withdraw", "/archive" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/openings/{draft.Id}{path}")).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/openings/new?from={draft.Id}")).Status);
        Assert.DoesNotContain("남의 초안", (await stranger.VisitAsync("/admin/openings")).Text, StringComparison.Ordinal);
        var token = await stranger.VisitAsync("/admin/openings/new?kind=Job");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"/admin/openings/{draft.Id}/edit", [new("Title", "빼앗은 초안")], token)).Status);
        Assert.Equal("남의 초안", (await app.OpeningAsync(draft.Id)).Title);
    }

    [Fact]
    public async Task A_programme_of_another_department_cannot_be_chosen()
    {
        var foreign = await app.Given.ProgramAsync(department: "복지정책과");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var blank = await officer.VisitAsync("/admin/openings/new?kind=PublicWork");
        var fields = Html.Fill(Html.Form(blank, "임시저장"), Desk.CompleteForm("남의 사업 공고")).Where(f => f.Key != "JobProgramId").Append(new("JobProgramId", $"{foreign.Id}"));
        Html.ShowsError(await officer.PostAsync("/admin/openings/new?kind=PublicWork", fields), "목록에 있는 것 가운데에서 고르세요.");
    }
}
