// The kit of the front-door tests.
//
//   public sealed class ResidentCanApplyTests(PortalApp app) : IClassFixture<PortalApp>
//   {
//       [Fact] public async Task A_resident_…()
//       {
//           app.Clock.Now = …;                                         // the clock stands until it is set
//           using var visitor = app.NewVisitor();                      // a browser with its own cookies; follows no redirect by itself
//           var page = await visitor.VisitAsync("/openings/1");        // Page: Status, Url, Document (AngleSharp), Text
//           var next = await visitor.SubmitAsync(page, new() { ["Name"] = "…" }, button: "다음");   // as a browser submits: hidden fields, token, defaults
//           next = await visitor.FollowAsync(next);                    // goes where a redirect points
//           Html.ShowsError(next, "이름을 입력하세요.");                   // 422, in the summary with a link, and at the field
//           await using var context = app.Open();                      // the same database, for arranging and for looking afterwards
//       }
//   }
//
// One host and one database per test class. What a test needs to exist is made by app.Given, through the domain's own commands.
using JobsPortal.Data;
using JobsPortal.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>The running portal with a database and a clock of its own, environment "Testing", at https://localhost.</summary>
public class PortalApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TracesOfPersons _traces = new();
    private TestDatabase? _database;

    public PortalApp()
    {
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
        Given = new Given(this);
    }

    public FakeClock Clock { get; } = new();

    /// <summary>Arranges what a test needs to exist.</summary>
    public Given Given { get; }

    /// <summary>Folder of this host's files (mail, drafts, log), removed with the run.</summary>
    public string Folder { get; } = TestFolders.New();

    public TestDatabase Database => _database ?? throw new InvalidOperationException("The fixture has not started yet.");

    /// <summary>What every host of the tests has: cheap passwords, and limits that a whole class of tests from one address does not reach.</summary>
    private static readonly Dictionary<string, string?> Usual = new()
    {
        ["Access:PasswordRounds"] = "1000",
        ["RateLimits:PerAddress:SignIn:Permits"] = "1000000",
        ["RateLimits:PerAddress:Register:Permits"] = "1000000",
        ["RateLimits:PerAddress:Lookup:Permits"] = "1000000",
        ["RateLimits:PerAddress:Feedback:Permits"] = "1000000",
        ["RateLimits:PerAddress:Signup:Permits"] = "1000000",
        ["RateLimits:PerSubject:SignIn:Permits"] = "1000000",
    };

    /// <summary>Settings on top of the usual ones; override in a fixture of one's own.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    /// <summary>Services on top of the usual ones; override in a fixture of one's own.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    public virtual async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    /// <summary>A browser with its own cookies.</summary>
    public Visitor NewVisitor() => new(CreateClient());

    /// <summary>A context of the host's own kind with its own scope; dispose it.</summary>
    public ScopedContext Open() => new(Services.CreateAsyncScope());

    /// <summary>Looks something up in the database.</summary>
    public async Task<T> AskAsync<T>(Func<JobsDbContext, Task<T>> question)
    {
        await using var context = Open();
        return await question(context.Db);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Storage:Folder", Folder);
        foreach (var (key, value) in Database.Settings.Concat(Usual).Concat(Settings)) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            // One process writes here; a test of two looks itself, and no other counts its statements.
            services.Remove(services.Single(s => s.ImplementationType == typeof(LookForChanges)));
            services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(_traces));
            Configure(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        var persons = _traces.HasStarted ? await AskAsync(TracesOfPersons.ReadAsync) : [];
        var mails = _traces.HasStarted ? await AskAsync(TracesOfPersons.MailsAsync) : [];
        // Flushes the log.
        await base.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        Assert.Empty(_traces.Found(persons, mails, Folder));
        GC.SuppressFinalize(this);
    }
}
