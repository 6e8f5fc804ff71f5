using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;

namespace JobsPortal.Domain.Applications;

/// <summary>What whoever selects somebody should have seen. It is told and does not bind: a person decides (개인정보 보호법 §37의2).</summary>
public enum DecisionConcern
{
    /// <summary>공공일자리: the office was not asked about the person (자격조회).</summary>
    QualificationNotAsked,

    /// <summary>The answer of the 자격조회 is awaited.</summary>
    QualificationAwaited,

    /// <summary>The 자격조회 came back as 부적격, 확인 필요 or 반복참여.</summary>
    QualificationInDoubt,

    /// <summary>The person declared an income above the highest limit of the form.</summary>
    IncomeAboveLimit,

    /// <summary>Somebody of the same unit with more points is not selected.</summary>
    PassedOverOthers,

    /// <summary>The interview to which the person was invited has not taken place, or the person did not come.</summary>
    InterviewNotHeld,
}

/// <summary>What is known of somebody whom a 선발(안) selects.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Check">The latest 자격조회; null where nobody asked.</param>
/// <param name="IncomeBand">The declared band of income; null where the form does not ask.</param>
/// <param name="Interview">Where the invitation to an interview stands; null without one.</param>
public sealed record SelectedPerson(int ApplicationId, QualificationCheck? Check, string? IncomeBand, InterviewStatus? Interview);

/// <summary>One person with one concern.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Concern">What it is.</param>
public sealed record ConcernAbout(int ApplicationId, DecisionConcern Concern);

/// <summary>Looks a 선발(안) over before a second person releases it.</summary>
public static class DecisionConcerns
{
    /// <summary>Every concern, person by person in order of their application.</summary>
    /// <param name="batch">The 선발(안).</param>
    /// <param name="opening">Its opening with units.</param>
    /// <param name="applications">Its applications, and the others of the opening that are live.</param>
    /// <param name="points">Points of whoever is scored in full, by application.</param>
    /// <param name="selected">What is known of those whom it selects.</param>
    public static IReadOnlyList<ConcernAbout> Of(
        DecisionBatch batch, Opening opening, IReadOnlyCollection<Application> applications, IReadOnlyDictionary<int, int> points, IEnumerable<SelectedPerson> selected)
    {
        HashSet<int> passingOver = [.. PassingOver(batch, opening, applications, points)];
        return
        [
            .. selected.OrderBy(p => p.ApplicationId)
                .SelectMany(person => About(person, opening.Kind, passingOver.Contains(person.ApplicationId)).Select(concern => new ConcernAbout(person.ApplicationId, concern))),
        ];
    }

    private static IEnumerable<DecisionConcern> About(SelectedPerson person, OpeningKind kind, bool passesOver)
    {
        if (person.Check is null && kind == OpeningKind.PublicWork)
        {
            yield return DecisionConcern.QualificationNotAsked;
        }

        if (person.Check is { IsOpen: true })
        {
            yield return DecisionConcern.QualificationAwaited;
        }

        if (person.Check is { IsOpen: false } check
            && (check.Result != QualificationResult.Qualified || check.Repeat is RepeatedParticipation.Repeated or RepeatedParticipation.Unclear))
        {
            yield return DecisionConcern.QualificationInDoubt;
        }

        if (person.IncomeBand == DefaultForms.IncomeAboveLimit)
        {
            yield return DecisionConcern.IncomeAboveLimit;
        }

        if (passesOver)
        {
            yield return DecisionConcern.PassedOverOthers;
        }

        if (person.Interview is not (null or InterviewStatus.Attended))
        {
            yield return DecisionConcern.InterviewNotHeld;
        }
    }

    private static IEnumerable<int> PassingOver(DecisionBatch batch, Opening opening, IReadOnlyCollection<Application> applications, IReadOnlyDictionary<int, int> points)
    {
        Dictionary<int, DecisionItem> items = batch.Items.ToDictionary(i => i.ApplicationId);
        foreach (IGrouping<int, Application> unit in applications.Where(a => points.ContainsKey(a.Id))
            .GroupBy(a => (items.TryGetValue(a.Id, out DecisionItem? item) ? item.UnitOf(a) : a.UnitId) ?? opening.Units[0].Id))
        {
            int best = unit.Where(a => IsLeftOut(a, items.GetValueOrDefault(a.Id))).Select(a => points[a.Id]).DefaultIfEmpty(int.MinValue).Max();
            foreach (Application lower in unit.Where(a => items.GetValueOrDefault(a.Id)?.Outcome == ApplicationStatus.Selected && points[a.Id] < best))
            {
                yield return lower.Id;
            }
        }
    }

    /// <summary>예비, 미선발, or nothing said of them yet; whoever is 부적격 is passed over by nobody.</summary>
    private static bool IsLeftOut(Application application, DecisionItem? item) => item is null
        ? ApplicationLifecycle.IsUndecided(application.Status) || application.Status is ApplicationStatus.Waitlisted or ApplicationStatus.NotSelected
        : item.Outcome is ApplicationStatus.Waitlisted or ApplicationStatus.NotSelected;
}
