using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Notices.Templates;

/// <summary>The words of one event as they are typed.</summary>
public sealed class TemplateForm
{
    /// <summary>The version that the page showed.</summary>
    public int Basis { get; set; }

    /// <summary>Subject with words in braces.</summary>
    [Display(Name = "제목"), NoResidentNumber]
    public string? Subject { get; set; }

    /// <summary>Text with words in braces.</summary>
    [Display(Name = "본문", Description = "이메일, 전화, 문자, 우편, 화면에 같은 글을 씁니다. 채울 것이 없는 줄은 빠집니다."), NoResidentNumber]
    public string? Body { get; set; }

    /// <summary>The words, in the line ends in which they are kept.</summary>
    public NoticeWords Words => new(Basis, Hangul.Clean(Subject), (Body ?? "").ReplaceLineEndings("\n").Trim());

    /// <summary>The words as they stand.</summary>
    public static TemplateForm From(NoticeWords words) => new() { Basis = words.Version, Subject = words.Subject, Body = words.Body };
}

/// <summary>The page of one event.</summary>
/// <param name="Event">What it tells of.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">Subject and text with sample data; null while the words cannot be sent.</param>
/// <param name="Changes">Earlier versions, latest first.</param>
/// <param name="Differences">What somebody else has saved meanwhile.</param>
public sealed record TemplatePage(
    NoticeEvent Event, TemplateForm Form, (string Subject, string Body)? Preview, IReadOnlyList<TemplateVersion> Changes, IReadOnlyList<Difference> Differences);

/// <summary>One event on the list.</summary>
/// <param name="Event">What it tells of.</param>
/// <param name="Words">The words as they stand.</param>
/// <param name="Change">Who changed them when; null for the words that came with the portal.</param>
public sealed record TemplateRow(NoticeEvent Event, NoticeWords Words, TemplateVersion? Change);
