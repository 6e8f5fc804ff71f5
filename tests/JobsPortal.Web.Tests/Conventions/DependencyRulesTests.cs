using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using JobsPortal.Data;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>Who may know whom (docs/architecture.md).</summary>
public sealed partial class DependencyRulesTests
{
    /// <summary>Interfaces with one implementation that are right, and why.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        ["IPage"] = "Page<T> for the pager, which does not care what the rows are",
    };

    [Fact]
    public void The_domain_knows_only_the_base_library() =>
        Assert.All(typeof(IVersioned).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name!, StringComparison.Ordinal));

    [Fact]
    public void The_data_project_does_not_know_the_web() =>
        Assert.DoesNotContain(typeof(JobsDbContext).Assembly.GetReferencedAssemblies(), a => a.Name == "JobsPortal.Web");

    [Fact]
    public void Only_the_providers_folder_names_a_database() =>
        Assert.Empty(Offences(Code().Where(f => !f.StartsWith("src/JobsPortal.Data/Providers/", StringComparison.Ordinal)), DatabaseName()));

    [Fact]
    public void Only_the_providers_folder_holds_SQL() =>
        Assert.Empty(Offences(Code().Where(f => !f.StartsWith("src/JobsPortal.Data/Providers/", StringComparison.Ordinal)), RawSql()));

    [Fact]
    public void Only_the_context_begins_transactions() =>
        Assert.Empty(Offences(Code().Where(f => f != "src/JobsPortal.Data/JobsDbContext.cs"), new Regex(@"BeginTransaction|TransactionScope")));

    [Fact]
    public void The_two_areas_never_know_each_other()
    {
        Assert.Empty(Offences(Sources.Below("src/JobsPortal.Web", ".cs", ".cshtml").Where(f => f.Contains("/Areas/Admin/", StringComparison.Ordinal)), new Regex(@"Areas\.Public")));
        Assert.Empty(Offences(Sources.Below("src/JobsPortal.Web", ".cs", ".cshtml").Where(f => f.Contains("/Areas/Public/", StringComparison.Ordinal)), new Regex(@"Areas\.Admin")));
    }

    [Fact]
    public void Views_never_touch_the_database() => Assert.Empty(Offences(Sources.Below("src", ".cshtml"), new Regex("DbContext|JobsPortal\\.Data\\.Providers")));

    [Fact]
    public void An_interface_has_more_than_one_implementation_or_leaves_the_process()
    {
        var types = OurAssemblies.SelectMany(a => a.GetTypes()).ToList();
        var lonely = types.Where(t => t.IsInterface && types.Count(c => c is { IsClass: true } && t.IsAssignableFrom(c)) == 1 && !Excused.ContainsKey(t.Name));
        Assert.Empty(lonely.Select(t => t.FullName));
    }

    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var types = OurAssemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)).ToList();
        var open = types.Where(t => t is { IsSealed: false, IsAbstract: false } && t.Namespace?.StartsWith("JobsPortal", StringComparison.Ordinal) == true
            && !t.Namespace.Contains("Migrations", StringComparison.Ordinal) && !types.Any(d => d.BaseType == t));
        Assert.Empty(open.Select(t => t.FullName));
    }

    private static Assembly[] OurAssemblies => [typeof(IVersioned).Assembly, typeof(JobsDbContext).Assembly, typeof(Program).Assembly];

    private static IEnumerable<string> Code() => Sources.Below("src", ".cs", ".cshtml").Where(f => !f.StartsWith("src/StandIns/", StringComparison.Ordinal));

    private static IEnumerable<string> Offences(IEnumerable<string> files, Regex pattern) =>
        files.SelectMany(f => pattern.Matches(Sources.Read(f)).Select(m => $"{f}: {m.Value}"));

    [GeneratedRegex("Sqlite|SqlServer|SqlClient", RegexOptions.IgnoreCase)]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"\.(FromSql|ExecuteSql|SqlQuery)(Raw|Interpolated)?(Async)?\b|CommandText")]
    private static partial Regex RawSql();
}
