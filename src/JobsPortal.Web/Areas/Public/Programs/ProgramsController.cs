using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Programs;

/// <summary>사업 안내: what the district does for jobs, and when the next round is.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("programs")]
public sealed class ProgramsController(JobsDbContext db, TimeProvider clock, DistrictProfile district) : Controller
{
    private const int PageSize = 20;
    private const int OpeningsMax = 50;

    /// <summary>All programmes by name, or those of one <paramref name="field"/> of the plan.</summary>
    [HttpGet, PublicPage("field", "page")]
    public async Task<IActionResult> Index(int? field, int page = 1)
    {
        var now = clock.UtcNow();
        var name = field is null ? null : await db.PlanFields.Where(f => f.Id == field).Select(f => f.Name).SingleOrDefaultAsync();
        var programs = name is null ? db.JobPrograms.ByName() : db.OfField(field!.Value);
        var total = await programs.CountAsync();
        var number = PageNumber.Clamp(page, PageSize, total);
        var rows = await db.ProgramRows(programs.Skip((number - 1) * PageSize).Take(PageSize), now).ToListAsync();
        return View(new ProgramsPage(new(rows, number, PageSize, total), name, SeoulTime.DayOf(now)));
    }

    /// <summary>One programme with its open openings.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        if (await db.ProgramRows(db.JobPrograms.Where(p => p.Id == id), now).SingleOrDefaultAsync(cancellation) is not { } program)
        {
            return NotFound();
        }
        var openings = await db.Openings.OpenOfProgram(id, now).Take(OpeningsMax).AsRows().ToListAsync(cancellation);
        var today = SeoulTime.DayOf(now);
        var record = await ProgramRecord.LoadAsync(db, id, today, withDrafts: false, cancellation);
        return View(new ProgramPage(program, [.. openings.Select(row => OpeningLine.From(row, now, district))], today, record));
    }
}
