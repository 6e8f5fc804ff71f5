using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>대리 접수: nobody applies for somebody else before staff have seen the letter and both identity cards.</summary>
public sealed class ProxyTests
{
    private const int Clerk = 3;

    private static readonly TypedBy Daughter = new("김보람", "딸", "01000000077");

    private static readonly Opening Opening = Sample.Approved();

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, true, ApplyBlocker.ProxyLetterNotSeen)]
    [InlineData(true, false, true, ApplyBlocker.ApplicantIdentityNotSeen)]
    [InlineData(true, true, false, ApplyBlocker.ProxyIdentityNotSeen)]
    [InlineData(false, false, false, ApplyBlocker.ProxyLetterNotSeen, ApplyBlocker.ApplicantIdentityNotSeen, ApplyBlocker.ProxyIdentityNotSeen)]
    public void All_three_are_seen_or_the_proxy_is_not_taken(bool letter, bool applicant, bool proxy, params ApplyBlocker[] expected)
    {
        var seen = new ProxyCheck(letter, applicant, proxy);
        Assert.Equal(expected, seen.ReasonsNotToTake);
        var application = Draft(Channel.Proxy);
        if (expected.Length == 0)
        {
            application.NoteProxy(Daughter, seen, Clerk, Sample.During);
            Submit(application);
            Assert.Equal((Clerk, Sample.During, "김보람"), (application.ProxyCheckedBy!.Value, application.ProxyCheckedAt!.Value, application.TypedByName));
            return;
        }

        Assert.Equal(expected[0], Assert.Throws<RuleBroken>(() => application.NoteProxy(Daughter, seen, Clerk, Sample.During)).Reason);
        Assert.Null(application.TypedByName);
    }

    [Fact]
    public void A_proxys_application_is_not_handed_in_before_somebody_checked()
    {
        var application = Draft(Channel.Proxy);
        application.NoteTypedBy(Daughter);
        Assert.Equal(ApplyBlocker.ProxyNotChecked, Assert.Throws<RuleBroken>(() => Submit(application)).Reason);
        Assert.Equal(ApplicationStatus.Draft, application.Status);
    }

    [Theory]
    [InlineData("김순자", "01000000001", true)]
    [InlineData("김순자", "01000000002", false)]
    [InlineData("김순녀", "01000000001", false)]
    public void Nobody_is_ones_own_proxy(string name, string phone, bool isRefused)
    {
        var application = Draft(Channel.Proxy);
        application.NoteProxy(new TypedBy(name, "본인", phone), new(true, true, true), Clerk, Sample.During);
        if (isRefused)
        {
            Assert.Equal(ApplyBlocker.ProxyIsApplicant, Assert.Throws<RuleBroken>(() => Submit(application)).Reason);
            return;
        }

        Submit(application);
        Assert.Equal(ApplicationStatus.Submitted, application.Status);
    }

    [Theory]
    [InlineData(Channel.Online)]
    [InlineData(Channel.Counter)]
    [InlineData(Channel.Post)]
    public void Other_channels_have_no_proxy(Channel channel)
    {
        var application = Draft(channel);
        Assert.Equal(ApplyBlocker.WrongState, Assert.Throws<RuleBroken>(() => application.NoteProxy(Daughter, new(true, true, true), Clerk, Sample.During)).Reason);
        Submit(application);
        Assert.Null(application.ProxyCheckedBy);
    }

    private static Application Draft(Channel channel)
    {
        var application = Application.Start(Opening, ReceiptNumber.New((low, _) => low), channel, accountId: null, Sample.Consents(), Sample.During);
        application.SaveDraft(new Dictionary<string, string> { [DefaultForms.Name] = "김순자", [DefaultForms.Phone] = "010-0000-0001" }, step: null, Sample.During);
        return application;
    }

    private static void Submit(Application application) => application.Submit(Opening, "key", Sample.During, Actor.Staff(Clerk), Sample.During);
}
