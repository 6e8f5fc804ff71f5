using JobsPortal.Web.Tests.Conventions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Commands;

/// <summary>The executable as an operator runs it: exit codes, words on the console, and what is in the database afterwards.</summary>
public sealed class OperatorsRunCommandsTests : IAsyncLifetime
{
    private readonly string _folder = TestFolders.New();
    private TestDatabase _database = null!;

    private Dictionary<string, string> Settings => new()
    {
        ["Database:Provider"] = "Sqlite",
        ["ConnectionStrings:Sqlite"] = $"Data Source={_database.File}",
        ["Storage:Folder"] = _folder,
        ["PWD"] = _folder,
    };

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateSqliteAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Help_is_Korean_with_examples_and_mistakes_are_told_with_code_2()
    {
        var help = await RunAsync("import", "openings", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("예:", help.Output, StringComparison.Ordinal);
        Assert.Contains("import openings work24.xml --format work24 --dry-run", help.Output, StringComparison.Ordinal);
        var unknown = await RunAsync("migrat");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("'migrat' 명령은 없습니다.", unknown.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("import", "openings", "x.json", "--format", "excel")).ExitCode);
    }

    [Fact]
    public async Task Nothing_runs_on_a_database_that_lacks_a_migration_and_the_command_is_named()
    {
        await _database.DisposeAsync();
        _database = TestDatabase.EmptySqlite();
        foreach (var command in (string[][])[["--urls", "http://127.0.0.1:0"], ["staff", "create", "--login", "a", "--role", "Administrator"], ["seed", "--openings", "1"]])
        {
            var refused = await RunAsync(command);
            Assert.Equal(3, refused.ExitCode);
            Assert.Contains("JobsPortal.Web migrate", refused.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        Assert.Contains("이미 최신", (await RunAsync("migrate")).Output, StringComparison.Ordinal);
        await using var context = _database.Open();
        Assert.NotEmpty(await context.Db.Departments.ToListAsync());
        Assert.Empty(await context.Db.Accounts.ToListAsync());
    }

    [Fact]
    public async Task The_first_administrator_is_made_with_a_password_that_is_shown_once()
    {
        var made = await RunAsync("staff", "create", "--login", "admin", "--role", "Administrator");
        Assert.Equal(0, made.ExitCode);
        Assert.Matches(@"첫 비밀번호.*: [a-z0-9-]{12,}", made.Output);
        var again = await RunAsync("staff", "create", "--login", "ADMIN", "--role", "Administrator");
        Assert.Equal(2, again.ExitCode);
        Assert.Equal(2, (await RunAsync("staff", "create", "--login", "kim", "--role", "Officer")).ExitCode);
        await using var context = _database.Open();
        var account = await context.Db.Accounts.SingleAsync();
        Assert.True(account.MustChangePassword);
        Assert.Single(await context.Db.StaffChanges.ToListAsync());
    }

    [Fact]
    public async Task Files_are_found_from_the_callers_folder_and_bad_ones_change_nothing()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "feed.json"), Imports.Feeds.GetJobInfo(["K1", "K2"]));
        await File.WriteAllTextAsync(Path.Combine(_folder, "page.json"), "<!doctype html><html><body>502</body></html>");
        await File.WriteAllTextAsync(Path.Combine(_folder, "plan.csv"), Sources.Read("docs/samples/plan-2010-nowon.csv"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "bad.csv"), "sector,field,target,from_year,to_year,department\n일반,하나,많이,2026,2027,과\n");

        foreach (var arguments in (string[][])[["openings", "page.json", "--format", "getjobinfo"], ["openings", "nowhere.json", "--format", "getjobinfo"], ["plan", "bad.csv"], ["plan", "page.json"]])
        {
            var refused = await RunAsync(["import", .. arguments]);
            Assert.Equal(2, refused.ExitCode);
        }

        await using (var context = _database.Open())
        {
            Assert.Equal(0, await context.Db.Openings.CountAsync() + await context.Db.ImportRuns.CountAsync() + await context.Db.Plans.CountAsync());
        }

        var imported = await RunAsync("import", "openings", "feed.json", "--format", "getjobinfo");
        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("읽음 2 · 새로 등록 2", imported.Output, StringComparison.Ordinal);
        var plan = await RunAsync("import", "plan", "plan.csv");
        Assert.Contains("목표 10,570명(일반부문 3,420, 공공부문 7,150)", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_restored_into_an_empty_place_holds_the_same_rows()
    {
        Assert.Equal(0, (await RunAsync("seed", "--openings", "40", "--residents", "5", "--applications", "20", "--seed", "5")).ExitCode);
        Assert.Equal(0, (await RunAsync("backup", "kept")).ExitCode);
        Assert.Equal(2, (await RunAsync("backup", "kept")).ExitCode);
        Assert.Equal(2, (await RunAsync("restore", "kept")).ExitCode);
        Assert.Equal(2, (await RunAsync("restore", "nowhere")).ExitCode);
        var before = await RowsAsync(_database);
        await using var empty = TestDatabase.EmptySqlite();
        var settings = Settings;
        settings["ConnectionStrings:Sqlite"] = $"Data Source={empty.File}";
        Assert.Equal(0, (await PortalProcess.RunAsync(settings, "restore", "kept")).ExitCode);
        Assert.Equal(before, await RowsAsync(empty));
        Assert.True(before.Length > 1_000);
    }

    private Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => PortalProcess.RunAsync(Settings, arguments);

    /// <summary>Every row of every table.</summary>
    private static async Task<string> RowsAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection($"Data Source={database.File};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        List<string> tables = [];
        await using (var names = connection.CreateCommand())
        {
            names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
            await using var reader = await names.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }

        List<string> rows = [];
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            // What stands behind the index of words has no row numbers in places.
            command.CommandText = $"SELECT * FROM [{table}] ORDER BY {(table.StartsWith("OpeningWords_", StringComparison.Ordinal) ? "1" : "rowid")}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) rows.Add(table + "|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] b ? Convert.ToHexString(b) : reader.GetValue(i))));
        }

        return string.Join('\n', rows);
    }
}
