using JobsPortal.Domain.Programs;

namespace JobsPortal.Domain.Tests.Programs;

public sealed class JobProgramTests
{
    [Fact]
    public void A_programme_holds_what_was_typed()
    {
        var program = new JobProgram(Details());
        Assert.Equal(("동행일자리", 3, 1, "0200001234", 120), (program.Name, program.PlanFieldId, program.DepartmentId, program.ContactPhone, program.TargetPlaces));
        Assert.Equal(new DateOnly(2027, 5, 1), program.NextRoundOn);
    }

    [Fact]
    public void Budgets_keep_one_line_a_year_and_lose_the_years_that_were_taken_out()
    {
        var program = new JobProgram(Details());
        ProgramBudget kept = program.Budgets.Single(b => b.Year == 2026);
        program.Change(Details() with { Budgets = new Dictionary<int, long> { [2026] = 7, [2028] = 9 } });

        Assert.Same(kept, program.Budgets.Single(b => b.Year == 2026));
        Assert.Equal([(2026, 7L), (2028, 9L)], program.Budgets.OrderBy(b => b.Year).Select(b => (b.Year, b.Won)));
    }

    private static JobProgramDetails Details() => new(
        "동행일자리", "골목을 가꾸는 일", 3, 1, "0200001234", new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31), 120,
        new DateOnly(2027, 5, 1), "노원지역자활센터", new Dictionary<int, long> { [2026] = 150_000_000, [2027] = 160_000_000 });
}
