using System.Text.RegularExpressions;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Documents;

/// <summary>docs/lifecycles.md says exactly what the tables say.</summary>
public sealed partial class LifecycleDocumentTests
{
    [Fact]
    public void The_page_lists_every_step_of_an_opening() => SaysWhatTheTableSays("## Opening", OpeningLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_a_change() => SaysWhatTheTableSays("## Change of a published opening", ChangeLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_a_proposed_entry() => SaysWhatTheTableSays("## Proposed entry of the ledger", Domain.Results.ResultProposalLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_an_application_decided_by_people() =>
        SaysWhatTheTableSays("## Application decided by people", ApplicationLifecycle.DecidedByPeople);

    [Fact]
    public void The_page_lists_every_step_of_a_first_come_application() =>
        SaysWhatTheTableSays("## Application, first come first served", ApplicationLifecycle.FirstCome);

    [Fact]
    public void The_page_lists_every_step_of_a_decision_batch() => SaysWhatTheTableSays("## Decision batch", DecisionBatchLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_a_notice() => SaysWhatTheTableSays("## Notice", NoticeLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_an_objection() => SaysWhatTheTableSays("## Objection", ObjectionLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_a_qualification_check() => SaysWhatTheTableSays("## Qualification check", Domain.Qualifications.QualificationLifecycle.Table);

    [Fact]
    public void The_page_lists_every_step_of_an_interview() => SaysWhatTheTableSays("## Interview", Domain.Interviews.InterviewLifecycle.Table);

    private static void SaysWhatTheTableSays<TState>(string heading, StateTable<TState> table)
        where TState : struct, Enum
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "lifecycles.md"));
        int start = page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/lifecycles.md has no section '{heading}'.");
        int end = page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        string section = page[start..(end < 0 ? page.Length : end)];

        string[] written = [.. Row().Matches(section).Select(m => $"{m.Groups[1].Value} → {m.Groups[2].Value}").Order(StringComparer.Ordinal)];
        string[] ruled = [.. table.Steps.Select(s => $"{s.From} → {s.To}").Order(StringComparer.Ordinal)];

        Assert.Equal(ruled, written);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JobsPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"^\| `(\w+)` \| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
