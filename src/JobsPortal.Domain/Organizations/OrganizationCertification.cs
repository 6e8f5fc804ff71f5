namespace JobsPortal.Domain.Organizations;

/// <summary>One certification as staff type it.</summary>
/// <param name="Kind">예비 or 인증.</param>
/// <param name="Number">Number of the certificate, as written.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null where it has no end yet.</param>
public sealed record CertificationDetails(Certification Kind, string? Number, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Whether it is valid on a day; both ends count.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}

/// <summary>What is wrong with a history of certifications.</summary>
public enum CertificationFault
{
    /// <summary>It is neither 예비 nor 인증.</summary>
    KindMissing,

    /// <summary>The last day lies before the first.</summary>
    DatesWrong,

    /// <summary>Two of the same kind are valid on the same day.</summary>
    Overlap,
}

/// <summary>A certification of a social enterprise with the days on which it is valid (사회적기업 육성법 §7, §19).</summary>
public sealed class OrganizationCertification
{
    /// <summary>Longest number of a certificate, in characters.</summary>
    public const int NumberMaxLength = 50;

    /// <summary>Most certifications of one organization.</summary>
    public const int Most = 20;

    private OrganizationCertification()
    {
    }

    internal OrganizationCertification(CertificationDetails d) => (Kind, Number, ValidFrom, ValidTo) = (d.Kind, d.Number, d.ValidFrom, d.ValidTo);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The organization.</summary>
    public int OrganizationId { get; private set; }

    /// <summary>예비 or 인증.</summary>
    public Certification Kind { get; private set; }

    /// <summary>Number of the certificate.</summary>
    public string? Number { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day, which counts in full; null where it has no end yet.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Whether it is valid on a day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>What is wrong, with the number of the row from 1.</summary>
    public static IReadOnlyList<(int Row, CertificationFault Fault)> Check(IReadOnlyList<CertificationDetails> rows)
    {
        List<(int, CertificationFault)> faults = [];
        for (int i = 0; i < rows.Count; i++)
        {
            CertificationDetails row = rows[i];
            if (row.Kind == Certification.None)
            {
                faults.Add((i + 1, CertificationFault.KindMissing));
            }

            if (row.ValidTo < row.ValidFrom)
            {
                faults.Add((i + 1, CertificationFault.DatesWrong));
            }
            else if (rows.Take(i).Any(r => r.Kind == row.Kind && r.ValidFrom <= (row.ValidTo ?? DateOnly.MaxValue) && row.ValidFrom <= (r.ValidTo ?? DateOnly.MaxValue)))
            {
                faults.Add((i + 1, CertificationFault.Overlap));
            }
        }

        return faults;
    }
}
