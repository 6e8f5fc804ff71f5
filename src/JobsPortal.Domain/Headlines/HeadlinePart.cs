namespace JobsPortal.Domain.Headlines;

/// <summary>One part of a published number.</summary>
public sealed class HeadlinePart
{
    /// <summary>Longest name or group, in characters.</summary>
    public const int LabelMaxLength = 100;

    /// <summary>Longest words of a day or of a budget, in characters.</summary>
    public const int NoteMaxLength = 50;

    private HeadlinePart() => Label = "";

    internal HeadlinePart(HeadlinePartDetails d, int order)
    {
        (Role, Label, Group, Amount, PlanFieldId, Precision) = (d.Role, d.Label, d.Group, d.Amount, d.PlanFieldId, d.Precision);
        (AsOf, BudgetWon, BudgetNote, IsInvented, Order) = (d.AsOf, d.BudgetWon, d.BudgetNote, d.IsInvented, order);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The published number.</summary>
    public int HeadlineId { get; private set; }

    /// <summary>What it does to the number.</summary>
    public PartRole Role { get; private set; }

    /// <summary>What it is.</summary>
    public string Label { get; private set; }

    /// <summary>What it stands under.</summary>
    public string? Group { get; private set; }

    /// <summary>How many; null where the target of a field is meant.</summary>
    public long? Amount { get; private set; }

    /// <summary>The field whose target it is.</summary>
    public int? PlanFieldId { get; private set; }

    /// <summary>How exactly.</summary>
    public Precision Precision { get; private set; }

    /// <summary>When it was so, as the source says it.</summary>
    public string? AsOf { get; private set; }

    /// <summary>Money put in, in won.</summary>
    public long? BudgetWon { get; private set; }

    /// <summary>What that money is.</summary>
    public string? BudgetNote { get; private set; }

    /// <summary>The name was made up for a demonstration.</summary>
    public bool IsInvented { get; private set; }

    /// <summary>Place among the parts, from 0.</summary>
    public int Order { get; private set; }
}
