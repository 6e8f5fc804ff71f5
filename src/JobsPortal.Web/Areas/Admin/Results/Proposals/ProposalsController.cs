using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals;

/// <summary>직접 입력: what other departments and bodies report, counted when a second person has approved it.</summary>
[Area("Admin"), Route("admin/results/proposals"), Allows(Permission.ReadResults)]
public sealed class ProposalsController(JobsDbContext db, ResultProposals proposals, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>All of them; those that wait come first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(ResultProposalStatus? status, int page, CancellationToken cancellation) =>
        View(new ProposalList(status, await db.ProposalLines(User.StaffAccess(), status, id: null).ToPageAsync(page, cancellation)));

    /// <summary>One of them.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) => await proposals.ReadAsync(id, User) is { } page ? View(page) : NotFound();

    /// <summary>The empty form.</summary>
    [HttpGet("new"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> New() => View(new ProposalForm { OccurredOn = clock.SeoulToday(), Programs = await proposals.ProgramsAsync(User) });

    /// <summary>Proposes an entry.</summary>
    [HttpPost("new"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> Propose(ProposalForm form)
    {
        if (ModelState.IsValid)
        {
            var step = await proposals.ProposeAsync(form.ToDetails(), User);
            if (step.IsDone)
            {
                return this.RedirectWith(texts[ResultTexts.Proposed], "/admin/results/proposals");
            }
            if (!step.IsFound)
            {
                ModelState.AddModelError(nameof(form.JobProgramId), texts["목록에 있는 것 가운데에서 고르세요."]);
            }
            foreach (var reason in step.Reasons)
            {
                ModelState.AddModelError(ProposalForm.FieldOf(reason), texts[ResultTexts.Of(reason)]);
            }
        }
        form.Programs = await proposals.ProgramsAsync(User);
        return this.Refused(nameof(New), form);
    }
}
