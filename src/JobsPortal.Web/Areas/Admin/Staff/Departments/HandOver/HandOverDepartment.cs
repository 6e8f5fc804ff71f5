using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Areas.Admin.Staff.HandOver;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.Departments.HandOver;

/// <summary>업무 인계 of a department: programmes, openings with their applications, templates and the people themselves.</summary>
public sealed class HandOverDepartment(JobsDbContext db, ChangeStaff staff, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    /// <summary>The page of one department.</summary>
    public async Task<DepartmentHandOverPage> PageAsync(Department department, DepartmentHandOverForm? typed)
    {
        var things = await ThingsOfAsync(department);
        return new(department, things, typed ?? new DepartmentHandOverForm { Things = [.. things.Select(t => t.Key)] }, await db.Departments.AsNoTracking()
            .Where(d => d.IsActive && d.Id != department.Id).OrderBy(d => d.Name).ThenBy(d => d.Id)
            .Select(d => new Choice(d.Id.ToString(CultureInfo.InvariantCulture), d.Name, null, null)).ToListAsync());
    }

    /// <summary>Moves what was chosen and writes it down. People that move are signed out and see the new department's work from then on.</summary>
    /// <returns>Why not; empty when it is done.</returns>
    public Task<IReadOnlyList<HandoverBlocker>> RunAsync(int id, DepartmentHandOverForm form, int by) => db.WriteAsync<IReadOnlyList<HandoverBlocker>>(async () =>
    {
        var from = await db.Departments.SingleAsync(d => d.Id == id);
        var to = form.ToDepartmentId is { } receiver ? await db.Departments.SingleOrDefaultAsync(d => d.Id == receiver && d.IsActive) : null;
        var things = (await ThingsOfAsync(from)).Where(t => form.Things.Contains(t.Key)).ToList();
        if (things.Count != form.Things.Distinct().Count()) return [HandoverBlocker.ListChanged];
        if (Handover.ReasonsNotTo(id, to?.Id, things.Count) is { Count: > 0 } reasons) return reasons;

        int[] Ids(HandoverKind kind) => [.. things.Where(t => t.Kind == kind).Select(t => t.Id)];
        var (openings, programs, templates, people) = (Ids(HandoverKind.Opening), Ids(HandoverKind.Program), Ids(HandoverKind.Template), Ids(HandoverKind.Person));
        foreach (var opening in await db.Openings.Where(o => openings.Contains(o.Id)).ToListAsync()) opening.MoveTo(to!.Id);
        foreach (var program in await db.JobPrograms.Where(p => programs.Contains(p.Id)).ToListAsync()) program.MoveTo(to!.Id);
        foreach (var template in await db.OpeningTemplates.Where(t => templates.Contains(t.Id)).ToListAsync()) template.MoveTo(to!.Id);
        foreach (var person in await db.Accounts.Where(a => people.Contains(a.Id)).ToListAsync()) await MoveAsync(person, from, to!, by);
        db.Add(new Handover(
            new HandoverEnd(null, from.Id, from.Name), new HandoverEnd(null, to!.Id, to.Name), TypedText.Kept(form.Reason)!, Afterwards.Stays, things.Select(t => t.ToItem()), by, clock.UtcNow()));
        await db.SaveChangesAsync();
        return [];
    });

    private async Task<IReadOnlyList<HandoverThing>> ThingsOfAsync(Department department)
    {
        var (id, name) = (department.Id, department.Name);
        var openings = await db.InHand(db.OpeningsInHandOfDepartment(id)).Take(Handover.MostItems).ToListAsync();
        var programs = await db.ProgramsInHandOf(id).AsNoTracking().Take(Handover.MostItems).Select(p => new { p.Id, p.Name, p.StartsOn, p.EndsOn }).ToListAsync();
        var templates = await db.TemplatesInHandOf(id).AsNoTracking().Take(Handover.MostItems).Select(t => new { t.Id, t.Name }).ToListAsync();
        var people = await db.StaffOfDepartment(id).AsNoTracking().Take(Handover.MostItems).Select(a => new { a.Id, a.Name, a.StaffRole }).ToListAsync();
        HandoverThing[] all =
        [
            .. people.Select(a => new HandoverThing(HandoverKind.Person, a.Id, a.Name, texts[StaffTexts.Of(a.StaffRole!.Value)], id, name)),
            .. programs.Select(p => new HandoverThing(HandoverKind.Program, p.Id, p.Name, SeoulDates.Span(p.StartsOn, p.EndsOn), id, name)),
            .. openings.Select(o => new HandoverThing(
                HandoverKind.Opening, o.Id, o.Title.Length == 0 ? texts["(제목 없음)"] : o.Title,
                texts[OpeningTexts.State(o.Status, o.OpensAt, o.ClosesAt, clock.UtcNow()).Text] + (o.Undecided > 0 ? " · " + texts["결과를 정할 신청 {0}건", o.Undecided] : ""), id, name)),
            .. templates.Select(t => new HandoverThing(HandoverKind.Template, t.Id, t.Name, "", id, name)),
        ];
        return [.. all.Take(Handover.MostItems)];
    }

    private async Task MoveAsync(Account person, Department from, Department to, int by)
    {
        person.DepartmentId = to.Id;
        (person.SecurityStamp, person.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        staff.Record(person.Id, StaffChangeKind.Department, from.Name, to.Name, by);
        await db.EndSessionsOfAsync(person.Id, except: null, clock.UtcNow());
    }
}
