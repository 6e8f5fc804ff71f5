using System.IO.Compression;
using System.Text;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>Warnings, 재공고, templates and files of openings.</summary>
public sealed class OpeningPartsTests
{
    [Fact]
    public void A_complete_opening_of_a_working_week_is_warned_of_nothing() => Assert.Empty(OpeningWarnings.Of(Drafts.Draft(), LegalFigures.Shipped));

    [Theory]
    [InlineData("2026-11-21", OpeningWarning.ClosesOnWeekend)]
    [InlineData("2026-11-22", OpeningWarning.ClosesOnWeekend)]
    [InlineData("2026-12-25", OpeningWarning.ClosesOnHoliday)]
    [InlineData("2026-11-06", OpeningWarning.ShortNotice)]
    public void The_last_day_is_looked_at(string day, OpeningWarning warning)
    {
        var last = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([warning], OpeningWarnings.Of(Drafts.Draft(Drafts.Details() with { ClosesAt = SeoulTime.EndOf(last), ResultsOn = new DateOnly(2026, 12, 30) }), LegalFigures.Shipped));
    }

    [Fact]
    public void A_result_on_a_day_off_is_looked_at() =>
        Assert.Equal([OpeningWarning.ResultOnDayOff], OpeningWarnings.Of(Drafts.Draft(Drafts.Details() with { ResultsOn = new DateOnly(2026, 11, 28) }), LegalFigures.Shipped));

    [Fact]
    public void Only_what_is_over_is_published_anew_and_without_its_days()
    {
        Opening opening = Drafts.Approved();
        Assert.Throws<RuleBroken>(() => opening.Repost(Drafts.Officer, Drafts.Now));
        Assert.True(opening.CanBeReposted(opening.ClosesAt!.Value));
        opening.Withdraw("예산이 없어졌습니다.", Drafts.Approver, Drafts.Now);
        Opening draft = opening.Repost(Drafts.Officer, Drafts.Now);
        Assert.Equal((OpeningStatus.Draft, opening.Title, (DateTime?)null, (DateOnly?)null), (draft.Status, draft.Title, draft.OpensAt, draft.ResultsOn));
        Assert.Equal(opening.Units[0].Headcount, draft.Units[0].Headcount);
        Assert.NotSame(opening.Units[0], draft.Units[0]);
    }

    [Fact]
    public void A_template_keeps_the_content_without_the_days()
    {
        OpeningDetails details = new OpeningTemplate(Drafts.Approved(), "반기 모집", Drafts.Officer, Drafts.Now).Details;
        Assert.Equal(("동행일자리 참여자 모집", 3), (details.Title, details.Units[0].Headcount));
        Assert.Null(details.ClosesAt);
        Assert.Null(details.WorkStartsOn);
    }

    [Fact]
    public void A_file_is_what_its_content_says()
    {
        Assert.Equal(AttachmentFormat.Pdf, OpeningAttachment.FormatOf("%PDF-1.7\n…"u8));
        Assert.Equal(AttachmentFormat.Hwpx, OpeningAttachment.FormatOf(Zip("mimetype", "application/hwp+zip", CompressionLevel.NoCompression)));
        Assert.Null(OpeningAttachment.FormatOf(Zip("mimetype", "application/epub+zip", CompressionLevel.NoCompression)));
        Assert.Null(OpeningAttachment.FormatOf(Zip("word/document.xml", "application/hwp+zip", CompressionLevel.NoCompression)));
        Assert.Null(OpeningAttachment.FormatOf("<html>%PDF-"u8));
        Assert.Null(OpeningAttachment.FormatOf("PK\u0003\u0004"u8));
        Assert.Null(OpeningAttachment.FormatOf([]));
        Assert.Throws<ArgumentException>(() => new OpeningAttachment(1, "서식.pdf", "MZ"u8.ToArray(), Drafts.Officer, Drafts.Now));
    }

    [Theory]
    [InlineData("참여신청서.PDF", "참여신청서.pdf")]
    [InlineData("C:\\서식\\신청서.exe", "신청서.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("a\"b\r\n<c>.pdf", "abc.pdf")]
    [InlineData(".pdf", ".pdf.pdf")]
    [InlineData("", "서식.pdf")]
    public void A_name_is_a_name_with_the_ending_of_what_it_is(string sent, string kept) =>
        Assert.Equal(kept, new OpeningAttachment(1, sent, "%PDF-1.7"u8.ToArray(), Drafts.Officer, Drafts.Now).Name);

    private static byte[] Zip(string name, string content, CompressionLevel level)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry(name, level).Open();
            entry.Write(Encoding.ASCII.GetBytes(content));
        }

        return memory.ToArray();
    }
}
