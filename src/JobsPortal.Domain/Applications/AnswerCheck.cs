using System.Globalization;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>What is wrong with an answer.</summary>
public enum AnswerFault
{
    /// <summary>It must be answered.</summary>
    Missing,

    /// <summary>It is longer than allowed.</summary>
    TooLong,

    /// <summary>It is no date, or none that can be: in the future, or more than 120 years ago.</summary>
    NotADate,

    /// <summary>The person is younger than <see cref="AnswerCheck.YoungestAge"/>.</summary>
    TooYoung,

    /// <summary>It is no Korean telephone number.</summary>
    NotAPhone,

    /// <summary>It is no e-mail address.</summary>
    NotAnEmail,

    /// <summary>It is no whole number in the range.</summary>
    NotInRange,

    /// <summary>It is none of the choices.</summary>
    NotAChoice,

    /// <summary>"None" was chosen together with others.</summary>
    NoneAndOthers,

    /// <summary>It is no name.</summary>
    NotAName,

    /// <summary>It holds a resident registration number (개인정보 보호법 §24의2).</summary>
    ResidentNumber,

    /// <summary>The second choice is the first once more.</summary>
    SameAsFirst,
}

/// <summary>Checks answers against their questions and brings them into their stored form.</summary>
public static class AnswerCheck
{
    /// <summary>Youngest age (만 나이) whose data are taken: below it a guardian would have to consent (개인정보 보호법 §22의2).</summary>
    public const int YoungestAge = 14;

    private const int OldestAge = 120;

    /// <summary>How far into a text a resident registration number is looked for; longer texts are refused for their length.</summary>
    private const int SearchedLength = 2_000;

    /// <summary>
    /// Checks every question of <paramref name="fields"/>. Returns the faults by key and puts the stored form (digits of a phone, trimmed
    /// text) of the right ones into <paramref name="stored"/>.
    /// </summary>
    /// <param name="fields">The questions.</param>
    /// <param name="typed">What was typed, by key.</param>
    /// <param name="allowed">Keys that a dong or unit question takes.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <param name="stored">Receives the answers.</param>
    public static IReadOnlyDictionary<string, AnswerFault> Check(
        IEnumerable<FormField> fields,
        IReadOnlyDictionary<string, string> typed,
        Func<FormField, IReadOnlyCollection<string>> allowed,
        DateOnly today,
        IDictionary<string, string> stored)
    {
        Dictionary<string, AnswerFault> faults = [];
        foreach (FormField field in fields)
        {
            string value = Hangul.Clean(typed.GetValueOrDefault(field.Key, ""));
            if (One(field, ref value, allowed, today) is { } fault)
            {
                faults[field.Key] = fault;
                continue;
            }

            stored[field.Key] = value;
        }

        if (NeededToTell(stored) is { } needed && !faults.ContainsKey(needed) && string.IsNullOrEmpty(stored.TryGetValue(needed, out string? answer) ? answer : null))
        {
            faults[needed] = AnswerFault.Missing;
        }

        if (stored.TryGetValue(DefaultForms.SecondUnit, out string? second) && second.Length > 0
            && stored.TryGetValue(DefaultForms.Unit, out string? first) && first == second)
        {
            faults[DefaultForms.SecondUnit] = AnswerFault.SameAsFirst;
            stored.Remove(DefaultForms.SecondUnit);
        }

        return faults;
    }

    /// <summary>
    /// What a draft keeps of typed answers that may be incomplete: right ones in their stored form, of wrong ones what somebody can go on
    /// correcting, cut at the longest length. What may never be stored or points nowhere (a resident registration number, an unknown choice)
    /// is left out.
    /// </summary>
    /// <param name="fields">The questions.</param>
    /// <param name="typed">What was typed, by key.</param>
    /// <param name="allowed">Keys that a dong or unit question takes.</param>
    /// <param name="today">Today in Seoul.</param>
    public static IReadOnlyDictionary<string, string> ForDraft(
        IEnumerable<FormField> fields,
        IReadOnlyDictionary<string, string> typed,
        Func<FormField, IReadOnlyCollection<string>> allowed,
        DateOnly today)
    {
        Dictionary<string, string> kept = [];
        foreach (FormField field in fields)
        {
            string value = Hangul.Clean(typed.GetValueOrDefault(field.Key, ""));
            AnswerFault? fault = One(field, ref value, allowed, today);
            if (fault is null || (fault is not (AnswerFault.ResidentNumber or AnswerFault.TooYoung) && CanBeCorrected(field.Type)))
            {
                kept[field.Key] = Cut(value, field.MaxLength);
            }
        }

        return kept;
    }

    private static AnswerFault? One(FormField field, ref string value, Func<FormField, IReadOnlyCollection<string>> allowed, DateOnly today)
    {
        if (value.Length == 0)
        {
            return field.IsRequired ? AnswerFault.Missing : null;
        }

        if (ResidentNumber.ContainsOne(Cut(value, SearchedLength)))
        {
            return AnswerFault.ResidentNumber;
        }

        if (value.Length > field.MaxLength)
        {
            return AnswerFault.TooLong;
        }

        return field.Type switch
        {
            FormFieldType.Text when field.Key == DefaultForms.Name => PersonName.IsPlausible(value) ? null : AnswerFault.NotAName,
            FormFieldType.Phone => Phone(ref value),
            FormFieldType.Email => EmailAddress.Fits(value) ? null : AnswerFault.NotAnEmail,
            FormFieldType.Date => BirthDate(value, today),
            FormFieldType.Number => IsInRange(value, field) ? null : AnswerFault.NotInRange,
            FormFieldType.Choice => field.Choices.Contains(value) ? null : AnswerFault.NotAChoice,
            FormFieldType.Choices => Several(value, field),
            FormFieldType.Dong or FormFieldType.Unit => allowed(field).Contains(value) ? null : AnswerFault.NotAChoice,
            _ => null,
        };
    }

    /// <summary>What the chosen way of being told cannot do without.</summary>
    private static string? NeededToTell(IDictionary<string, string> stored) =>
        NoticeMethods.Of(stored.TryGetValue(DefaultForms.NoticeMethod, out string? choice) ? choice : null) switch
        {
            NoticeMethod.Email => DefaultForms.Email,
            NoticeMethod.Post => DefaultForms.PostalAddress,
            _ => null,
        };

    private static bool CanBeCorrected(FormFieldType type) =>
        type is FormFieldType.Text or FormFieldType.Multiline or FormFieldType.Phone or FormFieldType.Email or FormFieldType.Date;

    private static string Cut(string value, int length) => value.Length > length ? value[..length] : value;

    private static AnswerFault? Phone(ref string value)
    {
        if (!PhoneNumber.TryParse(value, out string digits))
        {
            return AnswerFault.NotAPhone;
        }

        value = digits;
        return null;
    }

    private static AnswerFault? Several(string value, FormField field)
    {
        string[] chosen = value.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (chosen.Except(field.Choices).Any())
        {
            return AnswerFault.NotAChoice;
        }

        return chosen.Contains(DefaultForms.NoExclusion) && chosen.Length > 1 ? AnswerFault.NoneAndOthers : null;
    }

    private static AnswerFault? BirthDate(string value, DateOnly today)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            || date > today || date < today.AddYears(-OldestAge))
        {
            return AnswerFault.NotADate;
        }

        return date > today.AddYears(-YoungestAge) ? AnswerFault.TooYoung : null;
    }

    private static bool IsInRange(string value, FormField field) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= field.Min && number <= field.Max;
}
