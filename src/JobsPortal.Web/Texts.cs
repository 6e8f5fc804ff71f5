namespace JobsPortal.Web;

/// <summary>
/// Names the resource of every text on a page. The Korean sentence is its own key, so Korean needs no entry;
/// English stands in <c>Resources/Texts.en.resx</c>.
/// </summary>
public sealed class Texts;
