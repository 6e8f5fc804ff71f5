using System.Collections.Concurrent;
using System.Data.Common;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

/// <summary>A list costs one statement whatever it holds, that for the lines of its page, and so does an opening. Words are looked up in the index past the counter.</summary>
public sealed class SearchCostTests(SearchCostTests.Counted app) : IClassFixture<SearchCostTests.Counted>
{
    [Fact]
    public async Task More_openings_choices_and_words_cost_no_more_statements()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        for (var i = 0; i < 25; i++) await app.Given.ApprovedOpeningAsync(title: $"비용 {i}");
        using var visitor = app.NewVisitor();
        Assert.Equal(1, await StatementsAsync(visitor, "/openings"));
        Assert.Equal(1, await StatementsAsync(visitor, "/openings?page=2&kind=PublicWork&dong=1135063000&dong=1135072000&closed=1&scheduled=1&pay=Hourly"));
        Assert.Equal(1, await StatementsAsync(visitor, "/openings?q=비용"));
        Assert.Equal(1, await StatementsAsync(visitor, "/openings?q=없는말"));
        Assert.Equal(1, await StatementsAsync(visitor, "/api/openings?size=100"));
        Assert.Equal(1, await StatementsAsync(visitor, $"/openings/{opening.Id}"));
    }

    private async Task<int> StatementsAsync(Visitor visitor, string url)
    {
        await visitor.VisitAsync(url);
        app.Counter.Statements.Clear();
        await visitor.VisitAsync(url);
        TestContext.Current.TestOutputHelper?.WriteLine($"{url}\n{string.Join('\n', app.Counter.Statements)}");
        return app.Counter.Statements.Count;
    }

    /// <summary>Counts what is asked of the database.</summary>
    public sealed class Counter : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }

    /// <summary>A portal that counts its statements.</summary>
    public sealed class Counted : PortalApp
    {
        public Counter Counter { get; } = new();

        /// <summary>A page that was kept costs nothing.</summary>
        protected override IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?> { ["PageCache:Megabytes"] = "0" };

        protected override void Configure(IServiceCollection services)
        {
            services.ConfigureDbContext<SqliteJobsDbContext>(options => options.AddInterceptors(Counter));
            services.ConfigureDbContext<SqlServerJobsDbContext>(options => options.AddInterceptors(Counter));
        }
    }
}
