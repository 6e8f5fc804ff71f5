using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What the law and the house ask of an opening before it may be published.</summary>
internal static class OpeningReadiness
{
    public static IEnumerable<ApprovalBlocker> Check(Opening opening, DateTime now, LegalFigures law) =>
        Content(opening).Concat(Units(opening, law)).Concat(Window(opening, now)).Concat(Application(opening)).Distinct();

    private static IEnumerable<ApprovalBlocker> Content(Opening o)
    {
        if (string.IsNullOrWhiteSpace(o.Title))
        {
            yield return ApprovalBlocker.TitleMissing;
        }

        if (string.IsNullOrWhiteSpace(o.Description))
        {
            yield return ApprovalBlocker.DescriptionMissing;
        }

        if (string.IsNullOrWhiteSpace(o.EmployerName))
        {
            yield return ApprovalBlocker.EmployerMissing;
        }

        if (o.DepartmentId is null)
        {
            yield return ApprovalBlocker.DepartmentMissing;
        }

        if (string.IsNullOrWhiteSpace(o.ContactPhone))
        {
            yield return ApprovalBlocker.PhoneMissing;
        }

        if (ResidentNumber.ContainsOne(string.Join('\n', o.Title, o.Description, o.ApplyHow, o.WhoCanApply, o.ExclusionLines, o.DocumentLines)))
        {
            yield return ApprovalBlocker.ResidentNumberInText;
        }
    }

    private static IEnumerable<ApprovalBlocker> Units(Opening o, LegalFigures law)
    {
        OpeningKindDescriptor kind = OpeningKinds.Of(o.Kind);
        if (o.Units.Count == 0)
        {
            yield return ApprovalBlocker.UnitMissing;
        }

        if (kind.PaysWages && o.WorkStartsOn is null)
        {
            yield return ApprovalBlocker.WorkStartMissing;
        }

        foreach (OpeningUnit unit in o.Units)
        {
            foreach (ApprovalBlocker blocker in Unit(unit, kind, o, law))
            {
                yield return blocker;
            }
        }
    }

    private static IEnumerable<ApprovalBlocker> Unit(OpeningUnit unit, OpeningKindDescriptor kind, Opening o, LegalFigures law)
    {
        if (unit.Headcount < 1)
        {
            yield return ApprovalBlocker.HeadcountMissing;
        }

        if (string.IsNullOrWhiteSpace(unit.Place))
        {
            yield return ApprovalBlocker.PlaceMissing;
        }

        if (string.IsNullOrWhiteSpace(unit.Hours))
        {
            yield return ApprovalBlocker.HoursMissing;
        }

        if (!kind.PaysWages)
        {
            yield break;
        }

        if (!unit.Pay.IsStated || unit.PayBasis == PayBasis.None)
        {
            yield return ApprovalBlocker.PayMissing;
        }

        if (unit.PayBasis == PayBasis.Activity && string.IsNullOrWhiteSpace(unit.PayLegalBasis))
        {
            yield return ApprovalBlocker.ActivityBasisMissing;
        }

        if (o.MissedMinimum(unit, law.Wages) is not null)
        {
            yield return ApprovalBlocker.PayBelowMinimumWage;
        }
    }

    private static IEnumerable<ApprovalBlocker> Window(Opening o, DateTime now)
    {
        if (o.ResultsOn is null)
        {
            yield return ApprovalBlocker.ResultDateMissing;
        }

        if (o.OpensAt is not { } opens || o.ClosesAt is not { } closes)
        {
            yield return ApprovalBlocker.WindowMissing;
            yield break;
        }

        if (closes <= opens)
        {
            yield return ApprovalBlocker.ClosesBeforeOpening;
        }

        if (closes <= now)
        {
            yield return ApprovalBlocker.ClosingDatePassed;
        }

        if (o.IsUntilFilled && closes > SeoulTime.EndOf(SeoulTime.DayOf(opens).AddMonths(Opening.UntilFilledMonths)))
        {
            yield return ApprovalBlocker.UntilFilledTooLong;
        }

        // The last instant of the window decides the day: a window until 24:00 ends on that day.
        if (o.ResultsOn < SeoulTime.DayOf(closes.AddTicks(-1)))
        {
            yield return ApprovalBlocker.ResultBeforeClosing;
        }
    }

    private static IEnumerable<ApprovalBlocker> Application(Opening o)
    {
        if (OpeningKinds.Of(o.Kind).PaysWages && o.IsDecidedByDistrict && o.EmploymentType == EmploymentType.Unknown)
        {
            yield return ApprovalBlocker.EmploymentTypeMissing;
        }

        if (o.ApplyMode == ApplyMode.Here && !o.IsDecidedByDistrict)
        {
            yield return ApprovalBlocker.ApplyHereNotAllowed;
        }

        bool addressed = o.ApplyMode switch
        {
            ApplyMode.Here => true,
            ApplyMode.LinkOut => !string.IsNullOrWhiteSpace(o.ApplyUrl),
            _ => !string.IsNullOrWhiteSpace(o.ApplyHow),
        };
        if (!addressed)
        {
            yield return ApprovalBlocker.ApplyAddressMissing;
        }

        if ((o.MinAge is not null || o.MaxAge is not null) && string.IsNullOrWhiteSpace(o.AgeLegalBasis))
        {
            yield return ApprovalBlocker.AgeBasisMissing;
        }
    }
}
