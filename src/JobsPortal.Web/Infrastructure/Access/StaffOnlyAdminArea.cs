using JobsPortal.Domain.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Closes /admin by construction: every controller of the area demands staff, and every action names its permission.
/// One that does not keeps the portal from starting.
/// </summary>
public sealed class StaffOnlyAdminArea : IControllerModelConvention
{
    private const string Area = "Admin";

    /// <inheritdoc />
    public void Apply(ControllerModel controller)
    {
        if (!IsAdmin(controller))
        {
            Refuse(Attributes<AllowsAttribute>(controller).Any(), controller, "[Allows] works in the area Admin only.");
            return;
        }
        Refuse(!HasArea(controller), controller, "an address under /admin needs [Area(\"Admin\")].");
        Refuse(Attributes<IAllowAnonymous>(controller).Any(), controller, "nothing under /admin is anonymous.");
        Refuse(
            !controller.Attributes.OfType<AllowsAttribute>().Any() && controller.Actions.Any(a => !a.Attributes.OfType<AllowsAttribute>().Any()),
            controller,
            "every action under /admin needs [Allows(Permission.…)], on itself or on its controller.");
        foreach (var selector in controller.Selectors)
        {
            selector.EndpointMetadata.Add(new AllowsAttribute(Permission.UseAdmin));
        }
    }

    private static bool IsAdmin(ControllerModel controller) =>
        HasArea(controller)
        || controller.ControllerType.Namespace?.Contains(".Areas." + Area, StringComparison.Ordinal) == true
        || Templates(controller).Any(t => t.TrimStart('/', '~').Split('/')[0].Equals(Area, StringComparison.OrdinalIgnoreCase));

    private static bool HasArea(ControllerModel controller) =>
        controller.RouteValues.TryGetValue("area", out var area) && string.Equals(area, Area, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Templates(ControllerModel controller) =>
        controller.Selectors.Concat(controller.Actions.SelectMany(a => a.Selectors)).Select(s => s.AttributeRouteModel?.Template).OfType<string>();

    private static IEnumerable<T> Attributes<T>(ControllerModel controller) =>
        controller.Attributes.OfType<T>().Concat(controller.Actions.SelectMany(a => a.Attributes.OfType<T>()));

    private static void Refuse(bool wrong, ControllerModel controller, string because)
    {
        if (wrong)
        {
            throw new InvalidOperationException($"{controller.ControllerType.FullName}: {because}");
        }
    }
}
