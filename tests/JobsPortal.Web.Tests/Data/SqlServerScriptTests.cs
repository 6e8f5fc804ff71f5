using JobsPortal.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JobsPortal.Web.Tests.Data;

/// <summary>Microsoft's own parser reads what we would send to SQL Server. The plain script: in the idempotent one much hides inside EXEC(N'…').</summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public void The_create_script_parses()
    {
        using var db = Offline.SqlServer();
        Assert.Empty(ErrorsIn(db.Database.GenerateCreateScript()));
    }

    [Fact]
    public void The_migration_script_parses_and_makes_every_table()
    {
        using var db = Offline.SqlServer();
        var script = db.GetService<IMigrator>().GenerateScript();
        Assert.Empty(ErrorsIn(script));
        var tables = new Tables();
        Parse(script).Fragment.Accept(tables);
        Assert.Empty(db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Except(tables.Names));
    }

    [Fact]
    public async Task What_alerts_found_is_written_by_a_statement_that_parses()
    {
        var (db, server) = Offline.SqlServerThatAnswersNothing();
        await using var _ = db;
        await db.AddMatchesAsync(openingId: 1, recipientIds: [1, 2], DateTime.UnixEpoch);
        Assert.StartsWith("INSERT INTO", server.Last, StringComparison.Ordinal);
        Assert.Empty(ErrorsIn(server.Last));
    }

    [Fact]
    public void The_parser_catches_a_bad_statement() => Assert.NotEmpty(ErrorsIn("CREATE TABLE [A] ([Id] int NOT NULL,, [B] nvarchar(10));"));

    private static IEnumerable<string> ErrorsIn(string script) => Parse(script).Errors.Select(e => $"line {e.Line}: {e.Message}");

    private static (TSqlFragment Fragment, IList<ParseError> Errors) Parse(string script)
    {
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return (fragment, errors);
    }

    private sealed class Tables : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(CreateTableStatement node) => Names.Add(node.SchemaObjectName.BaseIdentifier.Value);
    }
}
