using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Reflection;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>No form takes a resident registration number (개인정보 보호법 §24의2): each text of each form model refuses it, or says here why it need not.</summary>
public sealed class ResidentNumberTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Typed = ["900101-1234567", "문의 9001011234567"];

    /// <summary>Texts that refuse it otherwise, or are never kept.</summary>
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["SignInForm.Login"] = "compared with the names of accounts, kept nowhere",
        ["SignInForm.Password"] = "only hashed",
        ["RegisterForm.Password"] = "only hashed",
        ["PasswordForm.Current"] = "only hashed",
        ["PasswordForm.New"] = "only hashed",
        ["CloseForm.Password"] = "only hashed",
        ["LookupForm.Number"] = "ten digits or refused, kept nowhere",
        ["LookupForm.Code"] = "compared, kept nowhere",
        ["EligibilityForm.Place"] = "one of the choices or refused",
        ["PreferencesForm.Text"] = "one of the choices or left out",
        ["PreferencesForm.Language"] = "one of the choices or left out",
        ["PreferencesForm.Mode"] = "one of the choices or left out",
        ["IntakeForm.Number"] = "a 접수번호 with its check digit or drawn anew",
        ["DocumentRowForm.Name"] = "one of the documents that the opening asks for, or left out",
        ["DecisionRowForm.Number"] = "a 접수번호 that is looked up",
        ["LayoutForm.Shown"] = "compared with the layout that holds, kept nowhere",
        ["ReleaseForm.Seen"] = "compared with the list that was shown, kept nowhere",
        ["InviteForm.Seen"] = "compared with the notice that was shown, kept nowhere",
        ["WithdrawForm.Seen"] = "compared with the notice that was shown, kept nowhere",
        ["ApproveForm.Seen"] = "compared with the notices that were shown, kept nowhere",
        ["ObjectionForm.Seen"] = "compared with the notice that was shown, kept nowhere",
        ["AnswerForm.Seen"] = "compared with the notice that was shown, kept nowhere",
        ["InterviewForm.Slot"] = "one of the choices or refused",
        ["AnswerForm.Slot"] = "one of the choices or refused",
        ["ScoreRowForm.Number"] = "a 접수번호 that is looked up",
        ["ScoreRowForm.Shown"] = "compared with the points that were shown, kept nowhere",
        ["CaseStepForm.Seen"] = "compared with the state that was shown, kept nowhere",
        ["OrganizationForm.BusinessNumber"] = "ten digits with a check digit or refused",
        ["ProgramForm.NextRound"] = "a month or refused",
    };

    public static TheoryData<string> Texts
    {
        get
        {
            var texts = new TheoryData<string>();
            foreach (var (name, _) in All()) texts.Add(name);
            return texts;
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void Every_text_of_every_form_refuses_a_resident_registration_number(string name)
    {
        if (Reasons.ContainsKey(name)) return;
        var property = All().First(p => p.Name == name).Property;
        var rules = property.GetCustomAttributes<ValidationAttribute>().ToList();
        Assert.All(Typed, typed => Assert.True(
            rules.Any(r => r.GetValidationResult(typed, new ValidationContext(new object()) { MemberName = property.Name }) is not null),
            $"{name} takes '{typed}': give it [NoResidentNumber], or say in {nameof(ResidentNumberTests)} why it need not."));
    }

    [Fact]
    public void Every_reason_is_one_of_a_text_that_is_there() => Assert.Empty(Reasons.Keys.Except(All().Select(p => p.Name)));

    [Theory]
    [InlineData("/admin/openings")]
    [InlineData("/admin/organizations")]
    [InlineData("/admin/programs")]
    public async Task What_staff_type_into_a_search_box_does_not_stay_in_the_address(string list)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var answer = await officer.VisitAsync($"{list}?q=900101-1234567&page=1");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal($"{list}?page=1", answer.RedirectsTo);
        Assert.Contains("주민등록번호는 찾는 말로 쓸 수 없어 지웠습니다.", (await officer.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, PropertyInfo Property)> All() => typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsClass && !t.IsAbstract && t.Namespace?.StartsWith("JobsPortal.Web.", StringComparison.Ordinal) == true && t.Name.EndsWith("Form", StringComparison.Ordinal) && t.GetConstructor([]) is not null)
        .SelectMany(t => t.GetProperties().Where(p => p.PropertyType == typeof(string) && p.SetMethod is { IsPublic: true } && p.Name != "ReturnUrl" && p.Name != "Version")
            .Select(p => ($"{t.Name}.{p.Name}", p)))
        .DistinctBy(p => p.Item1);
}
