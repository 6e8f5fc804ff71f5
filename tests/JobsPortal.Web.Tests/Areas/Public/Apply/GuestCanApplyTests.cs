using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>A woman without e-mail and without an account gets from the opening to her receipt, with a break in between.</summary>
public sealed class GuestCanApplyTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_woman_without_an_account_sees_why_she_may_apply_leaves_half_way_goes_on_submits_and_looks_it_up_later()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, change: d => d with
        {
            MinAge = 65,
            AgeLegalBasis = "노인복지법",
            Residence = ResidenceRule.District,
            Exclusions = ["실업급여를 받는 분"],
        });
        using var visitor = app.NewVisitor();
        var start = await visitor.FollowAsync(await visitor.VisitAsync($"/openings/{opening.Id}/apply"));
        Assert.Contains("이메일이 없어도 신청할 수 있습니다.", start.Text, StringComparison.Ordinal);
        Assert.Contains("가족이 대신 입력", start.Text, StringComparison.Ordinal);

        var asked = await visitor.VisitAsync(Html.One(start, "main a.btn.p.big").GetAttribute("href")!);
        var told = await visitor.FollowAsync(await visitor.SubmitAsync(asked, new()
        {
            ["Form.BirthDate.Year"] = "1955",
            ["Form.BirthDate.Month"] = "3",
            ["Form.BirthDate.Day"] = "9",
            ["Form.Place"] = "1135063000",
            ["Form.Declarations[0]"] = "no",
        }, "확인하기"));
        Assert.Equal(3, told.Document.QuerySelectorAll("#result .badge.ok").Length);
        Assert.DoesNotContain("1955", told.Url, StringComparison.Ordinal);

        var form = await visitor.AgreeAsync(opening);
        Assert.Equal("1955", Html.One(form, "[name='BirthDate.Year']").GetAttribute("value"));
        Assert.Equal("1135063000", Html.One(form, "[name=Dong] option[selected]").GetAttribute("value"));

        var saved = await visitor.FollowAsync(await visitor.SubmitAsync(form, new() { ["Name"] = "김순자", ["Phone"] = "010-0000" }, Applying.Later));
        var (number, code) = (Applying.NumberOn(saved), Applying.CodeOn(saved));

        // Another day, another browser.
        app.Clock.Advance(TimeSpan.FromDays(1));
        using var later = app.NewVisitor();
        var again = await later.FollowAsync(await later.LookUpAsync(number, code));
        Assert.Equal(Applying.Url(opening, "form"), again.Url);
        Assert.Equal("김순자", Html.One(again, "[name=Name]").GetAttribute("value"));
        Assert.Equal("010-0000", Html.One(again, "[name=Phone]").GetAttribute("value"));

        var check = await later.FillAsync(again, Given.Answers(OpeningKind.PublicWork));
        Assert.Contains("1955년 3월 9일", check.Text, StringComparison.Ordinal);
        Assert.Contains("010-0000-1234", check.Text, StringComparison.Ordinal);
        Assert.Contains("해당 사항 없음", check.Text, StringComparison.Ordinal);
        var done = await later.SubmitFormAsync(check);
        Assert.Equal("신청이 접수되었습니다", Html.TextOf(Html.One(done, "h1")));
        Assert.Equal((number, code), (Applying.NumberOn(done), Applying.CodeOn(done)));
        Assert.Contains("결과 발표 예정일", done.Text, StringComparison.Ordinal);

        using var third = app.NewVisitor();
        var mine = await third.FollowAsync(await third.LookUpAsync(number, code));
        Assert.Equal($"/my/{number}", mine.Url);
        Assert.Contains("접수 완료", mine.Text, StringComparison.Ordinal);
        var receipt = await third.VisitAsync($"/my/{number}/receipt");
        Assert.Equal((number, code), (Applying.NumberOn(receipt), Applying.CodeOn(receipt)));
        Assert.Empty(await app.AskAsync(db => db.OutboxMessages.Where(m => m.ApplicationId != null && m.To == "01000001234").ToListAsync()));
    }

    [Fact]
    public async Task What_was_said_to_see_whether_one_may_apply_is_stored_nowhere_and_never_refuses()
    {
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { MinAge = 65, AgeLegalBasis = "노인복지법" });
        var before = await app.AskAsync(db => db.Applications.CountAsync());
        using var visitor = app.NewVisitor();
        var told = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.VisitAsync(Applying.Url(opening, "eligibility")), new()
        {
            ["Form.BirthDate.Year"] = "2001",
            ["Form.BirthDate.Month"] = "3",
            ["Form.BirthDate.Day"] = "9",
        }, "확인하기"));
        Assert.Equal("미충족", Html.TextOf(Html.One(told, "#result .badge")));
        Assert.Contains("까지 태어난 분이 신청할 수 있습니다.", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("/consent", Html.One(told, "#result a.btn.p").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(before, await app.AskAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public async Task A_birth_date_that_no_calendar_has_is_refused_and_kept()
    {
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { MinAge = 65, AgeLegalBasis = "노인복지법" });
        using var visitor = app.NewVisitor();
        var refused = await visitor.SubmitAsync(await visitor.VisitAsync(Applying.Url(opening, "eligibility")), new()
        {
            ["Form.BirthDate.Year"] = "1955",
            ["Form.BirthDate.Month"] = "2",
            ["Form.BirthDate.Day"] = "30",
        }, "확인하기");
        Html.ShowsError(refused, "생년월일: 1955년 2월에는 30일이 없습니다. 날짜를 다시 확인해 주세요.");
        Assert.Equal("30", Html.One(refused, "[name='Form.BirthDate.Day']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_guest_gets_a_seat_at_a_briefing_without_a_birth_date_and_is_mailed_where_an_address_was_given()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        using var visitor = app.NewVisitor();
        var answers = Given.Answers(OpeningKind.Event, "박영수", "01000005678", a => (a[DefaultForms.PartySize], a[DefaultForms.Email]) = ("2", "park@mail.example"));
        var done = await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening, answers));
        Assert.Contains("참가 확정", done.Text, StringComparison.Ordinal);
        var number = Applying.NumberOn(done);
        Assert.Equal(2, await app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == opening.Id).Select(u => u.Taken).SingleAsync()));
        var mail = await app.AskAsync(db => db.OutboxMessages.SingleAsync(m => m.To == "park@mail.example"));
        Assert.Equal(OutboxChannel.Email, mail.Channel);
        Assert.Contains(ReceiptNumber.Format(number), mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Applying.CodeOn(done), mail.Body, StringComparison.Ordinal);

        using var later = app.NewVisitor();
        Assert.Equal($"/my/{number}", (await later.LookUpAsync(number, Applying.CodeOn(done), birth: null)).RedirectsTo);
    }

    [Fact]
    public async Task Somebody_who_comes_when_the_seats_are_gone_waits_with_a_rank()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with
        {
            Units = [Given.Unit(headcount: 1, pay: new Pay(PayBasis.None, null, null, null, null))],
        });
        await app.Given.SubmittedApplicationAsync(opening);
        Assert.Equal(1, (await app.Given.SubmittedApplicationAsync(opening)).WaitlistRank);
        using var visitor = app.NewVisitor();
        const string Full = "정원이 찼습니다. 지금 신청하시면 대기 2번입니다.";
        Assert.Contains(Full, (await visitor.VisitAsync($"/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains(Full, (await visitor.VisitAsync(Applying.Url(opening, "start"))).Text, StringComparison.Ordinal);
        var check = await visitor.ArriveAtCheckAsync(opening);
        Assert.Contains(Full, check.Text, StringComparison.Ordinal);
        var done = await visitor.SubmitFormAsync(check);
        Assert.Contains("대기 2번", done.Text, StringComparison.Ordinal);
        Assert.Contains("앞 순서인 분이 취소하면 대기 순서대로 연락드립니다.", done.Text, StringComparison.Ordinal);
        var cancel = await visitor.VisitAsync($"/my/{Applying.NumberOn(done)}/decline");
        Assert.Contains("대기 순서에서 빠집니다.", cancel.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("자리가 다른 분께", cancel.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_seats_are_left_nobody_is_told_to_wait_but_a_party_that_is_too_large_is()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with
        {
            Units = [Given.Unit(headcount: 2, pay: new Pay(PayBasis.None, null, null, null, null))],
        });
        using var visitor = app.NewVisitor();
        Assert.DoesNotContain("대기", (await visitor.VisitAsync(Applying.Url(opening, "start"))).Text, StringComparison.Ordinal);
        var check = await visitor.ArriveAtCheckAsync(opening, Given.Answers(OpeningKind.Event, change: a => a[DefaultForms.PartySize] = "3"));
        Assert.Contains("남은 자리가 2명뿐입니다. 지금 3명으로 신청하시면 대기 1번입니다.", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_excludes_somebody_is_told_in_one_voice()
    {
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { Exclusions = ["실업급여를 받는 분", "재학 중인 분"] });
        using var visitor = app.NewVisitor();
        var told = await visitor.FollowAsync(await visitor.SubmitAsync(
            await visitor.VisitAsync(Applying.Url(opening, "eligibility")), new() { ["Form.Declarations[0]"] = "yes", ["Form.Declarations[1]"] = "no" }, "확인하기"));
        Assert.Equal(["해당", "해당 없음"], told.Document.QuerySelectorAll("#result .badge").Select(Html.TextOf));
        Assert.Contains("신청하실 수는 있지만 선발에서 제외될 수 있습니다. 담당자가 확인합니다.", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("신청할 수 없습니다", Html.TextOf(told.Document.QuerySelector("#result")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_daughter_types_for_her_mother_and_is_noted_but_never_becomes_the_applicant()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var family = await visitor.AgreeAsync(opening, "?by=family");
        var refused = await visitor.SubmitAsync(family, new() { ["Form.Name"] = "이수진", ["Form.Relation"] = "딸 550309-2234567", ["Form.Phone"] = "0100" }, Applying.Next);
        Html.ShowsError(refused, "주민등록번호는 받지 않습니다. 지워 주세요.");
        Html.ShowsError(refused, "전화번호를 다시 확인해 주세요. 예: 010-0000-1234");
        Assert.Equal("이수진", Html.One(refused, "[name='Form.Name']").GetAttribute("value"));

        var form = await visitor.FollowAsync(await visitor.SubmitAsync(refused, new() { ["Form.Relation"] = "딸", ["Form.Phone"] = "010-0000-7777" }, Applying.Next));
        var check = await visitor.FillAsync(form, Given.Answers(OpeningKind.Job));
        Assert.Contains("이수진(딸)", check.Text, StringComparison.Ordinal);
        var number = Applying.NumberOn(await visitor.SubmitFormAsync(check));
        var stored = await app.AskAsync(db => db.Applications.SingleAsync(a => a.Number == number));
        Assert.Equal(("김순자", "이수진", "딸", "01000007777", (int?)null), (stored.ApplicantName, stored.TypedByName, stored.TypedByRelation, stored.TypedByPhone, stored.AccountId));
    }

    [Fact]
    public async Task A_resident_with_an_account_finds_what_the_account_knows_filled_in()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = await app.AsAsync(await app.Given.ResidentAsync("최민호"));
        var form = await visitor.AgreeAsync(opening);
        Assert.Equal("최민호", Html.One(form, "[name=Name]").GetAttribute("value"));
        var done = await visitor.SubmitFormAsync(await visitor.FillAsync(form, Given.Answers(OpeningKind.Job, "최민호")));
        Assert.Contains("지원 완료", (await visitor.VisitAsync("/my")).Text, StringComparison.Ordinal);
        Assert.Contains("이미 이 공고에 신청하셨습니다.", (await visitor.VisitAsync(Applying.Url(opening, "start"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, done.Status);
    }

    [Fact]
    public async Task Finishing_on_a_shared_device_leaves_nothing_behind()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var done = await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening));
        var finished = await visitor.SubmitAsync(done, button: "마치고 지우기");
        Assert.Equal("/", finished.RedirectsTo);
        Assert.Contains("cache", finished.Response.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/my/" + Applying.NumberOn(done))).Status);
        Assert.Equal(Applying.Url(opening, "start"), (await visitor.VisitAsync(Applying.Url(opening, "done"))).RedirectsTo);
    }

    [Fact]
    public async Task No_cache_keeps_a_page_of_an_application()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var done = await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening));
        foreach (var url in new[] { Applying.Url(opening, "start"), Applying.Url(opening, "consent"), "/lookup", done.Url, "/my/" + Applying.NumberOn(done) })
            Assert.True((await visitor.VisitAsync(url)).Response.Headers.CacheControl!.NoStore, url);
    }
}
