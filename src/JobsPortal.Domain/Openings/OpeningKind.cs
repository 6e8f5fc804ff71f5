using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What an opening offers. A new kind costs a descriptor and texts.</summary>
public enum OpeningKind
{
    /// <summary>채용.</summary>
    Job,

    /// <summary>공공일자리.</summary>
    PublicWork,

    /// <summary>설명회·행사.</summary>
    Event,
}

/// <summary>What a kind means.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="FormProfile">What its form may ask.</param>
/// <param name="DefaultSelection">How places are usually given.</param>
/// <param name="PaysWages">Whether pay must be stated.</param>
/// <param name="AsksBirthDate">Whether the applicant's date of birth is asked.</param>
/// <param name="Lifecycle">Its part of the one application table.</param>
/// <param name="CountsAs">What a confirmation means for the ledger.</param>
/// <param name="Form">The default form.</param>
public sealed record OpeningKindDescriptor(
    OpeningKind Kind,
    FormProfile FormProfile,
    SelectionMethod DefaultSelection,
    bool PaysWages,
    bool AsksBirthDate,
    StateTable<ApplicationStatus> Lifecycle,
    ResultMeasure CountsAs,
    FormDefinition Form);

/// <summary>The kinds.</summary>
public static class OpeningKinds
{
    private static readonly Dictionary<OpeningKind, OpeningKindDescriptor> Table = new OpeningKindDescriptor[]
    {
        new(OpeningKind.Job, FormProfile.Recruitment, SelectionMethod.Scored, PaysWages: true, AsksBirthDate: true,
            ApplicationLifecycle.DecidedByPeople, ResultMeasure.Jobs, DefaultForms.Job),
        new(OpeningKind.PublicWork, FormProfile.SupportProgram, SelectionMethod.Scored, PaysWages: true, AsksBirthDate: true,
            ApplicationLifecycle.DecidedByPeople, ResultMeasure.Jobs, DefaultForms.PublicWork),
        new(OpeningKind.Event, FormProfile.Recruitment, SelectionMethod.FirstCome, PaysWages: false, AsksBirthDate: false,
            ApplicationLifecycle.FirstCome, ResultMeasure.Participants, DefaultForms.Event),
    }.ToDictionary(d => d.Kind);

    /// <summary>Every kind, in the order of the enum.</summary>
    public static IReadOnlyCollection<OpeningKindDescriptor> All => Table.Values;

    /// <summary>The descriptor of <paramref name="kind"/>.</summary>
    public static OpeningKindDescriptor Of(OpeningKind kind) => Table[kind];
}
