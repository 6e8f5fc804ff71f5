using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>The form asks the statements of the notice, and nothing where the notice has none.</summary>
public sealed class ExclusionQuestionTests
{
    private static readonly string[] Statements = ["실업급여를 받는 분", "생계급여를 받는 분"];

    [Fact]
    public void The_choices_are_the_openings_own_and_none() =>
        Assert.Equal([DefaultForms.NoExclusion, .. Statements.Select(ExclusionQuestion.KeyOf)], FieldOf(Statements)!.Choices);

    [Fact]
    public void An_opening_without_statements_asks_none() => Assert.Null(FieldOf());

    [Fact]
    public void A_key_stays_when_statements_are_moved_and_changes_with_the_words()
    {
        Assert.Equal(FieldOf(Statements)!.Choices.Order(), FieldOf([.. Statements.Reverse()])!.Choices.Order());
        Assert.NotEqual(ExclusionQuestion.KeyOf("실업급여를 받는 분"), ExclusionQuestion.KeyOf("실업급여를 받은 분"));
        Assert.Equal(ExclusionQuestion.KeyOf("실업급여를 받는 분"), ExclusionQuestion.KeyOf(" 실업급여를 받는 분 "));
    }

    [Fact]
    public void Every_statement_can_be_chosen_at_once()
    {
        string[] many = [.. Enumerable.Range(1, 30).Select(i => $"제한되는 경우 {i}")];
        var field = FieldOf(many)!;
        Dictionary<string, string> stored = [];
        var typed = new Dictionary<string, string> { [field.Key] = string.Join(',', many.Select(ExclusionQuestion.KeyOf)) };
        Assert.Empty(AnswerCheck.Check([field], typed, _ => [], new DateOnly(2026, 11, 2), stored));
    }

    [Theory]
    [InlineData(false, false, "none")]
    [InlineData(false, null, null)]
    [InlineData(null, null, null)]
    public void What_was_said_beforehand_answers_the_question_only_when_all_of_it_was_said(bool? first, bool? second, string? expected) =>
        Assert.Equal(expected, ExclusionQuestion.AnswerOf(Statements, [first, second]));

    [Fact]
    public void What_applies_is_chosen_though_another_is_open() =>
        Assert.Equal(ExclusionQuestion.KeyOf(Statements[1]), ExclusionQuestion.AnswerOf(Statements, [null, true]));

    private static FormField? FieldOf(params string[] statements) =>
        ExclusionQuestion.Fit(Sample.Approved(change: d => d with { Exclusions = statements })).FirstOrDefault(f => f.Key == DefaultForms.Exclusions);
}
