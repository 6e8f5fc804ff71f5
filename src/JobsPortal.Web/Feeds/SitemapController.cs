using System.Xml;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Feeds;

/// <summary>What search engines should read: the fixed pages, the programmes and the district's own openings that are not over.</summary>
[AllowAnonymous, PublicPage, ApiExplorerSettings(IgnoreApi = true)]
public sealed class SitemapController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>Most addresses of one sitemap (sitemaps.org).</summary>
    public const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Fixed = ["/", "/openings", "/programs", "/calendar", "/plan", "/dong-centers", "/help", "/privacy", "/terms", "/accessibility"];

    /// <summary>/sitemap.xml.</summary>
    [HttpGet("sitemap.xml")]
    public async Task<FileContentResult> Show()
    {
        var now = clock.UtcNow();
        var programs = await db.JobPrograms.AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).Take(Most / 2).ToListAsync();
        var openings = await db.Openings.AsNoTracking().Where(OpeningQueries.DecidedByDistrict)
            .Where(o => o.Status == OpeningStatus.Approved && now < o.ClosesAt).OrderByDescending(o => o.Id)
            .Select(o => new { o.Id, Changed = o.RevisedAt ?? o.ApprovedAt ?? o.PostedAt }).Take(Most - Fixed.Length - programs.Count).ToListAsync();
        var origin = $"{Request.Scheme}://{Request.Host}";
        return File(
            XmlFeed.Write(xml =>
            {
                xml.WriteStartElement("urlset", Namespace);
                foreach (var path in Fixed.Concat(programs.Select(id => FormattableString.Invariant($"/programs/{id}"))))
                {
                    Write(xml, origin + path, changed: null);
                }
                foreach (var opening in openings)
                {
                    Write(xml, FormattableString.Invariant($"{origin}/openings/{opening.Id}"), opening.Changed);
                }
                xml.WriteEndElement();
            }),
            "application/xml; charset=utf-8");
    }

    private static void Write(XmlWriter xml, string address, DateTime? changed)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changed is { } at)
        {
            xml.WriteElementString("lastmod", Namespace, XmlFeed.Instant(at));
        }
        xml.WriteEndElement();
    }
}
