using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>Hours in words, as officers write them and residents wish for them.</summary>
public sealed class WorkTimesTests
{
    [Theory]
    [InlineData("오전", "주 5일, 09:00~13:00", true)]
    [InlineData("오전만", "평일 9시~12시 30분", true)]
    [InlineData("오전", "주 5일, 09:00~14:00", false)]
    [InlineData("오전", "오전반", true)]
    [InlineData("오전", "오전·오후 교대", false)]
    [InlineData("오후", "오후 1시~5시", true)]
    [InlineData("오후", "11:00~16:00", false)]
    [InlineData("저녁", "18:00~22:00", true)]
    [InlineData("저녁", "오후 6시~10시", true)]
    [InlineData("야간", "야간 격일제", true)]
    [InlineData("저녁", "09:00~18:00", false)]
    [InlineData("평일", "월~금 09:00~18:00", true)]
    [InlineData("평일", "평일 및 토요일 09:00~13:00", false)]
    [InlineData("주말", "주말 10:00~16:00", true)]
    [InlineData("주말", "평일 10:00~16:00", false)]
    [InlineData("평일 오전", "평일 08:30~12:30", true)]
    [InlineData("평일 오전", "평일 13:00~17:00", false)]
    [InlineData("3시간", "하루 3시간, 주 5일", true)]
    [InlineData("오전", "하루 3시간", false)]
    [InlineData("격일", "24시간 격일제", true)]
    [InlineData("", "09:00~13:00", false)]
    [InlineData("오전", "", false)]
    public void A_wish_holds_when_every_word_of_it_does(string wish, string hours, bool holds) => Assert.Equal(holds, WorkTimes.Fit(wish, hours));
}
