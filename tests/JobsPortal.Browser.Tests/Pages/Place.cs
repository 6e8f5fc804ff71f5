using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>Who looks at a page.</summary>
public enum Who
{
    Stranger,
    Resident,
    Officer,
    Approver,
    Clerk,
    Counselor,
    Administrator,
}

/// <summary>One page, or one state of a page, that everybody must be able to read.</summary>
/// <param name="Route">The route's template as the controller writes it.</param>
/// <param name="Who">Somebody who may see it.</param>
/// <param name="Go">How one comes to it; the answer is the page itself.</param>
/// <param name="State">What is special, where a page is listed more than once.</param>
/// <param name="Status">The answer's status.</param>
public sealed record Place(string Route, Who Who, Func<Visit, Task<IResponse>> Go, string? State = null, int Status = 200)
{
    /// <summary>Whether the reader chose English.</summary>
    public bool IsEnglish { get; init; }

    public override string ToString() => State is null ? $"/{Route}" : $"/{Route} ({State})";

    /// <summary>A page at a fixed address, which is its route.</summary>
    public static Place Fixed(Who who, string route) => new(route, who, visit => visit.GoAsync("/" + route));

    /// <summary>A page at an address with something of the district in it.</summary>
    public static Place At(Who who, string route, Func<District, string> address, string? state = null, int status = 200) =>
        new(route, who, visit => visit.GoAsync(address(visit.District)), state, status);

    /// <summary>The page that refuses a form which was sent with nothing filled in.</summary>
    public static Place Refused(Who who, string route, Func<District, string> address, string button) =>
        new(route, who, async visit =>
        {
            await visit.GoAsync(address(visit.District));
            return await visit.PressAsync(button);
        }, $"'{button}' refused", Status: 422);
}
