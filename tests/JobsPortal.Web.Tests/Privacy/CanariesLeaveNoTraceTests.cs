using System.Text;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Privacy;

/// <summary>
/// Twenty people whom nobody else resembles apply, are looked at, decided on, told, and deleted in their time. No byte of theirs is where it
/// does not belong while they are kept, and none anywhere afterwards but under a key that leads to nobody.
/// </summary>
public sealed class CanariesLeaveNoTraceTests
{
    private static readonly Canary[] Canaries = [.. Enumerable.Range(0, 20).Select(i => new Canary(i))];

    private readonly List<string> _addresses = [];

    [Fact]
    public async Task No_byte_of_a_person_is_where_it_does_not_belong_and_none_is_left_after_the_deletion()
    {
        var app = new PortalApp();
        await app.InitializeAsync();
        var started = DateTime.SpecifyKind(File.GetLastWriteTimeUtc(app.Database.File), DateTimeKind.Utc);
        try
        {
            var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: app.Clock.Now.AddDays(3));
            await ApplyAsync(app, opening);
            await LookUpAsync(app);
            await WorkAsync(app, opening);
            await NothingIsPublicAsync(app, opening);
            await MailsAreEverybodysOwnAsync(app);
            await RecordsKnowKeysOnlyAsync(app);
            await DeleteAsync(app);
        }
        finally
        {
            // Flushes the log.
            await app.DisposeAsync();
        }

