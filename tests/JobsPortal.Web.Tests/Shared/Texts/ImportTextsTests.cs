using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Shared.Texts;

public sealed class ImportTextsTests
{
    [Theory]
    [InlineData("import", "가져오기")]
    [InlineData("import: Title, Pay", "가져오기: 제목, 급여")]
    [InlineData("import: closed", "가져오기: 자료에서 사라져 마감")]
    [InlineData("급여를 고쳐 주세요.", "급여를 고쳐 주세요.")]
    public void The_history_of_an_imported_opening_reads_as_Korean(string remarks, string words) => Assert.Equal(words, ImportTexts.OfRemarks(remarks));
}
