using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// Finds views where their controller lives: the controller's namespace is a folder; first that folder, then the
/// <c>Shared</c> folder of it and of each parent.
/// </summary>
public sealed class ViewsBesideControllers : IViewLocationExpander
{
    private const string Folder = "folder";
    private static readonly string Root = typeof(Program).Assembly.GetName().Name!;

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Folder] = context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            ? FolderOf(action.ControllerTypeInfo)
            : "";

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var folder = context.Values[Folder] ?? "";
        if (folder.Length > 0)
        {
            yield return $"{folder}/{{0}}.cshtml";
        }
        for (; folder.Length > 0; folder = folder[..folder.LastIndexOf('/')])
        {
            yield return $"{folder}/Shared/{{0}}.cshtml";
        }
        yield return "/Shared/{0}.cshtml";
    }

    private static string FolderOf(Type controller) =>
        controller.Namespace is { } ns && ns.StartsWith(Root + ".", StringComparison.Ordinal)
            ? ns[Root.Length..].Replace('.', '/')
            : "";
}
