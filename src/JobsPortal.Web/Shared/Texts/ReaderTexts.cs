using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>What pages ask as <c>L</c>: each sentence in the reader's language, by the same rules as <see cref="Language.Say(string)"/>.</summary>
public sealed class ReaderTexts : IStringLocalizer<Web.Texts>
{
    /// <inheritdoc />
    public LocalizedString this[string name] => new(name, Language.Say(name));

    /// <inheritdoc />
    public LocalizedString this[string name, params object[] arguments] => new(name, Language.Say(name, arguments));

    /// <inheritdoc />
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
