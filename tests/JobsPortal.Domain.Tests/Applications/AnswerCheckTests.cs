using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>What is wrong with an answer, and what is kept of it.</summary>
public sealed class AnswerCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    public static TheoryData<string, string> EveryQuestion
    {
        get
        {
            var questions = new TheoryData<string, string>();
            foreach (var kind in OpeningKinds.All)
                foreach (var question in kind.Form.Fields)
                    questions.Add(kind.Kind.ToString(), question.Key);
            return questions;
        }
    }

    [Theory]
    [InlineData(DefaultForms.Name, "", AnswerFault.Missing)]
    [InlineData(DefaultForms.Name, "   ", AnswerFault.Missing)]
    [InlineData(DefaultForms.Name, "김", AnswerFault.NotAName)]
    [InlineData(DefaultForms.Name, "김1자", AnswerFault.NotAName)]
    [InlineData(DefaultForms.Name, "김순자", null)]
    [InlineData(DefaultForms.BirthDate, "1955-02-29", AnswerFault.NotADate)]
    [InlineData(DefaultForms.BirthDate, "2026-11-02", AnswerFault.TooYoung)]
    [InlineData(DefaultForms.BirthDate, "2012-11-03", AnswerFault.TooYoung)]
    [InlineData(DefaultForms.BirthDate, "2012-11-02", null)]
    [InlineData(DefaultForms.BirthDate, "2026-11-03", AnswerFault.NotADate)]
    [InlineData(DefaultForms.BirthDate, "1906-11-02", null)]
    [InlineData(DefaultForms.BirthDate, "1906-11-01", AnswerFault.NotADate)]
    [InlineData(DefaultForms.Phone, "010-0000-123", AnswerFault.NotAPhone)]
    [InlineData(DefaultForms.Phone, "010 0000 1234", null)]
    [InlineData(DefaultForms.Email, "", null)]
    [InlineData(DefaultForms.Email, "kim@", AnswerFault.NotAnEmail)]
    [InlineData(DefaultForms.Email, "kim@mail", AnswerFault.NotAnEmail)]
    [InlineData(DefaultForms.Email, "Kim <kim@mail.example>", AnswerFault.NotAnEmail)]
    [InlineData(DefaultForms.Email, "kim@mail.example", null)]
    [InlineData(DefaultForms.Dong, "1", AnswerFault.NotAChoice)]
    [InlineData(DefaultForms.Dong, "1135010100", null)]
    [InlineData(DefaultForms.HouseholdSize, "0", AnswerFault.NotInRange)]
    [InlineData(DefaultForms.HouseholdSize, "21", AnswerFault.NotInRange)]
    [InlineData(DefaultForms.HouseholdSize, "-1", AnswerFault.NotInRange)]
    [InlineData(DefaultForms.HouseholdSize, "20", null)]
    [InlineData(DefaultForms.IncomeBand, "rich", AnswerFault.NotAChoice)]
    [InlineData(DefaultForms.IncomeBand, "upTo60", null)]
    public void An_answer_is_refused_for_what_is_wrong_with_it(string key, string typed, AnswerFault? expected)
    {
        var faults = Check(OpeningKinds.Of(OpeningKind.PublicWork).Form.Find(key)!, typed, out _);
        Assert.Equal(expected, faults);
    }

    [Theory]
    [InlineData("1", "1", AnswerFault.SameAsFirst)]
    [InlineData("1", "2", null)]
    [InlineData("1", "", null)]
    public void A_second_choice_is_another_unit_or_none(string first, string second, AnswerFault? expected)
    {
        var fields = OpeningKinds.Of(OpeningKind.Job).Form.Fields.Where(f => f.Type == FormFieldType.Unit);
        Dictionary<string, string> stored = [];
        var faults = AnswerCheck.Check(fields, new Dictionary<string, string> { [DefaultForms.Unit] = first, [DefaultForms.SecondUnit] = second }, _ => ["1", "2"], Today, stored);
        Assert.Equal(expected, faults.TryGetValue(DefaultForms.SecondUnit, out var fault) ? fault : null);
        Assert.Equal(expected is null, stored.ContainsKey(DefaultForms.SecondUnit));
    }

    [Theory]
    [InlineData("email", "", "", DefaultForms.Email), InlineData("email", "kim@mail.example", "", null)]
    [InlineData("post", "", "", DefaultForms.PostalAddress), InlineData("post", "", "노해로 437", null)]
    [InlineData("phone", "", "", null), InlineData("", "", "", null)]
    public void The_way_of_being_told_asks_for_what_it_needs(string method, string email, string address, string? missing)
    {
        string[] keys = [DefaultForms.Email, DefaultForms.NoticeMethod, DefaultForms.PostalAddress];
        var fields = keys.Select(key => OpeningKinds.Of(OpeningKind.PublicWork).Form.Find(key)!);
        var typed = new Dictionary<string, string> { [keys[0]] = email, [keys[1]] = method, [keys[2]] = address };
        var faults = AnswerCheck.Check(fields, typed, field => field.Choices, Today, new Dictionary<string, string>());
        Assert.Equal(missing is null ? [] : [new(missing, AnswerFault.Missing)], faults);
    }

    [Theory, MemberData(nameof(EveryQuestion))]
    public void A_resident_registration_number_is_refused_in_every_answer_and_never_kept(string kind, string key)
    {
        var field = OpeningKinds.Of(Enum.Parse<OpeningKind>(kind)).Form.Find(key)!;
        const string Typed = "900101-1234567";
        Assert.Equal(AnswerFault.ResidentNumber, Check(field, Typed, out var stored));
        Assert.Empty(stored);
        Assert.Empty(AnswerCheck.ForDraft([field], new Dictionary<string, string> { [key] = Typed }, _ => [], Today));
    }

    [Theory, MemberData(nameof(EveryQuestion))]
    public void An_answer_longer_than_allowed_is_refused(string kind, string key)
    {
        var field = OpeningKinds.Of(Enum.Parse<OpeningKind>(kind)).Form.Find(key)!;
        Assert.Equal(AnswerFault.TooLong, Check(field, new string('가', field.MaxLength + 1), out _));
    }

    [Theory, MemberData(nameof(EveryQuestion))]
    public void A_question_without_an_answer_is_refused_only_where_one_is_required(string kind, string key)
    {
        var field = OpeningKinds.Of(Enum.Parse<OpeningKind>(kind)).Form.Find(key)!;
        Assert.Equal(field.IsRequired ? AnswerFault.Missing : null, Check(field, "", out _));
    }

    [Fact]
    public void A_right_answer_is_stored_in_its_one_form()
    {
        var form = OpeningKinds.Of(OpeningKind.Event).Form;
        Check(form.Find(DefaultForms.Phone)!, " ０１０-0000.1234 ", out var phone);
        Check(form.Find(DefaultForms.Name)!, "  김  순자 ", out var name);
        Assert.Equal("01000001234", phone[DefaultForms.Phone]);
        Assert.StartsWith("김", name[DefaultForms.Name], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_keeps_what_can_be_corrected_and_nothing_that_points_nowhere()
    {
        var kept = AnswerCheck.ForDraft(
            DefaultForms.PublicWork.Fields,
            new Dictionary<string, string>
            {
                [DefaultForms.Name] = "김",
                [DefaultForms.Phone] = "010-00",
                [DefaultForms.BirthDate] = "1955--",
                [DefaultForms.Unit] = "999",
                [DefaultForms.Dong] = "elsewhere",
                [DefaultForms.HouseholdSize] = "99",
                [DefaultForms.IncomeBand] = "upTo50",
                [DefaultForms.WishedPlace] = new string('가', 150),
            },
            _ => ["1"],
            Today);
        Assert.Equal("김", kept[DefaultForms.Name]);
        Assert.Equal("010-00", kept[DefaultForms.Phone]);
        Assert.Equal("1955--", kept[DefaultForms.BirthDate]);
        Assert.Equal("upTo50", kept[DefaultForms.IncomeBand]);
        Assert.Equal(100, kept[DefaultForms.WishedPlace].Length);
        Assert.DoesNotContain(DefaultForms.Unit, kept.Keys);
        Assert.DoesNotContain(DefaultForms.Dong, kept.Keys);
        Assert.DoesNotContain(DefaultForms.HouseholdSize, kept.Keys);
    }

    [Fact]
    public void No_recruitment_form_asks_for_property_or_family()
    {
        foreach (var kind in OpeningKinds.All)
            Assert.Empty((kind.Form with { Profile = kind.FormProfile }).Forbidden);
        Assert.NotEmpty((DefaultForms.PublicWork with { Profile = FormProfile.Recruitment }).Forbidden);
    }

    private static AnswerFault? Check(FormField field, string typed, out Dictionary<string, string> stored)
    {
        stored = [];
        var faults = AnswerCheck.Check([field], new Dictionary<string, string> { [field.Key] = typed }, _ => ["1135010100"], Today, stored);
        return faults.TryGetValue(field.Key, out var fault) ? fault : null;
    }
}
