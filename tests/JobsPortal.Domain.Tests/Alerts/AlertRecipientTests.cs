using JobsPortal.Domain.Alerts;

namespace JobsPortal.Domain.Tests.Alerts;

public sealed class AlertRecipientTests
{
    private const string Origin = "https://jobs.example";

    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void Nothing_is_mailed_to_an_address_that_nobody_has_proven_or_that_the_account_has_changed()
    {
        var recipient = AlertRecipient.OfAccount(7, AlertFrequency.Daily, Origin, Now);
        recipient.UseMail("a@mail.example");
        Assert.False(recipient.MailsTo("a@mail.example"));

        recipient.Confirm(Origin, Now);
        Assert.True(recipient.MailsTo("A@mail.example"));
        Assert.False(recipient.MailsTo("b@mail.example"));
        Assert.False(recipient.MailsTo(null));

        recipient.UseMail("b@mail.example");
        Assert.False(recipient.MailsTo("b@mail.example"));
        var alone = AlertRecipient.OfMail("c@mail.example", AlertFrequency.Weekly, Origin, Now);
        Assert.False(alone.MailsTo(null));
        alone.Confirm(Origin, Now);
        Assert.True(alone.MailsTo(null));
    }

    [Fact]
    public void After_a_year_it_is_asked_once_and_without_an_answer_it_is_over_in_thirty_days()
    {
        var recipient = AlertRecipient.OfMail("c@mail.example", AlertFrequency.Daily, Origin, Now);
        var year = Now + AlertRecipient.AskAfter;
        Assert.False(recipient.IsToBeAsked(year - Moment));
        Assert.True(recipient.IsToBeAsked(year));

        recipient.Asked(year);
        Assert.False(recipient.IsToBeAsked(year));
        Assert.False(recipient.IsOver(year + AlertRecipient.AnswerWithin - Moment));
        Assert.True(recipient.IsOver(year + AlertRecipient.AnswerWithin));

        recipient.StillWanted(year);
        Assert.False(recipient.IsOver(year + AlertRecipient.AnswerWithin));
        Assert.True(recipient.IsToBeAsked(year + AlertRecipient.AskAfter));
        Assert.Equal((TimeSpan.FromDays(365), TimeSpan.FromDays(30), TimeSpan.FromDays(3)), (AlertRecipient.AskAfter, AlertRecipient.AnswerWithin, AlertRecipient.ConfirmWithin));
    }
}
