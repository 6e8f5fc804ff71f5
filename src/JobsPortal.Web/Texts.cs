namespace JobsPortal.Web;

/// <summary>
/// Names the resource of every text on a page. The Korean sentence is its own key, so Korean needs no entry;
/// a translation is a <c>Resources/Texts.{culture}.resx</c> and a line in <c>Site:Cultures</c>.
/// </summary>
public sealed class Texts;
