using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>
/// What may become of a published opening. Once somebody has applied, pay and conditions cannot get worse (채용절차법 §4②: no change to the
/// applicants' disadvantage without a just cause): then the way is 취소공고 and 재공고.
/// </summary>
internal static class ChangeRules
{
    // What rules cannot weigh: the officer confirms it and says why.
    private static readonly ContentField[] Unweighed =
    [
        ContentField.Place, ContentField.Dong, ContentField.Hours, ContentField.UnitName, ContentField.UnitDepartment, ContentField.WorkStartsOn,
        ContentField.EmploymentType, ContentField.WhoCanApply, ContentField.Documents, ContentField.Description,
    ];

    private static readonly ContentField[] Window = [ContentField.OpensAt, ContentField.ClosesAt, ContentField.IsUntilFilled];

    public static IEnumerable<ApprovalBlocker> Check(Opening opening, OpeningChange change, int applicants, bool hasResults, DateTime now, LegalFigures law)
    {
        if (opening.Status != OpeningStatus.Approved || opening.IsImported)
        {
            return [ApprovalBlocker.WrongState];
        }

        OpeningDetails after = change.Details;
        IReadOnlyList<ChangeLine> lines = change.LinesFor(opening);
        return Words(change, lines)
            .Concat(change.Kind == ChangeKind.Extension ? Extension(opening, after, hasResults, now) : Content(opening, change.Kind, lines, now))
            .Concat(applicants > 0 ? Worse(opening.Details(), after, lines, change.IsNotWorse) : [])
            .Concat(Readiness(opening, after, change.Kind, now, law))
            .Distinct();
    }

    private static IEnumerable<ApprovalBlocker> Words(OpeningChange change, IReadOnlyList<ChangeLine> lines)
    {
        if (lines.Count == 0)
        {
            yield return ApprovalBlocker.ChangeEmpty;
        }

        if (!ChangeReasons.Of(change.Kind).Contains(change.Reason))
        {
            yield return ApprovalBlocker.ChangeReasonWrong;
        }

        if (string.IsNullOrWhiteSpace(change.Note))
        {
            yield return ApprovalBlocker.ReasonMissing;
        }
    }

    private static IEnumerable<ApprovalBlocker> Extension(Opening opening, OpeningDetails after, bool hasResults, DateTime now)
    {
        if (hasResults)
        {
            yield return ApprovalBlocker.ExtensionAfterResults;
        }

        if (after.ClosesAt <= opening.ClosesAt || after.ClosesAt <= now)
        {
            yield return ApprovalBlocker.ExtensionNotLater;
        }

        if (opening.ClosesAt is { } closed && now >= closed.AddDays(Opening.ExtendableDays))
        {
            yield return ApprovalBlocker.ExtensionTooLate;
        }

        // Every review of an "until filled" opening may add two months, never more at once.
        if (after.IsUntilFilled && after.ClosesAt > SeoulTime.EndOf(SeoulTime.DayOf(now).AddMonths(Opening.UntilFilledMonths)))
        {
            yield return ApprovalBlocker.UntilFilledTooLong;
        }
    }

    private static IEnumerable<ApprovalBlocker> Content(Opening opening, ChangeKind kind, IReadOnlyList<ChangeLine> lines, DateTime now)
    {
        OpeningPhase phase = opening.PhaseAt(now);
        if (kind == ChangeKind.Amendment && phase == OpeningPhase.Closed)
        {
            yield return ApprovalBlocker.AmendmentAfterClosing;
        }

        if (phase != OpeningPhase.Scheduled && lines.Any(l => Window.Contains(l.Field)))
        {
            yield return ApprovalBlocker.WindowFixed;
        }

        // Somebody may have begun to apply for it.
        if (lines.Any(l => l.Field == ContentField.UnitRemoved))
        {
            yield return ApprovalBlocker.UnitGone;
        }
    }

    private static IEnumerable<ApprovalBlocker> Worse(OpeningDetails before, OpeningDetails after, IReadOnlyList<ChangeLine> lines, bool isNotWorse)
    {
        foreach ((OpeningUnit was, OpeningUnit becomes) in before.Units.Zip(after.Units))
        {
            foreach (ApprovalBlocker blocker in Unit(was, becomes))
            {
                yield return blocker;
            }
        }

        if (after.WorkEndsOn < before.WorkEndsOn)
        {
            yield return ApprovalBlocker.WorkPeriodShorter;
        }

        bool tighter = (after.MinAge ?? 0) > (before.MinAge ?? 0) || (after.MaxAge ?? int.MaxValue) < (before.MaxAge ?? int.MaxValue)
            || (after.Residence != before.Residence && after.Residence != ResidenceRule.None && before.Residence != ResidenceRule.District)
            || after.Exclusions.Except(before.Exclusions).Any();
        if (tighter)
        {
            yield return ApprovalBlocker.RequirementsTighter;
        }

        if (before.SelectionMethod != after.SelectionMethod || before.ApplyMode != after.ApplyMode)
        {
            yield return ApprovalBlocker.SelectionFixed;
        }

        if (!isNotWorse && lines.Any(l => Unweighed.Contains(l.Field)))
        {
            yield return ApprovalBlocker.NotWorseUnconfirmed;
        }
    }

    private static IEnumerable<ApprovalBlocker> Unit(OpeningUnit was, OpeningUnit becomes)
    {
        if (IsPaidLess(was.Pay, becomes.Pay))
        {
            yield return ApprovalBlocker.PayWorse;
        }

        if (becomes.Headcount < was.Headcount)
        {
            yield return ApprovalBlocker.HeadcountFewer;
        }

        // More hours for the same pay are worse; fewer hours are worse where the hour or the day is paid.
        bool paidByTime = was.PayBasis is PayBasis.Hourly or PayBasis.Daily;
        if (was.WeeklyHours is { } old && becomes.WeeklyHours != old && (paidByTime ? !(becomes.WeeklyHours > old) : !(becomes.WeeklyHours < old)))
        {
            yield return ApprovalBlocker.HoursWorse;
        }
    }

    /// <summary>A lower amount, no amount, or another basis, which nobody can compare.</summary>
    private static bool IsPaidLess(Pay was, Pay becomes) =>
        was.Basis != PayBasis.Unstated
        && (was.Basis != becomes.Basis || (becomes.MinWon ?? 0) < (was.MinWon ?? 0) || (becomes.MaxWon ?? long.MaxValue) < (was.MaxWon ?? long.MaxValue));

    /// <summary>What the law and the house ask of any opening holds for the new content, except that a window may be over already.</summary>
    private static IEnumerable<ApprovalBlocker> Readiness(Opening opening, OpeningDetails after, ChangeKind kind, DateTime now, LegalFigures law) =>
        Opening.Draft(opening.Kind, after, opening.DraftedBy ?? 0, now).ReasonsNotReady(now, law).Where(b => b switch
        {
            ApprovalBlocker.ClosingDatePassed => false,
            ApprovalBlocker.UntilFilledTooLong => kind != ChangeKind.Extension && after.ClosesAt != opening.ClosesAt,
            _ => true,
        });
}
