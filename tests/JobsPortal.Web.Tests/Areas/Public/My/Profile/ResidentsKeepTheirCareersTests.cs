using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.My.Profile;

using Account = JobsPortal.Data.Accounts.Account;

/// <summary>내 이력 and what it fills in.</summary>
public sealed class ResidentsKeepTheirCareersTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> Typed = new()
    {
        ["Form.BirthDate.Year"] = "1961",
        ["Form.BirthDate.Month"] = "4",
        ["Form.BirthDate.Day"] = "2",
        ["Form.Phone"] = "010-0000-7777",
        ["Form.Email"] = "iryeok@mail.example",
        ["Form.DongCode"] = "1135063000",
        ["Form.Careers"] = "한글아파트 경비, 2015~2020년\n\n  상계시장 배달 2년 ",
        ["Form.Certificates"] = "요양보호사 2018년\n운전면허 1종",
        ["Form.Occupation"] = nameof(OccupationGroup.Care),
        ["Form.PayBasis"] = nameof(PayBasis.Monthly),
        ["Form.PayAtLeast"] = "250만",
        ["Form.Hours"] = "평일 오전",
    };

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_is_kept_fills_the_application_in_and_the_application_keeps_its_own_copy()
    {
        var account = await _app.Given.ResidentAsync("박이력");
        using var resident = await _app.AsAsync(account);
        var saved = await resident.FollowAsync(await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), Typed, "저장"));
        Assert.Contains("저장했습니다.", saved.Text, StringComparison.Ordinal);
        Assert.Equal("/openings?occupation=Care&pay=Monthly&payMin=2500000", saved.Document.QuerySelectorAll("main a").Single(a => Html.TextOf(a) == "희망하는 일로 공고 찾기").GetAttribute("href"));

        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var first = await AgreeAsync(resident, opening.Id);
        foreach (var (name, value) in new[] { ("Name", "박이력"), ("Phone", "01000007777"), ("Email", "iryeok@mail.example"), ("BirthDate.Year", "1961") })
            Assert.Equal(value, Html.One(first, $"[name='{name}']").GetAttribute("value")?.Replace("-", "", StringComparison.Ordinal));
        var answers = await AnswersAsync(account);
        Assert.Equal("한글아파트 경비, 2015~2020년\n상계시장 배달 2년\n자격증: 요양보호사 2018년, 운전면허 1종", answers[DefaultForms.Careers]);
        Assert.Equal("1135063000", answers[DefaultForms.Dong]);

        await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), new() { ["Form.Careers"] = "다른 일" }, "저장");
        Assert.StartsWith("한글아파트 경비", (await AnswersAsync(account))[DefaultForms.Careers], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_a_resident_registration_number_is_refused()
    {
        using var resident = await _app.AsResidentAsync();
        var page = await resident.VisitAsync("/my/profile");
        Html.ShowsError(await resident.SubmitAsync(page, new() { ["Form.Careers"] = "경비 900101-1234567" }, "저장"), "주민등록번호는 받지 않습니다. 지워 주세요.");
        Html.ShowsError(await resident.SubmitAsync(page, new() { ["Form.Phone"] = "전화 없음" }, "저장"), "전화번호를 010-0000-1234처럼 적어 주세요.");
        Html.ShowsError(await resident.SubmitAsync(page, new() { ["Form.Email"] = "메일" }, "저장"), "이메일 주소를 name@example.kr 처럼 적어 주세요.");
        var refused = await resident.SubmitAsync(page, new() { ["Form.PayAtLeast"] = "많이", ["Form.Hours"] = "평일 오전" }, "저장");
        Html.ShowsError(refused, "금액을 250만 또는 11,500처럼 적어 주세요.");
        Assert.Equal("평일 오전", Html.One(refused, "[name='Form.Hours']").GetAttribute("value"));
        Assert.False(await _app.AskAsync(db => db.ResidentProfiles.AnyAsync()));
    }

    [Fact]
    public async Task It_is_in_the_download_and_goes_when_its_owner_says_so_with_the_account_or_in_its_time()
    {
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account))
        {
            await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), Typed, "저장");
            Assert.Contains("요양보호사 2018년", (await resident.VisitAsync("/my/data")).Text, StringComparison.Ordinal);
            await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), button: "경력·자격증·희망하는 일 지우기");
            Assert.False(await _app.AskAsync(db => db.ResidentProfiles.AnyAsync()));
            await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), Typed, "저장");
            await resident.SubmitAsync(await resident.VisitAsync("/account/close"), new() { ["Form.Password"] = Given.Password });
            Assert.False(await _app.AskAsync(db => db.ResidentProfiles.AnyAsync()));
        }
        using var other = await _app.AsResidentAsync();
        await other.SubmitAsync(await other.VisitAsync("/my/profile"), Typed, "저장");
        _app.Clock.Advance(TimeSpan.FromDays(730) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await SweepAsync());
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await SweepAsync());
    }

    [Fact]
    public async Task A_family_member_who_types_for_somebody_else_finds_nothing_of_the_own_profile_and_staff_have_none()
    {
        var account = await _app.Given.ResidentAsync("김자녀");
        using var resident = await _app.AsAsync(account);
        await resident.SubmitAsync(await resident.VisitAsync("/my/profile"), Typed, "저장");
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        await AgreeAsync(resident, opening.Id, "?by=family");
        var draft = await _app.AskAsync(db => db.Applications.AsNoTracking().Include(a => a.Answers).SingleAsync());
        Assert.Null(draft.AccountId);
        Assert.False(draft.CurrentAnswers.ContainsKey(DefaultForms.Careers));
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/my/profile")).Status);
    }

    private static async Task<Page> AgreeAsync(Visitor visitor, int openingId, string query = "")
    {
        var consent = await visitor.VisitAsync($"/openings/{openingId}/apply/consent{query}");
        return await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { [nameof(ConsentKind.CollectionAndUse)] = "yes", [nameof(ConsentKind.Contact)] = "no" }));
    }

    private async Task<IReadOnlyDictionary<string, string>> AnswersAsync(Account account) =>
        (await _app.AskAsync(db => db.Applications.AsNoTracking().Include(a => a.Answers).SingleAsync(a => a.AccountId == account.Id))).CurrentAnswers;

    private async Task<int> SweepAsync() => (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync()).GetValueOrDefault(RetentionKind.Profiles);
}
