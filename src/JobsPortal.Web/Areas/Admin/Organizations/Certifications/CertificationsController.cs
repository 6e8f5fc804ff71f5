using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Organizations;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Organizations.Certifications;

/// <summary>The register on one day.</summary>
public sealed class CertificationRegister
{
    /// <summary>The day.</summary>
    [Display(Name = "기준일", Description = "비워 두면 오늘입니다.")]
    public DateOnly? On { get; set; }

    /// <summary>The day that is shown.</summary>
    [BindNever, ValidateNever]
    public DateOnly Day { get; set; }

    /// <summary>Organizations by kind.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyDictionary<Certification, int> Counts { get; set; } = new Dictionary<Certification, int>();

    /// <summary>Organizations that hold any, each once.</summary>
    [BindNever, ValidateNever]
    public int Total { get; set; }

    /// <summary>The certifications; null while the day cannot be read.</summary>
    [BindNever, ValidateNever]
    public Page<CertifiedRow>? Rows { get; set; }
}

/// <summary>인증 등록부: which social enterprises were certified on a day, and how many.</summary>
[Area("Admin"), Route("admin/organizations/certifications"), Allows(Permission.ReadWork)]
public sealed class CertificationsController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The register.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CertificationRegister register, int page, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Refused("List", register);
        }
        register.Day = register.On ?? clock.SeoulToday();
        register.Counts = await db.CertifiedCountsOn(register.Day).ToDictionaryAsync(c => c.Kind, c => c.Count, cancellation);
        register.Total = await db.SocialEnterprisesOn(register.Day).CountAsync(cancellation);
        register.Rows = await db.CertifiedOn(register.Day).ToPageAsync(page, cancellation);
        return View(register);
    }
}
