using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <content>What an opening says, as one value, and how it takes another one over.</content>
public sealed partial class Opening
{
    /// <summary>Whether it can be published anew: withdrawn, archived, or closed with too few people.</summary>
    public bool CanBeReposted(DateTime now) =>
        !IsImported && (Status is OpeningStatus.Withdrawn or OpeningStatus.Archived || (Status == OpeningStatus.Approved && PhaseAt(now) == OpeningPhase.Closed));

    /// <summary>재공고: a new draft with everything but the days; it gets a number of its own and stays linked.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.WrongState"/> unless <see cref="CanBeReposted"/>.</exception>
    public Opening Repost(int by, DateTime now)
    {
        if (!CanBeReposted(now))
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        Opening draft = Draft(Kind, Details() with { OpensAt = null, ClosesAt = null, ResultsOn = null, WorkStartsOn = null, WorkEndsOn = null }, by, now);
        draft.RepostOfId = Id;
        return draft;
    }

    /// <summary>Everything that an officer typed, as it stands: what a copy, a template or a change starts from.</summary>
    public OpeningDetails Details() => new()
    {
        Title = Title,
        Description = Description,
        JobProgramId = JobProgramId,
        OrganizationId = OrganizationId,
        EmployerName = EmployerName,
        DepartmentId = DepartmentId,
        ContactPhone = ContactPhone,
        ApplyMode = ApplyMode,
        PostRule = PostRule,
        ApplyUrl = ApplyUrl,
        ApplyHow = ApplyHow,
        OccupationCode = OccupationCode,
        OccupationName = OccupationName,
        EmploymentType = EmploymentType,
        OpensAt = OpensAt,
        ClosesAt = ClosesAt,
        IsUntilFilled = IsUntilFilled,
        ResultsOn = ResultsOn,
        WorkStartsOn = WorkStartsOn,
        WorkEndsOn = WorkEndsOn,
        SelectionMethod = SelectionMethod,
        MinAge = MinAge,
        MaxAge = MaxAge,
        AgeLegalBasis = AgeLegalBasis,
        Residence = Residence,
        WhoCanApply = WhoCanApply,
        Exclusions = Exclusions,
        Documents = Documents,
        Units = [.. _units.OrderBy(u => u.Order).Select(u => u.Copy())],
    };

    /// <summary>Notes in the history that a file was added or taken away.</summary>
    public void NoteFiles(string remarks, int by, DateTime now) => _history.Add(new OpeningEvent(Status, Status, by, now, remarks));

    /// <summary>Takes the content of a published change over.</summary>
    internal void Revise(OpeningDetails details, string note, int by, DateTime now)
    {
        if (Status != OpeningStatus.Approved)
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        // Drafted before a handing over, it does not bring the old department back.
        TakeOver(details with { DepartmentId = DepartmentId });
        _history.Add(new OpeningEvent(Status, Status, by, now, note));
        Renew(now);
    }

    private void Renew(DateTime now)
    {
        Revision++;
        RevisedAt = now;
    }

    private void TakeOver(OpeningDetails d)
    {
        (Title, Description) = (d.Title, d.Description);
        (JobProgramId, OrganizationId, EmployerName) = (d.JobProgramId, d.OrganizationId, d.EmployerName);
        (DepartmentId, ContactPhone) = (d.DepartmentId, d.ContactPhone);
        (ApplyMode, ApplyUrl, ApplyHow) = (d.ApplyMode, d.ApplyUrl, d.ApplyHow);
        PostRule = d.PostRule;
        (OccupationCode, OccupationName) = (d.OccupationCode, d.OccupationName);
        OccupationGroup = OccupationGroups.Of(d.OccupationCode, d.OccupationName);
        EmploymentType = d.EmploymentType;
        (OpensAt, ClosesAt, IsUntilFilled) = (d.OpensAt, d.ClosesAt, d.IsUntilFilled);
        (ResultsOn, WorkStartsOn, WorkEndsOn) = (d.ResultsOn, d.WorkStartsOn, d.WorkEndsOn);
        SelectionMethod = d.SelectionMethod;
        (MinAge, MaxAge, AgeLegalBasis, Residence) = (d.MinAge, d.MaxAge, d.AgeLegalBasis, d.Residence);
        WhoCanApply = d.WhoCanApply;
        ExclusionLines = d.Exclusions.Count == 0 ? null : string.Join('\n', d.Exclusions);
        DocumentLines = d.Documents.Count == 0 ? null : string.Join('\n', d.Documents);
        ReplaceUnits(d.Units);
    }

    /// <summary>Units keep their identity by position, so that applications which name one still find it.</summary>
    private void ReplaceUnits(IReadOnlyList<OpeningUnit> units)
    {
        for (int i = 0; i < units.Count; i++)
        {
            if (i < _units.Count)
            {
                _units[i].TakeOver(units[i]);
            }
            else
            {
                _units.Add(units[i]);
            }

            _units[i].PlaceAt(i);
        }

        _units.RemoveRange(units.Count, _units.Count - units.Count);
    }
}
