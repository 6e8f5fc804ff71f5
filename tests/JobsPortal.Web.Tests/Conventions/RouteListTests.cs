using System.Net;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>Who may open which door: the checked-in list against the running portal, and every door tried.</summary>
public sealed class RouteListTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string File = "tests/JobsPortal.Web.Tests/Conventions/routes.txt";

    /// <summary>RFC 8058: mail programs have no form token; the address itself is the secret, and all it can do is end the mail (OneClickUnsubscribeTests).</summary>
    private const string PressedByMailPrograms = "/alerts/{token:length(32)}/unsubscribe";

    [Fact]
    public void Every_door_stands_in_the_list_and_the_list_has_no_other()
    {
        var listed = Sources.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal);
        var real = Door.All(app).Select(d => d.Line).ToHashSet(StringComparer.Ordinal);
        var missing = real.Except(listed).Order(StringComparer.Ordinal).ToList();
        var gone = listed.Except(real).Order(StringComparer.Ordinal).ToList();
        Assert.True(
            missing.Count == 0 && gone.Count == 0,
            $"{File} is behind.\nAdd, after asking who should get in:\n{string.Join('\n', missing)}\nRemove:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void No_door_answers_every_method_but_the_error_pages() =>
        Assert.Empty(Door.All(app).Where(d => d.Method == "ANY" && d.Template is not "/error/{status:int:range(400,599)}" && !d.Template.StartsWith("/healthz/", StringComparison.Ordinal)).Select(d => d.Line));

    [Fact]
    public void Every_admin_door_names_its_permission() =>
        Assert.Empty(Door.All(app).Where(d => d.IsAdmin && d.Needs.Count == 0).Select(d => d.Line));

    [Fact]
    public async Task Strangers_are_sent_to_sign_in_and_what_they_post_is_refused()
    {
        using var stranger = app.NewVisitor();
        var wrong = new List<string>();
        foreach (var door in Door.All(app).Where(d => d.Who != Door.Anonymous))
        {
            var answer = await AskAsync(stranger, door);
            var refused = door.ChangesState
                ? answer.Status == HttpStatusCode.Unauthorized
                : answer.RedirectsTo?.StartsWith("/account/sign-in?returnUrl=", StringComparison.Ordinal) == true;
            if (!refused) wrong.Add($"{door.Line}: {(int)answer.Status}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Residents_find_no_admin_door()
    {
        using var resident = await app.AsResidentAsync();
        await FindNothingAsync(resident, Door.All(app).Where(d => d.IsAdmin));
    }

    [Theory]
    [InlineData(StaffRole.Officer), InlineData(StaffRole.Approver), InlineData(StaffRole.CounterClerk), InlineData(StaffRole.Counselor), InlineData(StaffRole.Administrator)]
    public async Task Staff_find_no_door_that_their_role_does_not_open(StaffRole role)
    {
        using var staff = await app.AsStaffAsync(role, dong: "1135056000");
        await FindNothingAsync(staff, Door.All(app).Where(d => d.IsAdmin && d.Needs.Any(n => !StaffPermissions.Allow(role, n))));
    }

    [Fact]
    public async Task What_changes_something_cannot_be_asked_for_by_GET()
    {
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var doors = Door.All(app);
        var shown = doors.Where(d => d.Method == "GET").Select(d => d.Template).ToHashSet(StringComparer.Ordinal);
        foreach (var door in doors.Where(d => d.ChangesState && d.Method != "ANY" && !shown.Contains(d.Template)))
        {
            var answer = await administrator.VisitAsync(door.Address);
            Assert.True(answer.Status is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, $"GET {door.Template}: {(int)answer.Status}");
        }
    }

    [Fact]
    public async Task What_changes_something_needs_the_token_of_its_form()
    {
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            using var staff = await app.AsStaffAsync(role, dong: "1135056000");
            foreach (var door in Door.All(app).Where(d => d.ChangesState && d.Method != "ANY" && d.Template != PressedByMailPrograms && d.Needs.All(n => StaffPermissions.Allow(role, n))))
            {
                var answer = await AskAsync(staff, door);
                if (answer.Status != HttpStatusCode.BadRequest) wrong.Add($"{door.Line}: {(int)answer.Status}");
            }
        }

        Assert.Empty(wrong.Distinct());
    }

    private static async Task FindNothingAsync(Visitor visitor, IEnumerable<Door> doors)
    {
        var wrong = new List<string>();
        foreach (var door in doors)
        {
            var answer = await AskAsync(visitor, door);
            if (answer.Status != HttpStatusCode.NotFound) wrong.Add($"{door.Line}: {(int)answer.Status}");
        }

        Assert.Empty(wrong);
    }

    private static async Task<Page> AskAsync(Visitor visitor, Door door)
    {
        using var request = new HttpRequestMessage(new HttpMethod(door.Method), new Uri(door.Address, UriKind.Relative));
        if (door.ChangesState) request.Content = new FormUrlEncodedContent([]);
        return await Page.ReadAsync(await visitor.Client.SendAsync(request));
    }
}
