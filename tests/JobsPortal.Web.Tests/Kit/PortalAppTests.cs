using System.Net;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>The kit itself: a visitor sees pages and sends forms as a browser does.</summary>
public sealed class PortalAppTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_form_is_sent_with_its_token_and_the_answer_followed()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/preferences");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var sent = await visitor.SubmitAsync(page, new() { ["Text"] = "lg" });
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal("lg", Html.One(await visitor.VisitAsync("/preferences"), "html").GetAttribute("data-text"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var visitor = app.NewVisitor();
        await visitor.VisitAsync("/preferences");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/preferences", [new("Text", "lg")])).Status);
    }

    [Fact]
    public async Task A_value_that_the_page_does_not_ask_for_cannot_be_sent()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/preferences");
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => visitor.SubmitAsync(page, new() { ["IsAdmin"] = "true" }));
    }

    [Fact]
    public void The_clock_stands_until_it_is_set()
    {
        var clock = new FakeClock();
        Assert.Equal(FakeClock.Start, clock.GetUtcNow().UtcDateTime);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(FakeClock.Start.AddDays(1), clock.Now);
    }
}
