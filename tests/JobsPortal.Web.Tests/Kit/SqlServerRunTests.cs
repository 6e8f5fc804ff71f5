namespace JobsPortal.Web.Tests.Kit;

/// <summary>The line of a run that says whether it covered SQL Server.</summary>
public sealed class SqlServerRunTests
{
    [Fact(DisplayName = "SQL Server tests (skipped: JOBSPORTAL_TEST_SQLSERVER is not set, they did not run)")]
    public async Task The_database_tests_of_this_run_use_SQL_Server()
    {
        Assert.SkipWhen(TestDatabase.SqlServer is null, "SQL Server tests did not run: JOBSPORTAL_TEST_SQLSERVER is not set.");
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Open();
        Assert.EndsWith("SqlServer", context.Db.Database.ProviderName, StringComparison.Ordinal);
    }
}
