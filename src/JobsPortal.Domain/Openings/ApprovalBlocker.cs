namespace JobsPortal.Domain.Openings;

/// <summary>Why an opening cannot go to review, be approved, returned, withdrawn or archived. The page shows the whole list before the button.</summary>
public enum ApprovalBlocker
{
    /// <summary>The title is missing.</summary>
    TitleMissing,

    /// <summary>What the work or event is about is missing (직업안정법 시행령 §34: important content must be stated).</summary>
    DescriptionMissing,

    /// <summary>The employer is not named (직업안정법 §34: no anonymous employer).</summary>
    EmployerMissing,

    /// <summary>The responsible department is missing.</summary>
    DepartmentMissing,

    /// <summary>The telephone number for questions is missing.</summary>
    PhoneMissing,

    /// <summary>There is no unit.</summary>
    UnitMissing,

    /// <summary>A unit says no number of people.</summary>
    HeadcountMissing,

    /// <summary>A unit says no place.</summary>
    PlaceMissing,

    /// <summary>A unit says no hours.</summary>
    HoursMissing,

    /// <summary>A unit says no pay.</summary>
    PayMissing,

    /// <summary>The district's own work does not say what kind of contract it is (직업안정법 시행령 §34: important content must be stated).</summary>
    EmploymentTypeMissing,

    /// <summary>A unit pays less than the minimum wage of the first working day (최저임금법 §6).</summary>
    PayBelowMinimumWage,

    /// <summary>An 활동비 names no legal basis.</summary>
    ActivityBasisMissing,

    /// <summary>The first day of work is missing; the minimum wage depends on it.</summary>
    WorkStartMissing,

    /// <summary>The window has no beginning or no end.</summary>
    WindowMissing,

    /// <summary>The window ends before it begins.</summary>
    ClosesBeforeOpening,

    /// <summary>The window has ended already.</summary>
    ClosingDatePassed,

    /// <summary>"Until filled" is longer than two months (직업안정법 시행규칙: an opening is valid for two months).</summary>
    UntilFilledTooLong,

    /// <summary>The day of the result is missing.</summary>
    ResultDateMissing,

    /// <summary>The day of the result lies before the window ends.</summary>
    ResultBeforeClosing,

    /// <summary>Applications here are only for what the district decides on; a private employer's opening is placement.</summary>
    ApplyHereNotAllowed,

    /// <summary>Where or how to apply is missing.</summary>
    ApplyAddressMissing,

    /// <summary>An age rule names no legal basis (고령자고용법 §4의5).</summary>
    AgeBasisMissing,

    /// <summary>A resident registration number stands in a text (개인정보 보호법 §24의2).</summary>
    ResidentNumberInText,

    /// <summary>The opening is not in the state that the step starts from.</summary>
    WrongState,

    /// <summary>Whoever drafted or sent to review cannot approve (four eyes).</summary>
    DrafterCannotApprove,

    /// <summary>The office's document number (결재문서 번호) is missing.</summary>
    DocumentNumberMissing,

    /// <summary>The day the document takes effect (시행일) is missing.</summary>
    DocumentDateMissing,

    /// <summary>The office's document takes effect after today (Seoul).</summary>
    DocumentDateInFuture,

    /// <summary>The reason is missing (반려, 취소공고).</summary>
    ReasonMissing,

    /// <summary>The window has not ended: what is still open is withdrawn with a reason, not archived.</summary>
    WindowNotClosed,

    /// <summary>Somebody who applied has not been told the outcome.</summary>
    ApplicantsWithoutAnswer,

    /// <summary>A change alters nothing.</summary>
    ChangeEmpty,

    /// <summary>Another change of the same opening is in work.</summary>
    ChangePending,

    /// <summary>The coded reason does not fit the kind of change.</summary>
    ChangeReasonWrong,

    /// <summary>After the window only errors are mended; the content stays.</summary>
    AmendmentAfterClosing,

    /// <summary>A window that has begun is only ever extended, by its own notice.</summary>
    WindowFixed,

    /// <summary>An extension ends no later than the window does.</summary>
    ExtensionNotLater,

    /// <summary>The window ended more than <see cref="Opening.ExtendableDays"/> days ago.</summary>
    ExtensionTooLate,

    /// <summary>Results were released: whoever applied in time was decided on, nobody else is let in. The way is a 재공고.</summary>
    ExtensionAfterResults,

    /// <summary>A published unit is missing.</summary>
    UnitGone,

    /// <summary>Somebody has applied: pay cannot sink or change its basis (채용절차법 §4②).</summary>
    PayWorse,

    /// <summary>Somebody has applied: the number of people cannot sink.</summary>
    HeadcountFewer,

    /// <summary>Somebody has applied: weekly hours cannot change to the applicants' disadvantage.</summary>
    HoursWorse,

    /// <summary>Somebody has applied: the work cannot end earlier.</summary>
    WorkPeriodShorter,

    /// <summary>Somebody has applied: who may apply cannot become narrower.</summary>
    RequirementsTighter,

    /// <summary>Somebody has applied: the way of choosing and of applying stays.</summary>
    SelectionFixed,

    /// <summary>Somebody has applied: that place, hours and the like are no worse must be confirmed.</summary>
    NotWorseUnconfirmed,
}
