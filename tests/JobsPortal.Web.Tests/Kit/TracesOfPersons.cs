using System.Collections.Concurrent;
using System.Text;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>
/// Everybody whom any test makes is a canary. When a host ends, nobody of its database may stand in its log, in an address it was asked for,
/// in a public page it gave to somebody who was not signed in, in a mail to another person, or in a file that a request left behind.
/// </summary>
public sealed class TracesOfPersons : IStartupFilter
{
    /// <summary>Below these every page is everybody's. What somebody fills in lies elsewhere, or below <c>apply</c>.</summary>
    private static readonly string[] Public = ["/openings", "/plan", "/programs", "/calendar", "/api", "/feeds", "/sitemap.xml", "/help"];

    /// <summary>What the pages show as an example of a number.</summary>
    private const string Example = "010-0000-1234";

    private readonly ConcurrentDictionary<string, byte> _addresses = [];
    private readonly ConcurrentQueue<(string Address, byte[] Body)> _pages = [];
    private readonly DateTime _since = TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>Whether the host has started; one that has not has met nobody.</summary>
    public bool HasStarted { get; private set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        HasStarted = true;
        app.Use(KeepAsync);
        next(app);
    };

    /// <summary>Everybody in the database, in whatever form they may be written.</summary>
    public static async Task<IReadOnlyList<Person>> ReadAsync(JobsDbContext db)
    {
        var applicants = await db.Applications.AsNoTracking().Select(a => new { Name = a.ApplicantName, a.Phone, a.Email }).Distinct().ToListAsync();
        var residents = await db.Users.AsNoTracking().Where(u => u.Kind == AccountKind.Resident).Select(u => new { Name = (string?)u.Name, Phone = u.PhoneNumber, u.Email }).ToListAsync();
        return [.. applicants.Concat(residents).Select(p => new Person(p.Name, p.Phone, p.Email)).Distinct()];
    }

    /// <summary>Whom each mail of the database went to, and what it says.</summary>
    public static Task<List<OutboxMessage>> MailsAsync(JobsDbContext db) => db.OutboxMessages.AsNoTracking().Where(m => m.Channel == OutboxChannel.Email).ToListAsync();

    /// <summary>Where somebody stands who should not; empty when all is well.</summary>
    public IEnumerable<string> Found(IReadOnlyList<Person> persons, IReadOnlyList<OutboxMessage> mails, string folder)
    {
        var tokens = persons.SelectMany(p => p.Tokens).Distinct().Select(t => (Text: t, Bytes: Encoding.UTF8.GetBytes(t))).ToList();
        foreach (var (text, bytes) in tokens)
        {
            foreach (var address in _addresses.Keys.Where(a => a.Contains(text, StringComparison.Ordinal) || a.Contains(Uri.EscapeDataString(text), StringComparison.Ordinal)))
                yield return $"{text} in the address {address}";
            foreach (var (address, _) in _pages.Where(p => p.Body.AsSpan().IndexOf(bytes) >= 0)) yield return $"{text} in the public page {address}";
        }

        foreach (var mail in mails)
        {
            var own = persons.Where(p => p.Email == mail.To).SelectMany(p => p.Tokens).ToHashSet();
            if (own.Count == 0) continue;
            foreach (var (text, _) in tokens.Where(t => !own.Contains(t.Text) && $"{mail.RecipientName} {mail.Subject} {mail.Body}".Contains(t.Text, StringComparison.Ordinal)))
                yield return $"{text} in the mail {mail.MessageId}";
        }

        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*").Where(f => File.GetLastWriteTimeUtc(f) >= _since));
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            foreach (var (text, _) in tokens.Where(t => content.AsSpan().IndexOf(t.Bytes) >= 0)) yield return $"{text} in {Path.GetFileName(file)}";
        }
    }

    private async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        var address = context.Request.Path + context.Request.QueryString;
        _addresses.TryAdd(address, 0);
        if (!HttpMethods.IsGet(context.Request.Method) || address.Contains("/apply", StringComparison.Ordinal) || !Public.Any(p => context.Request.Path.StartsWithSegments(p)))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.User.Identity?.IsAuthenticated != true) _pages.Enqueue((address, copy.ToArray()));
        copy.Position = 0;
        await copy.CopyToAsync(body, context.RequestAborted);
    }

    /// <summary>One person of a test.</summary>
    public sealed record Person(string? Name, string? Phone, string? Email)
    {
        /// <summary>What leads to the person. A name of two syllables may be a word.</summary>
        public IEnumerable<string> Tokens => new[] { Name?.Length >= 3 ? Name : null, Phone, Phone is { Length: 11 } ? $"{Phone[..3]}-{Phone[3..7]}-{Phone[7..]}" : null, Email }.OfType<string>().Where(t => t.Length > 0 && t != Example);
    }
}
