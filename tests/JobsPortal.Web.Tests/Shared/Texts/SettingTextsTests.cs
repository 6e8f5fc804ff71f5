using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Shared.Texts;

public sealed class SettingTextsTests
{
    [Fact]
    public void Every_setting_and_every_refusal_has_its_words()
    {
        Named<SettingArea>(SettingTexts.Of);
        Named<SettingArea>(SettingTexts.About);
        Named<SettingArea>(SettingTexts.Address);
        Named<DistrictField>(SettingTexts.Of);
        Named<DongField>(SettingTexts.Of);
        Named<DepartmentField>(SettingTexts.Of);
        Named<ColorRole>(SettingTexts.Of);
        Named<ColorMeeting>(SettingTexts.Of);
        Named<SettingBlocker>(SettingTexts.Of);
        Named<LegalFigure>(SettingTexts.Missing);
        Named<OpeningWarning>(ApprovalTexts.Of);
    }

    private static void Named<T>(Func<T, string> words) where T : struct, Enum =>
        Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(words).Distinct(StringComparer.Ordinal).Count());
}
