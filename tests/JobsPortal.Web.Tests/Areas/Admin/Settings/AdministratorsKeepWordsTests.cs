using System.Net;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Admin.Settings;

/// <summary>같은 뜻의 말: administrators keep the words by which residents find what is said differently.</summary>
public sealed class AdministratorsKeepWordsTests : IAsyncLifetime
{
    private const string Words = "/admin/settings/words";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_group_is_added_changed_and_taken_away_and_every_step_stands_in_the_history()
    {
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        Assert.DoesNotContain("경비", SameAs("파수꾼"));

        var added = await administrator.SubmitAsync(await administrator.VisitAsync($"{Words}/new"), new() { ["Form.Words"] = "파수꾼, 경비,\n파 수꾼", ["Form.Reason"] = "어르신이 쓰는 말" });
        Assert.Equal(Words, added.RedirectsTo);
        Assert.Contains("경비", SameAs("파수꾼"));

        var address = $"{Words}/{Uri.EscapeDataString("파수꾼")}";
        await administrator.SubmitAsync(await administrator.VisitAsync(address), new() { ["Form.Words"] = "파수꾼, 순찰", ["Form.Reason"] = "더 좁게" }, "저장");
        Assert.DoesNotContain("경비", SameAs("파수꾼"));
        Assert.Contains("순찰", SameAs("파수꾼"));
        Assert.Contains("파수꾼, 순찰", (await administrator.VisitAsync(Words)).Text, StringComparison.Ordinal);

        await administrator.SubmitAsync(await administrator.VisitAsync(address), new() { ["Form.Reason"] = "쓰지 않음" }, "이 묶음 없애기");
        Assert.Empty(SameAs("파수꾼"));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.VisitAsync(address)).Status);

        var history = (await administrator.VisitAsync("/admin/settings/history?area=Synonym")).Text;
        Assert.Contains($"파수꾼 파수꾼, 순찰 - {account.Name} 쓰지 않음", history, StringComparison.Ordinal);
        Assert.Contains("파수꾼 - 파수꾼, 경비", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_the_portal_ships_with_can_be_changed_and_taken_away_too()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var address = $"{Words}/{Uri.EscapeDataString("사무")}";
        Assert.Contains("행정", SameAs("사무"));

        await administrator.SubmitAsync(await administrator.VisitAsync(address), new() { ["Form.Words"] = "사무, 오피스", ["Form.Reason"] = "행정은 뜻이 넓음" }, "저장");

        Assert.DoesNotContain("행정", SameAs("사무"));
        Assert.Contains("오피스", SameAs("사무"));
    }

    [Fact]
    public async Task The_next_search_knows_the_words()
    {
        await _app.Given.ApprovedOpeningAsync(title: "학교 앞 건널목 지킴이");
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        using var visitor = _app.NewVisitor();
        Assert.DoesNotContain("학교 앞 건널목 지킴이", (await visitor.VisitAsync("/openings?q=깃발어머니")).Text, StringComparison.Ordinal);

        await administrator.SubmitAsync(await administrator.VisitAsync($"{Words}/new"), new() { ["Form.Words"] = "깃발어머니, 건널목 지킴이", ["Form.Reason"] = "전화로 이렇게 물음" });

        var page = (await visitor.VisitAsync("/openings?q=깃발어머니")).Text;
        Assert.Contains("학교 앞 건널목 지킴이", page, StringComparison.Ordinal);
        Assert.Contains("비슷한 말도 함께 찾았습니다: 건널목지킴이", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("경비", "까닭", "뜻이 같은 말을 두 개 이상, 쉼표로 나누어 적어 주세요.")]
    [InlineData("경비, 간", "까닭", "두 글자가 안 되는 말이 있습니다. 두 글자 이상으로 적어 주세요.")]
    [InlineData("", "까닭", "같은 뜻의 말을 적어 주세요.")]
    [InlineData("경비, 보초", "", "바꾸는 까닭을 적어 주세요.")]
    public async Task What_cannot_be_kept_is_refused(string words, string reason, string sentence)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Html.ShowsError(await administrator.SubmitAsync(await administrator.VisitAsync($"{Words}/new"), new() { ["Form.Words"] = words, ["Form.Reason"] = reason }), sentence);
    }

    private IReadOnlyList<string> SameAs(string word)
    {
        var district = _app.Services.GetRequiredService<CurrentSettings>().Value.District;
        return SearchQuery.Read(word, SearchKnowledge.Of(district, []), SearchVocabulary.Empty).Words[0].Readings.First().Synonyms;
    }
}
