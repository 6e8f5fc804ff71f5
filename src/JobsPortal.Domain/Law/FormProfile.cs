namespace JobsPortal.Domain.Law;

/// <summary>What a form may ask.</summary>
public enum FormProfile
{
    /// <summary>Recruitment: nothing that 채용절차법 §4의3 forbids (looks, origin, marriage, property, family).</summary>
    Recruitment,

    /// <summary>Support programmes: income, property and household may be asked, with the legal basis shown.</summary>
    SupportProgram,
}
