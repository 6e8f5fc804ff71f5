using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>What is wrong with an answer is said at the question and on top, and everything typed stays.</summary>
public sealed class BadAnswersTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Resident = "550309-2234567";

    public static TheoryData<string, string, string> First => new()
    {
        { "Name", "", "이름을 입력해 주세요." },
        { "Name", "김", "이름은 한글이나 영문으로 두 글자 이상 적어 주세요." },
        { "Name", Resident, "주민등록번호는 받지 않습니다. 이름 칸에서 지워 주세요." },
        { "BirthDate", "--", "생년월일을 입력해 주세요." },
        { "BirthDate", "55-3-9", "생년월일: 연도를 네 자리로 적어 주세요. 예: 1955" },
        { "BirthDate", "1955-13-9", "생년월일: 월을 1에서 12 사이로 적어 주세요." },
        { "BirthDate", "1955-2-30", "생년월일: 1955년 2월에는 30일이 없습니다. 날짜를 다시 확인해 주세요." },
        { "BirthDate", "2099-1-1", "생년월일을 다시 확인해 주세요. 예: 1955년 3월 9일" },
        { "BirthDate", "1955-3-", "생년월일: 년, 월, 일을 모두 적어 주세요." },
        { "Phone", "", "전화번호를 입력해 주세요." },
        { "Phone", "010-0000-123", "전화번호를 다시 확인해 주세요. 예: 010-0000-1234" },
        { "Phone", Resident, "주민등록번호는 받지 않습니다. 전화번호 칸에서 지워 주세요." },
        { "Dong", "", "사는 동을 골라 주세요." },
        { "Email", "kim", "이메일은 name@example.kr 처럼 적어 주세요. 없으면 비워 두세요." },
        { "Email", Resident + "@mail.example", "주민등록번호는 받지 않습니다. 이메일 칸에서 지워 주세요." },
    };

    public static TheoryData<string, string, string> Second => new()
    {
        { "HouseholdSize", "", "가구원 수를 입력해 주세요." },
        { "HouseholdSize", "0", "가구원 수는 1에서 20 사이의 숫자로 적어 주세요." },
        { "HouseholdSize", "둘", "가구원 수는 1에서 20 사이의 숫자로 적어 주세요." },
        { "WishedPlace", Resident, "주민등록번호는 받지 않습니다. 희망하는 곳 칸에서 지워 주세요." },
    };

    [Theory, MemberData(nameof(First))]
    public async Task On_the_first_page(string key, string typed, string sentence)
    {
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(await OpeningAsync());
        await RefusesAsync(visitor, form, key, typed, sentence);
    }

    [Theory, MemberData(nameof(Second))]
    public async Task On_the_second_page(string key, string typed, string sentence)
    {
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(await OpeningAsync());
        var second = await visitor.FollowAsync(await visitor.SubmitAsync(form, Applying.Controls(form, Given.Answers(OpeningKind.PublicWork)), Applying.Next));
        await RefusesAsync(visitor, second, key, typed, sentence);
    }

    [Fact]
    public async Task None_and_another_exclusion_together_are_refused()
    {
        using var visitor = app.NewVisitor();
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { Exclusions = ["실업급여를 받는 분", "생계급여를 받는 분"] });
        var form = await visitor.AgreeAsync(opening);
        var second = await visitor.FollowAsync(await visitor.SubmitAsync(form, Applying.Controls(form, Given.Answers(OpeningKind.PublicWork)), Applying.Next));
        var refused = await visitor.PostAsync(
            second.Url,
            [new("HouseholdSize", "2"), new("IncomeBand", "upTo60"), new("Exclusions", "none"), new("Exclusions", ExclusionQuestion.KeyOf("실업급여를 받는 분"))],
            tokenFrom: second);
        Html.ShowsError(refused, "‘해당 사항 없음’은 다른 것과 함께 고를 수 없습니다.");
        Assert.Equal(2, refused.Document.QuerySelectorAll("[name=Exclusions][checked]").Length);
    }

    [Fact]
    public async Task Every_missing_answer_is_named_in_the_order_of_the_form()
    {
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(await OpeningAsync());
        var refused = await visitor.SubmitAsync(form, button: Applying.Next);
        Assert.Equal(
            ["이름을 입력해 주세요.", "생년월일을 입력해 주세요.", "전화번호를 입력해 주세요.", "사는 동을 골라 주세요."],
            refused.Document.QuerySelectorAll("[role=alert] a").Select(Html.TextOf));
    }

    [Fact]
    public async Task Where_people_may_live_anywhere_the_dong_is_asked_of_nobody_who_does_not_want_to_say_it()
    {
        using var visitor = app.NewVisitor();
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var form = await visitor.AgreeAsync(opening);
        Assert.Contains("사는 동 (선택)", form.Text, StringComparison.Ordinal);
        var answers = Applying.Controls(form, Given.Answers(OpeningKind.PublicWork));
        answers["Dong"] = "";
        Assert.NotNull((await visitor.SubmitAsync(form, answers, Applying.Next)).RedirectsTo);
    }

    [Fact]
    public async Task Leaving_for_later_asks_for_nothing_but_never_stores_a_resident_registration_number()
    {
        using var visitor = app.NewVisitor();
        var opening = await OpeningAsync();
        var form = await visitor.AgreeAsync(opening);
        var refused = await visitor.SubmitAsync(form, new() { ["Name"] = Resident, ["Phone"] = "010" }, Applying.Later);
        Html.ShowsError(refused, "주민등록번호는 받지 않습니다. 이름 칸에서 지워 주세요.");
        Assert.Equal(Resident, Html.One(refused, "[name=Name]").GetAttribute("value"));
        var saved = await visitor.SubmitAsync(refused, new() { ["Name"] = "" }, Applying.Later);
        Assert.Equal(Applying.Url(opening, "saved"), saved.RedirectsTo);
        var stored = await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).SelectMany(a => a.Answers).Select(v => v.Answers).ToListAsync());
        Assert.DoesNotContain(stored, answers => answers.Contains("550309", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refusing_the_required_consent_is_answered_with_the_way_to_the_counter_and_stores_nothing()
    {
        using var visitor = app.NewVisitor();
        var opening = await OpeningAsync();
        var consent = await visitor.VisitAsync(Applying.Url(opening, "consent"));
        Assert.Empty(consent.Document.QuerySelectorAll("main [checked]"));
        var refused = await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "no" }, Applying.Next);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("동의하지 않으면 온라인으로는 신청할 수 없습니다. 동주민센터에서 상담해 드립니다.", refused.Text, StringComparison.Ordinal);
        Html.ShowsError(await visitor.SubmitAsync(consent, button: Applying.Next), "동의하시는지 골라 주세요.");
        Assert.Equal(0, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task Submitting_a_draft_that_is_not_complete_is_refused()
    {
        using var visitor = app.NewVisitor();
        var opening = await OpeningAsync();
        var form = await visitor.AgreeAsync(opening);
        Assert.Equal(Applying.Url(opening, "form"), (await visitor.VisitAsync(Applying.Url(opening, "check"))).RedirectsTo);
        var number = await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.Number).SingleAsync());
        var refused = await visitor.PostAsync(Applying.Url(opening, "check"), [new("number", number)], tokenFrom: form);
        Html.ShowsRefusal(refused, "아직 적지 않았거나 고쳐야 할 항목이 있습니다.");
        Assert.Equal(ApplicationStatus.Draft, await app.AskAsync(db => db.Applications.Where(a => a.Number == number).Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task Unknown_and_unpublished_openings_are_not_there_and_others_say_where_to_apply()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/openings/999999/apply/start")).Status);
        var draft = await app.Given.DraftOpeningAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync(Applying.Url(draft, "consent"))).Status);
        var elsewhere = await app.Given.ImportedOpeningAsync();
        Assert.Contains("이 누리집에서는 신청을 받지 않는 공고입니다.", (await visitor.VisitAsync(Applying.Url(elsewhere, "start"))).Text, StringComparison.Ordinal);
        var withdrawn = await app.Given.WithdrawnOpeningAsync();
        Assert.Contains("지금은 신청을 받지 않는 공고입니다.", (await visitor.VisitAsync(Applying.Url(withdrawn, "start"))).Text, StringComparison.Ordinal);
    }

    private Task<Opening> OpeningAsync() => app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, change: d => d with { Residence = ResidenceRule.District });

    private static async Task RefusesAsync(Visitor visitor, Page form, string key, string typed, string sentence)
    {
        var values = Applying.Controls(form, Given.Answers(OpeningKind.PublicWork, change: a =>
        {
            a[key] = typed;
            a[DefaultForms.WishedPlace] = key == DefaultForms.WishedPlace ? typed : "상계동";
        }));
        var refused = await visitor.SubmitAsync(form, values, Applying.Next);
        Html.ShowsError(refused, sentence);
        Assert.StartsWith("오류:", refused.Document.Title, StringComparison.Ordinal);
        foreach (var (name, value) in values)
        {
            var kept = refused.Document.QuerySelectorAll($"[name='{name}']").Any(control =>
                control.GetAttribute("value") == value || control.TextContent.Trim() == value || control.QuerySelector($"option[selected][value='{value}']") is not null);
            Assert.True(kept || value is "", $"'{name}' lost '{value}'.");
        }
    }
}