        foreach (var file in Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories)) NobodyIn(await File.ReadAllBytesAsync(file), file);
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*").Where(f => File.GetLastWriteTimeUtc(f) >= started)) NobodyIn(await File.ReadAllBytesAsync(file), file);
        Assert.Contains(Directory.EnumerateFiles(app.Folder, "*.json", SearchOption.AllDirectories), f => new FileInfo(f).Length > 1_000);
        // The 접수번호 is how one's own application is addressed; nothing else of a person is.
        Assert.All(_addresses, address => Assert.DoesNotContain(Canaries, c => c.Tokens.Any(t => t != c.Number && address.Contains(t, StringComparison.Ordinal))));
    }

    /// <summary>The first five through the pages, the others as the portal takes them in.</summary>
    private async Task ApplyAsync(PortalApp app, Opening opening)
    {
        foreach (var canary in Canaries)
        {
            var answers = Given.Answers(OpeningKind.PublicWork, canary.Name, canary.Phone, a =>
            {
                a[DefaultForms.Email] = canary.Email;
                a[DefaultForms.WishedPlace] = canary.Place;
            });
            if (canary.Index < 5)
            {
                using var visitor = app.NewVisitor();
                var receipt = await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening, answers));
                canary.Number = Applying.NumberOn(receipt);
                _addresses.Add(receipt.Url);
            }
            else
            {
                canary.Number = (await app.Given.SubmittedApplicationAsync(opening, answers: answers)).Number;
            }
        }
    }

    private async Task LookUpAsync(PortalApp app)
    {
        foreach (var canary in Canaries)
        {
            using var visitor = app.NewVisitor();
            var found = await visitor.LookUpAsync(canary.Number, await app.Given.CodeOfAsync(canary.Number));
            var page = await visitor.FollowAsync(found);
            Assert.Contains(canary.Name, page.Text + (await visitor.VisitAsync($"/my/{canary.Number}/data")).Text, StringComparison.Ordinal);
            using var wrong = app.NewVisitor();
            NobodyIn(Encoding.UTF8.GetBytes((await wrong.LookUpAsync(canary.Number, "00000000")).Source.Replace(canary.Number, "", StringComparison.Ordinal).Replace(ReceiptNumber.Format(canary.Number), "", StringComparison.Ordinal)), "a look-up that failed");
            _addresses.AddRange([found.Url, page.Url]);
        }
    }

    private static async Task WorkAsync(PortalApp app, Opening opening)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        NobodyIn(Encoding.UTF8.GetBytes(Names((await officer.VisitAsync($"/admin/applications?opening={opening.Id}")).Text)), "the list, which masks names");
        foreach (var canary in Canaries)
        {
            Assert.Contains(canary.Name, (await officer.VisitAsync("/admin/applications/" + canary.Number)).Text, StringComparison.Ordinal);
            await officer.VisitAsync($"/admin/applications/{canary.Number}/receipt");
        }
        app.Clock.Advance(TimeSpan.FromDays(4));
        var applications = await app.AskAsync(db => db.Applications.AsNoTracking().OrderBy(a => a.Id).ToListAsync());
        await app.Given.DecidedAsync(opening, [.. applications.Select(a => (a, ApplicationStatus.NotSelected))]);
        await app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
        // A page that fails and a form that is refused write no person into the log either.
        await officer.VisitAsync($"/admin/applications/{Canaries[0].Number}/nothing-like-that");
    }

    private static async Task NothingIsPublicAsync(PortalApp app, Opening opening)
    {
        using var stranger = app.NewVisitor();
        foreach (var address in new[] { "/", "/openings", $"/openings/{opening.Id}", $"/openings/{opening.Id}/apply", "/plan", "/programs", "/api/openings", "/robots.txt", "/privacy", "/my/" + Canaries[0].Number, "/nothing" })
        {
            var page = await stranger.VisitAsync(address);
            NobodyIn(Encoding.UTF8.GetBytes(page.Source.Replace(address, "", StringComparison.Ordinal)), address);
        }
    }

    private static async Task MailsAreEverybodysOwnAsync(PortalApp app)
    {
        var files = Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml");
        Assert.True(files.Length >= Canaries.Length);
        foreach (var file in files)
        {
            var mail = MailFile.Read(await File.ReadAllTextAsync(file));
            var owner = Canaries.Single(c => c.Email == mail.To);
            NobodyIn(Encoding.UTF8.GetBytes($"{mail.Name} {mail.Subject} {mail.Body}"), file, except: owner);
        }
        foreach (var message in await app.AskAsync(db => db.OutboxMessages.AsNoTracking().ToListAsync()))
            NobodyIn(Encoding.UTF8.GetBytes($"{message.RecipientName} {message.Subject} {message.Body}"), message.MessageId, except: Canaries.Single(c => message.To == (message.Channel == OutboxChannel.Email ? c.Email : c.Phone)));
    }

    private static async Task RecordsKnowKeysOnlyAsync(PortalApp app)
    {
        var records = await app.AskAsync(db => db.AccessRecords.AsNoTracking().ToListAsync());
        Assert.True(records.Count > 40);
        Assert.All(records, r => NobodyIn(Encoding.UTF8.GetBytes($"{r.Subject} {r.Path} {r.Reason}"), "an access record"));
        Assert.All(records.Where(r => r.Subject is not null), r => Assert.True(RecordKey.IsOne(r.Subject)));
    }

    private static async Task DeleteAsync(PortalApp app)
    {
        Assert.All(Canaries, c => Assert.True(app.Holds(c.Name) && app.Holds(c.Number)));
        app.Clock.Advance(TimeSpan.FromDays(181));
        var deleted = await app.Services.GetRequiredService<RetentionSweep>().SweepAsync();
        Assert.Equal(Canaries.Length, deleted[RetentionKind.NotSelected]);
        foreach (var token in Canaries.SelectMany(c => c.Tokens)) Assert.False(app.Holds(token), token);
        Assert.NotEqual(0, await app.AskAsync(db => db.AccessRecords.CountAsync()));
        Assert.False(await app.AskAsync(db => db.AccessRecords.AnyAsync(r => db.Applications.Any(a => a.RecordKey == r.Subject))));
    }

    /// <summary>Without the 접수번호, which the list shows.</summary>
    private static string Names(string text) => Canaries.Aggregate(text, (left, c) => left.Replace(c.Number, "", StringComparison.Ordinal).Replace(ReceiptNumber.Format(c.Number), "", StringComparison.Ordinal));

    private static void NobodyIn(byte[] bytes, string where, Canary? except = null)
    {
        foreach (var canary in Canaries.Where(c => c != except))
        {
            foreach (var token in canary.Tokens.Where(t => t != canary.Number || !where.EndsWith(".json", StringComparison.Ordinal)))
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)) >= 0, $"{token} in {where}");
        }
    }

    /// <summary>Somebody whom nobody else resembles.</summary>
    private sealed class Canary(int index)
    {
        public int Index => index;
        public string Name { get; } = "카나" + "갸냐댜랴먀뱌샤야쟈챠캬탸퍄햐겨녀뎌려며벼"[index] + "릿";
        public string Phone { get; } = $"0100000{7300 + index}";
        public string Email { get; } = $"canary-{(char)('a' + index)}@canary.example";
        public string Place { get; } = $"카나릿길 {7300 + index}번지";
        public string Number { get; set; } = "";

        /// <summary>Whatever leads to the person, as it may be written.</summary>
        public IEnumerable<string> Tokens =>
            new[] { Name, Uri.EscapeDataString(Name), Phone, $"010-0000-{Phone[7..]}", Email, Uri.EscapeDataString(Email), Place, Number }.Where(t => t.Length > 0);
    }
}
