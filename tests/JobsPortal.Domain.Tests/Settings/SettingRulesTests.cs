using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using Profiles = JobsPortal.Domain.Districts.Districts;

namespace JobsPortal.Domain.Tests.Settings;

public sealed class SettingRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(2028, 11_000, null)]
    [InlineData(2029, 11_000, SettingBlocker.YearOutOfRange)]
    [InlineData(2024, 9_860, SettingBlocker.YearOutOfRange)]
    [InlineData(2027, 10_700, SettingBlocker.Unchanged)]
    [InlineData(2027, 10_800, null)]
    [InlineData(2028, 110_000, SettingBlocker.AmountUnlikely)]
    [InlineData(2028, 13_911, SettingBlocker.AmountUnlikely)]
    [InlineData(2028, 13_910, null)]
    public void A_wage_is_of_a_year_that_is_kept_and_near_the_others(int year, long won, SettingBlocker? blocker) =>
        Assert.Equal(blocker, YearFigures.ReasonNotToSet(MinimumWages.Shipped, year, won, Today));

    [Fact]
    public void Median_incomes_rise_with_the_household()
    {
        long[] right = [2_700_000, 4_400_000, 5_600_000, 6_800_000, 7_900_000, 8_900_000, 9_900_000];
        Assert.Null(YearFigures.ReasonNotToSet(MedianIncomes.Shipped, 2027, right, Today));
        Assert.Equal(SettingBlocker.AmountsNotRising, YearFigures.ReasonNotToSet(MedianIncomes.Shipped, 2027, [.. right[..6], right[5]], Today));
        Assert.Equal(SettingBlocker.AmountUnlikely, YearFigures.ReasonNotToSet(MedianIncomes.Shipped, 2027, [.. right[..6], 99_000_000], Today));
        Assert.Equal(SettingBlocker.Unchanged, YearFigures.ReasonNotToSet(MedianIncomes.Shipped, 2026, MedianIncomes.Shipped.Of(2026)!, Today));
        Assert.Equal(right, YearFigures.Read(YearFigures.Write(right)));
    }

    [Theory]
    [InlineData("2028-01-27,설날\n2028-10-03,추석", null, 0)]
    [InlineData("날짜,이름\n\n2028.1.27. 설날\r\n20281003\t추석 ", null, 0)]
    [InlineData("2028-01-27,설날\n2027-10-03,추석", SettingBlocker.LineUnreadable, 2)]
    [InlineData("2028-01-27,설날\n2028-01-27,추석", SettingBlocker.DayTwice, 2)]
    [InlineData("2028-02-30,설날", SettingBlocker.LineUnreadable, 1)]
    [InlineData("2028-01-27,", SettingBlocker.LineUnreadable, 1)]
    [InlineData("2028-01-27,설날", SettingBlocker.MainHolidaysMissing, 0)]
    [InlineData("", SettingBlocker.MainHolidaysMissing, 0)]
    public void Holidays_are_read_line_by_line(string text, SettingBlocker? blocker, int line)
    {
        var read = HolidayLines.Read(text, 2028);
        Assert.Equal((blocker, line), (read.Blocker, read.Line));
        Assert.Equal(blocker is null ? ["설날", "추석"] : [], read.Days.Select(d => d.Name));
    }

    [Fact]
    public void Only_days_that_differ_are_changed()
    {
        var year = PublicHolidays.Shipped.Of(2026).Where(h => h.Day != new DateOnly(2026, 7, 17)).Append((new(2026, 10, 2), "임시공휴일")).ToList();
        Assert.Equal(
            [("2026-10-02", "임시공휴일"), ("2026-07-17", null)],
            HolidayLines.Changes(PublicHolidays.Shipped, 2026, year).Select(c => (c.Key, c.Value)));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.47)]
    public void Contrast_is_that_of_the_web_guidelines(string one, string other, double ratio) =>
        Assert.Equal(ratio, Math.Floor(WebColor.Parse(one)!.Value.ContrastWith(WebColor.Parse(other)!.Value) * 100) / 100);

    [Theory, InlineData("#767676", true), InlineData("#777777", false)]
    public void White_letters_are_read_on_a_button_from_a_contrast_of_four_and_a_half(string button, bool isEnough) =>
        Assert.Equal(isEnough, ColorContrast.Of(DistrictColors.Shipped with { Button = WebColor.Parse(button)!.Value }).Single(c => c.Role == ColorRole.Button).IsEnough);

    [Fact]
    public void The_shipped_colours_can_be_read_everywhere() => Assert.All(ColorContrast.Of(DistrictColors.Shipped), c => Assert.True(c.IsEnough, $"{c.Meeting} {c.Ratio}"));

    [Fact]
    public void A_pale_button_is_told_by_its_ratio()
    {
        var pale = ColorContrast.Of(DistrictColors.Shipped with { Button = WebColor.Parse("#ffb114")!.Value }).Single(c => c.Role == ColorRole.Button);
        Assert.Equal((false, 1.8), (pale.IsEnough, Math.Round(pale.Ratio, 1)));
    }

    [Fact]
    public void What_is_set_is_laid_over_the_profile_and_every_other_fact_stays()
    {
        var dong = Profiles.Nowon.Dongs[0];
        var settings = PortalSettings.From(Profiles.Nowon,
        [
            SettingValue.Of(DistrictField.Phone, "0200009999"), SettingValue.Of(dong.Code, DongField.Phone, "0200001234"), SettingValue.Of(dong.Code, DongField.Aliases, "옛동,헌동"),
            SettingValue.Of(ColorRole.Link, "#003366"), new(SettingArea.MinimumWage, "2028", "11000"), new(SettingArea.Holiday, "2028-01-27", "설날"),
        ]);
        Assert.Equal(("0200009999", "노원구청", "노원구 일자리포털"), (settings.District.Contact.Phone, settings.District.OfficeName, settings.District.ServiceName));
        Assert.Equal("0200001234", settings.District.Dongs[0].Phone);
        Assert.Equal(dong, DongNames.Find(settings.District, "헌동") is { } found ? Profiles.Nowon.DongByCode(found.Code) : null);
        Assert.Equal("#003366", settings.District.Colors.Link.ToString());
        Assert.Equal((11_000, "설날"), (settings.Law.Wages.HourlyOn(new(2028, 5, 1)), settings.Law.Holidays.NameOf(new(2028, 1, 27))));
        Assert.Equal("10700", settings.InForce(SettingArea.MinimumWage, "2027"));
    }

    [Fact]
    public void The_district_that_a_database_began_with_counts_before_the_configuration() =>
        Assert.Equal("동작구", PortalSettings.From(Profiles.Nowon, [SettingValue.Of(DistrictField.Profile, "dongjak")]).District.Name);
}
