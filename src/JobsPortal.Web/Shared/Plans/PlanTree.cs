using JobsPortal.Data;
using JobsPortal.Data.Plans;
using JobsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared.Plans;

/// <summary>One field with what belongs to it.</summary>
/// <param name="Field">The field and its target.</param>
/// <param name="Programs">Programmes that count for this very field.</param>
/// <param name="Parts">Its parts.</param>
public sealed record FieldNode(PlanFieldRow Field, IReadOnlyList<PlanProgramRow> Programs, IReadOnlyList<FieldNode> Parts)
{
    /// <summary>Jobs counted for this very field.</summary>
    public int OwnAchieved => Programs.Sum(p => p.Achieved);

    /// <summary>Jobs counted for it and its parts.</summary>
    public int Achieved => OwnAchieved + Parts.Sum(part => part.Achieved);

    /// <summary>미배분: what the parts leave of the target.</summary>
    public int Unallocated => Field.Target - Parts.Sum(part => part.Field.Target);

    /// <summary>Openings that accept applications now, of it and its parts.</summary>
    public int OpenOpenings => Programs.Sum(p => p.OpenOpenings) + Parts.Sum(part => part.OpenOpenings);

    /// <summary>Programmes of it and its parts.</summary>
    public int ProgramCount => Programs.Count + Parts.Sum(part => part.ProgramCount);
}

/// <summary>A sector with its fields.</summary>
public sealed record SectorNode(Sector Sector, IReadOnlyList<FieldNode> Fields)
{
    /// <summary>Sum of the fields.</summary>
    public int Target => Fields.Sum(f => f.Field.Target);

    /// <summary>Sum of the fields.</summary>
    public int Achieved => Fields.Sum(f => f.Achieved);
}

/// <summary>A plan with targets and what was achieved; the parts' numbers add up to the whole.</summary>
public sealed record PlanTree(PlanRow Plan, IReadOnlyList<SectorNode> Sectors)
{
    /// <summary>Sum of the sectors.</summary>
    public int Target => Sectors.Sum(s => s.Target);

    /// <summary>Sum of the sectors.</summary>
    public int Achieved => Sectors.Sum(s => s.Achieved);

    /// <summary>Reads a plan's current edition and the ledger, in two statements.</summary>
    public static async Task<PlanTree> LoadAsync(JobsDbContext db, PlanRow plan, DateTime now)
    {
        var fields = await db.PlanFields.FieldsOf(plan.Id, plan.Edition).ToListAsync();
        var programs = (await db.ProgramsOfPlan(plan.Id, now).ToListAsync()).ToLookup(p => p.PlanFieldId);
        var parts = fields.Where(f => f.ParentId is not null).ToLookup(f => f.ParentId);
        FieldNode Node(PlanFieldRow field) => new(field, [.. programs[field.Id]], [.. parts[field.Id].Select(Node)]);
        return new(plan, [.. fields.Where(f => f.ParentId is null).GroupBy(f => f.Sector).OrderBy(g => g.Key).Select(g => new SectorNode(g.Key, [.. g.Select(Node)]))]);
    }
}
