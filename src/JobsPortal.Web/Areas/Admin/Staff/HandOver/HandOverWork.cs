using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.HandOver;

/// <summary>업무 인계 of one person: what it is, and that it goes over whole or not at all.</summary>
public sealed class HandOverWork(JobsDbContext db, ChangeStaff staff, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    /// <summary>Everything the person is responsible for, the latest first; at most <see cref="Handover.MostItems"/>.</summary>
    public async Task<IReadOnlyList<HandoverThing>> ThingsOfAsync(int account)
    {
        var openings = await db.InHand(db.OpeningsInHandOf(account)).Take(Handover.MostItems).ToListAsync();
        var decisions = await db.DecisionLinesInHandOf(account).Take(Handover.MostItems - openings.Count).ToListAsync();
        var names = await db.Departments.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name);
        return
        [
            .. openings.Select(o => new HandoverThing(HandoverKind.Opening, o.Id, TitleOf(o.Title), NoteOf(o), o.DepartmentId, names[o.DepartmentId])),
            .. decisions.Select(b => new HandoverThing(
                HandoverKind.Decisions, b.Id, b.OpeningTitle, $"{texts[DecisionTexts.State(b.Status).Text]} · {texts["{0}명", b.People]}", b.DepartmentId, names[b.DepartmentId])),
        ];
    }

    /// <summary>The page of one person.</summary>
    public async Task<HandOverPage> PageAsync(StaffLine person, HandOverForm? typed)
    {
        var things = await ThingsOfAsync(person.Id);
        int[] departments = [.. things.Select(t => t.DepartmentId).Append(person.DepartmentId ?? 0).Distinct()];
        var names = things.GroupBy(t => t.DepartmentId).ToDictionary(g => g.Key, g => g.First().Department);
        var officers = await db.OfficersOf(departments).Where(a => a.Id != person.Id).Select(a => new { a.Id, a.Name, a.UserName, a.DepartmentId }).Take(200).ToListAsync();
        return new(
            person, things, typed ?? new HandOverForm { Things = [.. things.Select(t => t.Key)] },
            [.. officers.Select(o => new Choice(Key(o.Id), $"{o.Name} ({o.UserName}{(departments.Length > 1 && names.GetValueOrDefault(o.DepartmentId ?? 0) is { } d ? ", " + d : "")})"))],
            await db.Departments.AsNoTracking().Where(d => d.IsActive && d.Id != person.DepartmentId).OrderBy(d => d.Name).ThenBy(d => d.Id)
                .Select(d => new Choice(d.Id.ToString(CultureInfo.InvariantCulture), d.Name, null, null)).ToListAsync());
    }

    /// <summary>Hands over what was chosen, writes it down, and ends the person's rights and sessions where they move or leave.</summary>
    /// <returns>Why not; empty when it is done.</returns>
    /// <exception cref="RuleBroken">The last administrator would go.</exception>
    public Task<IReadOnlyList<HandoverBlocker>> RunAsync(int account, HandOverForm form, int by) => db.WriteAsync<IReadOnlyList<HandoverBlocker>>(async () =>
    {
        var from = await db.Accounts.SingleAsync(a => a.Id == account && a.Kind == AccountKind.Staff);
        var to = form.ToAccountId is { } receiver ? await db.Accounts.SingleOrDefaultAsync(a => a.Id == receiver && a.Kind == AccountKind.Staff) : null;
        var things = (await ThingsOfAsync(account)).Where(t => form.Things.Contains(t.Key)).ToList();
        if (things.Count != form.Things.Distinct().Count()) return [HandoverBlocker.ListChanged];
        var reasons = Handover.ReasonsNotTo(PersonOf(from)!, PersonOf(to), form.Afterwards, await DestinationAsync(form), [.. things.Select(t => t.DepartmentId)], by);
        if (reasons.Count > 0) return reasons;

        if (to is not null) await AssignAsync(things, to.Id);
        db.Add(new Handover(
            new HandoverEnd(from.Id, null, from.Name), to is null || things.Count == 0 ? new HandoverEnd(null, null, "") : new HandoverEnd(to.Id, null, to.Name), TypedText.Kept(form.Reason)!, form.Afterwards,
            things.Select(t => t.ToItem()), by, clock.UtcNow()));
        await db.SaveChangesAsync();
        await EndRightsAsync(from, form, by);
        return [];
    });

    private async Task AssignAsync(List<HandoverThing> things, int to)
    {
        int[] Ids(HandoverKind kind) => [.. things.Where(t => t.Kind == kind).Select(t => t.Id)];
        var (openings, batches) = (Ids(HandoverKind.Opening), Ids(HandoverKind.Decisions));
        foreach (var opening in await db.Openings.Where(o => openings.Contains(o.Id)).ToListAsync()) opening.AssignTo(to);
        foreach (var batch in await db.DecisionBatches.Where(b => batches.Contains(b.Id)).ToListAsync()) batch.AssignTo(to);
    }

    private async Task EndRightsAsync(Account from, HandOverForm form, int by)
    {
        if (form.Afterwards == Afterwards.Stays) return;
        if (form.Afterwards == Afterwards.Leaves) await staff.DisableAsync(from.Id, off: true, by);
        else await staff.PlaceAsync(from.Id, from.ConcurrencyStamp!, from.Name, new StaffPlace(from.StaffRole!.Value, form.DestinationId, from.CounterDong).Tidy(), by);
        from.SecurityStamp = Guid.NewGuid().ToString("N");
        await db.SaveChangesAsync();
        await db.EndSessionsOfAsync(from.Id, except: null, clock.UtcNow());
    }

    private async Task<int?> DestinationAsync(HandOverForm form) =>
        form is { Afterwards: Afterwards.Moves, DestinationId: { } id } && await db.Departments.AnyAsync(d => d.Id == id && d.IsActive) ? id : null;

    private string TitleOf(string title) => title.Length == 0 ? texts["(제목 없음)"] : title;

    private string NoteOf(OpeningInHand o)
    {
        List<string> parts = [texts[OpeningTexts.State(o.Status, o.OpensAt, o.ClosesAt, clock.UtcNow()).Text]];
        if (o.Undecided > 0) parts.Add(texts["결과를 정할 신청 {0}건", o.Undecided]);
        if (o.Replies > 0) parts.Add(texts["답을 기다리는 선발 {0}건", o.Replies]);
        if (o.Objections > 0) parts.Add(texts["이의신청 {0}건", o.Objections]);
        return string.Join(" · ", parts);
    }

    private static HandoverPerson? PersonOf(Account? a) => a is null ? null : new(a.Id, a.StaffRole ?? StaffRole.Counselor, a.DepartmentId, a.IsDisabled);

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
