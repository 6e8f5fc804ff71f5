using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared.Texts;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Intake;

/// <summary>대리 접수: somebody with a 위임장 applies for somebody else; staff say what they saw, and nobody else's papers are kept.</summary>
public sealed class ProxiesApplyForOthersTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Counter = "1135056000";

    [Fact]
    public async Task A_proxy_is_named_and_everything_wrong_is_said_at_once()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var paper = Paper("윤대리", "01000002106");
        foreach (var key in paper.Keys.Where(k => k.StartsWith("Form.Proxy", StringComparison.Ordinal) || k.EndsWith("Seen", StringComparison.Ordinal)).ToList()) paper.Remove(key);
        paper["WishedPlace"] = "600309-1234567 근처";
        var refused = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), paper);
        Html.ShowsError(refused, "대리인 이름을 적어 주세요.");
        Html.ShowsError(refused, "신청인과의 관계를 적어 주세요.");
        Html.ShowsError(refused, "대리인 전화번호를 적어 주세요.");
        Html.ShowsError(refused, "위임장을 확인한 뒤 표시해 주세요. 위임장이 없으면 대리로 접수할 수 없습니다.");
        Html.ShowsError(refused, "신청인의 신분증을 확인한 뒤 표시해 주세요.");
        Html.ShowsError(refused, "대리인의 신분증을 확인한 뒤 표시해 주세요.");
        Html.ShowsError(refused, "주민등록번호는 받지 않습니다. 희망하는 곳 칸에서 지워 주세요.");
        Assert.Equal("윤대리", Html.One(refused, "[name=Name]").GetAttribute("value"));

        var half = await clerk.SubmitAsync(refused, new() { ["WishedPlace"] = "상계1동", ["Form.ProxyName"] = "윤딸", ["Form.ProxyRelation"] = "딸", ["Form.ProxyPhone"] = "010-0000-2107", ["Form.LetterSeen"] = "true" });
        Html.ShowsError(half, "신청인의 신분증을 확인한 뒤 표시해 주세요.");
        Assert.True(Html.One(half, "[name='Form.LetterSeen']").HasAttribute("checked"));
        Html.ShowsError(await clerk.SubmitAsync(half, new() { ["Form.ProxyRelation"] = "딸 900101-2234567" }), "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.");
        Assert.Equal(0, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task What_staff_saw_stands_on_the_application_its_way_the_receipt_and_the_access_records()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var account = await app.Given.StaffAsync(StaffRole.CounterClerk, dong: Counter);
        using var clerk = await app.AsAsync(account);
        var receipt = await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("최거동", "01000002110")));
        Assert.Contains("최딸 (딸) · 위임장과 두 사람의 신분증을 확인함", receipt.Text, StringComparison.Ordinal);
        var kept = await FindAsync(opening, "최거동");
        Assert.Equal((Channel.Proxy, "최딸", "딸", "01000002107", account.Id), (kept.Channel, kept.TypedByName, kept.TypedByRelation, kept.TypedByPhone, kept.ProxyCheckedBy));
        Assert.Equal(app.Clock.Now, kept.ProxyCheckedAt);

        var page = await clerk.VisitAsync("/admin/applications/" + kept.Number);
        Assert.Contains("최딸 (딸), 010-0000-2107", page.Text, StringComparison.Ordinal);
        Assert.Contains($"위임장과 두 사람의 신분증을 확인함 · {SeoulDates.DayTime(app.Clock.Now)} · {account.Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains("대리인 최딸(딸), 위임장과 두 사람의 신분증을 확인함", page.Text, StringComparison.Ordinal);
        var actions = await app.AskAsync(db => db.AccessRecords.Where(r => r.StaffAccountId == account.Id && r.Subject == kept.RecordKey).OrderBy(r => r.Id).Select(r => r.Action).ToListAsync());
        Assert.Equal([AccessAction.CheckProxy, AccessAction.Register, AccessAction.Print, AccessAction.View], actions.OrderBy(a => a == AccessAction.CheckProxy ? 0 : 1));

        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        Assert.Contains("대리 확인", (await administrator.VisitAsync("/admin/access-records")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_applicant_reads_who_applied_and_downloads_it_and_it_goes_with_the_application()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        Assert.NotNull((await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("한거동", "01000002111"))).RedirectsTo);
        var kept = await FindAsync(opening, "한거동");
        using var applicant = app.NewVisitor();
        var page = await applicant.FollowAsync(await applicant.LookUpAsync(kept.Number, await app.Given.CodeOfAsync(kept.Number)));
        Assert.Contains("한딸 님이 대리로 신청했습니다. 위임장과 두 분의 신분증을 확인했습니다.", page.Text, StringComparison.Ordinal);
        Assert.Contains("대리로 내신 분", page.Text, StringComparison.Ordinal);
        Assert.Contains("한딸 (딸)", page.Text, StringComparison.Ordinal);
        var data = await applicant.VisitAsync($"/my/{kept.Number}/data");
        Assert.Contains("한딸", data.Text, StringComparison.Ordinal);
        Assert.Contains("위임장과 신분증을 확인한 때", data.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ProxyCheckedBy", (await applicant.VisitAsync($"/my/{kept.Number}/data.json")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_ones_own_proxy_and_what_is_typed_about_a_proxy_on_a_visit_is_not_kept()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var paper = Paper("강본인", "01000002112");
        (paper["Form.ProxyName"], paper["Form.ProxyPhone"]) = ("강본인", "010-0000-2112");
        Html.ShowsError(await clerk.SubmitAsync(form, paper), "대리인과 신청인이 같은 사람입니다. 본인이 왔으면 접수 방법을 ‘방문’으로 고르세요.");
        paper["Form.Channel"] = nameof(Channel.Counter);
        Assert.NotNull((await clerk.SubmitAsync(form, paper)).RedirectsTo);
        var kept = await FindAsync(opening, "강본인");
        Assert.Equal((null, null, null), (kept.TypedByName, kept.ProxyCheckedBy, kept.ProxyCheckedAt));
    }

    private Dictionary<string, string?> Paper(string name, string phone)
    {
        var at = SeoulTime.ToSeoul(app.Clock.Now);
        return new()
        {
            ["Form.Channel"] = nameof(Channel.Proxy),
            ["Form.ReceivedAt.Year"] = $"{at.Year}",
            ["Form.ReceivedAt.Month"] = $"{at.Month}",
            ["Form.ReceivedAt.Day"] = $"{at.Day}",
            ["Form.ReceivedAt.Time"] = $"{at:HH:mm}",
            ["Form.ProxyName"] = name[..1] + "딸",
            ["Form.ProxyRelation"] = "딸",
            ["Form.ProxyPhone"] = "010-0000-2107",
            ["Form.LetterSeen"] = "true",
            ["Form.ApplicantIdentitySeen"] = "true",
            ["Form.ProxyIdentitySeen"] = "true",
            ["Form.AgreesToCollection"] = "True",
            ["Form.AgreesToContact"] = "False",
            ["Name"] = name,
            ["Phone"] = phone,
            ["Dong"] = Given.Dong,
            ["BirthDate.Year"] = "1955",
            ["BirthDate.Month"] = "3",
            ["BirthDate.Day"] = "9",
            ["HouseholdSize"] = "2",
            ["IncomeBand"] = "upTo60",
            ["WishedPlace"] = "상계1동",
        };
    }

    private Task<Application> FindAsync(Opening opening, string name) =>
        app.AskAsync(db => db.Applications.AsNoTracking().SingleAsync(a => a.OpeningId == opening.Id && a.ApplicantName == name));
}
