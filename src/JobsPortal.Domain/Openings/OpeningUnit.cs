namespace JobsPortal.Domain.Openings;

/// <summary>모집단위: one post of an opening with its place, number of people, hours and pay.</summary>
public sealed class OpeningUnit
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest place, in characters.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest description of the hours, in characters.</summary>
    public const int HoursMaxLength = 300;

    /// <summary>Most people of one unit.</summary>
    public const int HeadcountMax = 10_000;

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening it belongs to.</summary>
    public int OpeningId { get; private set; }

    /// <summary>Place in the list, from 0.</summary>
    public int Order { get; private set; }

    /// <summary>Name of the unit; the opening's title when there is only one.</summary>
    public required string Name { get; set; }

    /// <summary>Office or site that the person works for.</summary>
    public string? Department { get; set; }

    /// <summary>Place of work as text.</summary>
    public string? Place { get; set; }

    /// <summary>행정동 code (10 digits) when the place lies in the district.</summary>
    public string? DongCode { get; set; }

    /// <summary>Number of people; for events the number of seats.</summary>
    public int Headcount { get; set; }

    /// <summary>Hours of work in words.</summary>
    public string? Hours { get; set; }

    /// <summary>Contracted hours per week, when known.</summary>
    public decimal? WeeklyHours { get; set; }

    /// <summary>What the pay is for.</summary>
    public PayBasis PayBasis { get; set; } = PayBasis.Unstated;

    /// <summary>Lowest amount in won.</summary>
    public long? PayMinWon { get; set; }

    /// <summary>Highest amount in won.</summary>
    public long? PayMaxWon { get; set; }

    /// <summary>The pay in the words of the source, or a remark.</summary>
    public string? PayAsWritten { get; set; }

    /// <summary>Law or guideline of an 활동비.</summary>
    public string? PayLegalBasis { get; set; }

    /// <summary>Places given away to first comers. Changed only by one conditional update in the database, so it never passes <see cref="Headcount"/>.</summary>
    public int Taken { get; private set; }

    /// <summary>The pay as one value.</summary>
    public Pay Pay
    {
        get => new(PayBasis, PayMinWon, PayMaxWon, PayAsWritten, PayLegalBasis);
        set => (PayBasis, PayMinWon, PayMaxWon, PayAsWritten, PayLegalBasis) =
            (value.Basis, value.MinWon, value.MaxWon, value.AsWritten, value.LegalBasis);
    }

    internal void PlaceAt(int order) => Order = order;

    internal OpeningUnit Copy()
    {
        var copy = new OpeningUnit { Name = Name };
        copy.TakeOver(this);
        return copy;
    }

    internal void TakeOver(OpeningUnit from)
    {
        (Name, Department, Place, DongCode, Headcount, Hours, WeeklyHours) =
            (from.Name, from.Department, from.Place, from.DongCode, from.Headcount, from.Hours, from.WeeklyHours);
        Pay = from.Pay;
    }
}
