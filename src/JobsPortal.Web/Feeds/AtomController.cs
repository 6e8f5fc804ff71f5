using System.Xml;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Feeds;

/// <summary>The newest open openings as an Atom feed (RFC 4287), for readers and other sites.</summary>
[AllowAnonymous, PublicPage, ApiExplorerSettings(IgnoreApi = true)]
public sealed class AtomController(JobsDbContext db, TimeProvider clock, DistrictProfile district) : Controller
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const int Most = 50;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // Tag URIs need a year in which the name was the district's; it never changes again.
    private const string Year = "2026";

    /// <summary>/openings.atom.</summary>
    [HttpGet("openings.atom")]
    public async Task<FileContentResult> Show()
    {
        var now = clock.UtcNow();
        var entries = await db.Openings.NewestOpen(now).Take(Most)
            .Select(o => new Entry(o.Id, o.Title, o.EmployerName, o.OpensAt, o.ClosesAt, o.IsUntilFilled, o.PostedAt, o.RevisedAt ?? o.ApprovedAt ?? o.PostedAt)).ToListAsync();
        return File(XmlFeed.Write(xml => Write(xml, entries, now)), MediaType);
    }

    private void Write(XmlWriter xml, IReadOnlyList<Entry> entries, DateTime now)
    {
        var origin = $"{Request.Scheme}://{Request.Host}";
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "ko");
        xml.WriteElementString("id", Namespace, $"tag:{Request.Host.Host},{Year}:/openings");
        xml.WriteElementString("title", Namespace, district.ServiceName);
        xml.WriteElementString("updated", Namespace, XmlFeed.Instant(entries.Count == 0 ? now : entries.Max(e => e.Changed)));
        Link(xml, "self", $"{origin}/openings.atom", "application/atom+xml");
        Link(xml, "alternate", $"{origin}/openings", "text/html");
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, district.OfficeName);
        xml.WriteEndElement();
        foreach (var entry in entries)
        {
            WriteEntry(xml, entry, origin, now);
        }
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, Entry entry, string origin, DateTime now)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, FormattableString.Invariant($"tag:{Request.Host.Host},{Year}:/openings/{entry.Id}"));
        xml.WriteElementString("title", Namespace, XmlFeed.Clean(entry.Title));
        xml.WriteElementString("updated", Namespace, XmlFeed.Instant(entry.Changed));
        xml.WriteElementString("published", Namespace, XmlFeed.Instant(entry.Posted));
        Link(xml, "alternate", FormattableString.Invariant($"{origin}/openings/{entry.Id}"), "text/html");
        xml.WriteElementString("summary", Namespace, XmlFeed.Clean($"{entry.Employer ?? district.OfficeName} · {OpeningTexts.Deadline(entry.Opens, entry.Closes, entry.IsUntilFilled, now)}"));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string href, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private sealed record Entry(int Id, string Title, string? Employer, DateTime? Opens, DateTime? Closes, bool IsUntilFilled, DateTime Posted, DateTime Changed);
}
