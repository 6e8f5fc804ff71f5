using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.Lookup;

/// <summary>Checks number, birth date and code, five wrong tries an hour for each number; wrong and unknown read the same.</summary>
public sealed class LookupDesk(ProveApplication prove, SubjectLimits limits, IHttpContextAccessor http, IStringLocalizer<Web.Texts> texts, IOptions<SiteOptions> site)
{
    /// <summary>Name of both limits in the settings.</summary>
    public const string Limit = "Lookup";

    /// <summary>The application; null with the sentence in <paramref name="page"/> and the status in <see cref="Status"/>.</summary>
    public async Task<ProvableApplication?> FindAsync(LookupForm form, ModelStateDictionary page)
    {
        if (!ReceiptNumber.TryParse(form.Number, out var number) && !string.IsNullOrWhiteSpace(form.Number))
        {
            page.AddModelError(nameof(form.Number), texts["접수번호를 다시 확인해 주세요. 숫자 10자리입니다."]);
        }
        if (!page.IsValid)
        {
            return null;
        }

        var (isAllowed, application) = await limits.CountFailuresAsync(
            http.HttpContext!, Limit, number, () => prove.RunAsync(number, form.BirthDate, form.Code));
        if (!isAllowed)
        {
            Status = StatusCodes.Status429TooManyRequests;
            page.AddModelError("", texts["여러 번 틀려 잠시 멈추었습니다. 한 시간 뒤에 다시 하거나 {0} 전화해 주세요.", Language.Ro(Tel)]);
            return null;
        }
        if (application is not null)
        {
            return application;
        }
        page.AddModelError("", texts["입력한 내용과 맞는 신청을 찾지 못했습니다. {0} 전화해 주세요.", Language.Ro(Tel)]);
        return null;
    }

    /// <summary>The status of a refusal.</summary>
    public int Status { get; private set; } = StatusCodes.Status422UnprocessableEntity;

    private string Tel => site.Value.Identity.Tel;
}
