using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>The form asks what the notice excludes, and the office reads the answers.</summary>
public sealed class OwnExclusionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Statements = ["재학 중인 분", "실업급여를 받는 분"];

    [Fact]
    public async Task The_statements_of_the_notice_are_asked_stored_with_what_was_shown_and_read_by_the_officer()
    {
        var opening = await OpeningAsync();
        using var visitor = app.NewVisitor();
        var second = await SecondPageAsync(visitor, opening);
        Assert.Equal(["해당 사항 없음", .. Statements], second.Document.QuerySelectorAll("[name=Exclusions]").Select(box => Html.TextOf(box.Closest("label")!)));

        var check = await visitor.FollowAsync(await visitor.SubmitAsync(second, Answers(ExclusionQuestion.KeyOf("실업급여를 받는 분")), Applying.Next));
        Assert.Contains("실업급여를 받는 분", check.Text, StringComparison.Ordinal);
        var number = Applying.NumberOn(await visitor.SubmitFormAsync(check));
        var stored = await app.AskAsync(db => db.Applications.Include(a => a.Answers).SingleAsync(a => a.Number == number));
        Assert.Equal(Statements, ExclusionQuestion.ShownIn(stored.CurrentAnswers));

        // The notice changes: what was answered stays readable, at the office and at home.
        await app.AskAsync(db => db.WriteAsync(() => db.Openings.Where(o => o.Id == opening.Id).ExecuteUpdateAsync(o => o.SetProperty(x => x.ExclusionLines, (string?)null))));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("실업급여를 받는 분", (await officer.VisitAsync("/admin/applications/" + number)).Text, StringComparison.Ordinal);
        Assert.Contains("실업급여를 받는 분", (await visitor.VisitAsync("/my/" + number)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_applies_tells_the_officer_to_what()
    {
        var opening = await OpeningAsync();
        using var visitor = app.NewVisitor();
        var second = await SecondPageAsync(visitor, opening);
        var done = await visitor.SubmitFormAsync(await visitor.FollowAsync(await visitor.SubmitAsync(second, Answers(DefaultForms.NoExclusion), Applying.Next)));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var shown = await officer.VisitAsync("/admin/applications/" + Applying.NumberOn(done));
        Assert.Contains("해당 사항 없음 (물어본 내용: 재학 중인 분 / 실업급여를 받는 분)", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opening_without_statements_asks_none()
    {
        using var visitor = app.NewVisitor();
        var second = await SecondPageAsync(visitor, await app.Given.ApprovedOpeningAsync());
        Assert.Empty(second.Document.QuerySelectorAll("[name=Exclusions]"));
    }

    [Fact]
    public async Task What_was_said_beforehand_is_filled_in()
    {
        var opening = await OpeningAsync();
        using var visitor = app.NewVisitor();
        await visitor.SubmitAsync(
            await visitor.VisitAsync(Applying.Url(opening, "eligibility")), new() { ["Form.Declarations[0]"] = "yes", ["Form.Declarations[1]"] = "no" }, "확인하기");
        var second = await SecondPageAsync(visitor, opening);
        Assert.Equal(ExclusionQuestion.KeyOf(Statements[0]), Html.One(second, "[name=Exclusions][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task Answers_from_the_time_when_every_opening_asked_the_same_are_still_read()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var application = await app.Given.SubmittedApplicationAsync(opening);
        var older = AnswerText.Write(application.CurrentAnswers.Append(new(DefaultForms.Exclusions, "unemploymentBenefit")).ToDictionary());
        await app.AskAsync(db => db.WriteAsync(() => db.Set<AnswerVersion>().Where(v => v.ApplicationId == application.Id).ExecuteUpdateAsync(v => v.SetProperty(x => x.Answers, older))));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("실업급여(구직급여)를 받고 있습니다", (await officer.VisitAsync("/admin/applications/" + application.Number)).Text, StringComparison.Ordinal);
    }

    private Task<Opening> OpeningAsync() => app.Given.ApprovedOpeningAsync(change: d => d with { Exclusions = Statements });

    private static async Task<Page> SecondPageAsync(Visitor visitor, Opening opening)
    {
        var form = await visitor.AgreeAsync(opening);
        return await visitor.FollowAsync(await visitor.SubmitAsync(form, Applying.Controls(form, Given.Answers(OpeningKind.PublicWork)), Applying.Next));
    }

    private static Dictionary<string, string?> Answers(string exclusions) => new()
    {
        ["HouseholdSize"] = "2",
        ["IncomeBand"] = "upTo60",
        ["Exclusions"] = exclusions,
    };
}
