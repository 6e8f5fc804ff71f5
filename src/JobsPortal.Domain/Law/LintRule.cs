namespace JobsPortal.Domain.Law;

/// <summary>What an opening must not ask for or exclude by. A finding is a warning to the writer, never a verdict.</summary>
public enum LintRule
{
    /// <summary>One sex only or first (남녀고용평등법 제7조제1항).</summary>
    Sex,

    /// <summary>Married, single, pregnant (남녀고용평등법 제7조제2항, 채용절차법 제4조의3제2호).</summary>
    Marriage,

    /// <summary>Looks (남녀고용평등법 제7조제2항, 채용절차법 제4조의3제1호).</summary>
    Appearance,

    /// <summary>Height, weight and other bodily figures (채용절차법 제4조의3제1호).</summary>
    Body,

    /// <summary>An upper limit of age or a wish for the young (고령자고용법 제4조의4).</summary>
    Age,

    /// <summary>Military service done (고용정책기본법 제7조제1항; it excludes by sex and health).</summary>
    MilitaryService,

    /// <summary>Where a person comes from (채용절차법 제4조의3제2호, 고용정책기본법 제7조제1항).</summary>
    Origin,

    /// <summary>Parents, brothers, sisters, children (채용절차법 제4조의3제3호).</summary>
    Family,

    /// <summary>Property and housing (채용절차법 제4조의3제2호).</summary>
    Property,

    /// <summary>Faith (고용정책기본법 제7조제1항).</summary>
    Religion,

    /// <summary>The school a person came from (고용정책기본법 제7조제1항).</summary>
    School,

    /// <summary>Illness and disability (고용정책기본법 제7조제1항, 장애인차별금지법 제10조).</summary>
    Health,

    /// <summary>A copy of an identity card: it holds the 주민등록번호 (개인정보 보호법 제3조제1항, 제16조제1항, 제24조의2).</summary>
    IdentityCopy,
}

/// <summary>One wording found in a text.</summary>
/// <param name="Rule">What it offends against.</param>
/// <param name="Text">The wording as it stands in the text.</param>
/// <param name="Position">Where it begins, in characters from 0.</param>
public sealed record LintFinding(LintRule Rule, string Text, int Position);
