using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// A resident registration number that staff type into a search box does not stay in the address, its history and its bookmarks
/// (개인정보 보호법 §24의2): the page is shown again without it, and says so. Residents' pages do the same by themselves.
/// </summary>
public sealed class NoResidentNumberInAddress(ITempDataDictionaryFactory tempData, IStringLocalizer<Texts> texts) : IResourceFilter
{
    /// <inheritdoc />
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) || !string.Equals(context.RouteData.Values["area"] as string, "Admin", StringComparison.Ordinal))
        {
            return;
        }
        var kept = request.Query.Where(q => !q.Value.Any(ResidentNumber.ContainsOne)).ToList();
        if (kept.Count == request.Query.Count)
        {
            return;
        }
        var browser = tempData.GetTempData(context.HttpContext);
        browser[Answers.Flash] = texts["주민등록번호는 찾는 말로 쓸 수 없어 지웠습니다. 다른 곳에도 적지 마세요."].Value;
        browser.Save();
        context.Result = new LocalRedirectResult(request.Path + new QueryBuilder(kept).ToQueryString());
    }

    /// <inheritdoc />
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
