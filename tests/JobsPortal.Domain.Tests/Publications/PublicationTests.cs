using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Publications;

public sealed class PublicationTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static readonly PublishedFigures[] Lines =
    [
        new(PublicationLevel.Field, Sector.Public, "사회적일자리", 7_000, 30, 28, 10, 5, 1),
        new(PublicationLevel.Part, Sector.Public, "노인일자리", 2_500, 30, 28, 10, 5, 1),
        new(PublicationLevel.Program, Sector.Public, "노인 공익활동", 80, 30, 28, 10, 5, 1),
        new(PublicationLevel.Field, Sector.General, "일자리알선", 820, 7, 7, 0, 0, 0),
    ];

    [Fact]
    public void Totals_are_those_of_the_fields_and_parts_are_not_counted_twice()
    {
        var publication = Publication.Take(" 상반기 실적 ", (3, 2), Today, Lines, lastResultId: 41, by: 9, Now);
        Assert.Equal(("상반기 실적", 7_820, 37, 41, 2), (publication.Title, publication.Planned, publication.Confirmed, publication.LastResultId, publication.Edition));
        Assert.Equal([0, 1, 2, 3], publication.Lines.Select(l => l.Order));
        Assert.IsAssignableFrom<IAppendOnly>(publication);
        Assert.IsAssignableFrom<IAppendOnly>(publication.Lines[0]);
    }

    [Theory]
    [InlineData(PublicationBlocker.TitleMissing, " ", 0, 4)]
    [InlineData(PublicationBlocker.DayNotCome, "제목", 1, 4)]
    [InlineData(PublicationBlocker.NothingToPublish, "제목", 0, 0)]
    public void Each_reason_stands_alone(PublicationBlocker blocker, string title, int daysAhead, int lines)
    {
        Assert.Equal([blocker], Publication.ReasonsNotToTake(title, Today.AddDays(daysAhead), lines, Today));
        Assert.Equal(blocker, Assert.Throws<RuleBroken>(() => Publication.Take(title, (1, 1), Today.AddDays(daysAhead), Lines[..lines], 0, 1, Now)).Reason);
    }
}
