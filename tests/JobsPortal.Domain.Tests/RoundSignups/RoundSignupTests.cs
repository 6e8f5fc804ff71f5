using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.RoundSignups;

public sealed class RoundSignupTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Mail_is_confirmed_first_and_told_with_being_written()
    {
        var signup = RoundSignup.ByMail(programId: 1, "a@mail.example", accountId: null, Now);
        Assert.Equal(SignupStatus.Unconfirmed, signup.Status);
        Assert.Equal(SignupBlocker.WrongState, Assert.Throws<RuleBroken>(() => signup.Announce(openingId: 7, Now)).Reason);
        signup.Confirm(Now);
        signup.Confirm(Now.AddDays(1));
        Assert.Equal((SignupStatus.Waiting, Now), (signup.Status, signup.ConfirmedAt));
        signup.Announce(openingId: 7, Now.AddDays(2));
        Assert.Equal((SignupStatus.Told, 7, Now.AddDays(2)), (signup.Status, signup.OpeningId, signup.ToldAt));
        Assert.Throws<RuleBroken>(() => signup.Announce(openingId: 8, Now.AddDays(3)));
    }

    [Fact]
    public void A_text_message_is_told_when_the_office_has_sent_it()
    {
        var signup = RoundSignup.ByText(programId: 1, "01000001234", accountId: null, Now);
        Assert.Equal(SignupStatus.Waiting, signup.Status);
        Assert.Throws<RuleBroken>(() => signup.Texted(Now));
        signup.Announce(openingId: 7, Now);
        Assert.Equal((SignupStatus.Due, null), (signup.Status, signup.ToldAt));
        signup.Texted(Now);
        Assert.Equal(SignupStatus.Told, signup.Status);
        Assert.Throws<RuleBroken>(() => signup.Texted(Now));
    }

    [Fact]
    public void No_two_have_the_same_token() => Assert.Equal(
        100, Enumerable.Range(0, 100).Select(_ => RoundSignup.ByText(1, "01000001234", null, Now).Token).Where(t => t.Length == RoundSignup.TokenLength).Distinct().Count());
}
