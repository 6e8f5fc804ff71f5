using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Gives every validation rule that has no sentence of its own a plain Korean one that says what to do.</summary>
public sealed class KoreanValidation : IValidationMetadataProvider
{
    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessageResourceName is null && HasNoSentence(rule) && SentenceFor(rule) is { } sentence)
            {
                rule.ErrorMessage = sentence;
            }
        }
    }

    /// <summary>The sentences for values that cannot even be read.</summary>
    public static void Translate(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => Language.Say("값을 입력하세요."));
        messages.SetMissingBindRequiredValueAccessor(name => Language.Say("{0} 항목을 입력하세요.", name));
        messages.SetMissingKeyOrValueAccessor(() => Language.Say("값을 입력하세요."));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Language.Say("보낸 내용이 비어 있습니다."));
        messages.SetAttemptedValueIsInvalidAccessor((_, name) => Language.Say("{0} 항목의 값이 맞지 않습니다. 숫자를 적는 칸이면 숫자만 적어 주세요.", name));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Language.Say("값이 맞지 않습니다. 숫자를 적는 칸이면 숫자만 적어 주세요."));
        messages.SetUnknownValueIsInvalidAccessor(name => Language.Say("{0} 항목의 값이 맞지 않습니다. 숫자를 적는 칸이면 숫자만 적어 주세요.", name));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Language.Say("값이 맞지 않습니다. 숫자를 적는 칸이면 숫자만 적어 주세요."));
        messages.SetValueIsInvalidAccessor(_ => Language.Say("값이 맞지 않습니다. 숫자를 적는 칸이면 숫자만 적어 주세요."));
        messages.SetValueMustBeANumberAccessor(name => Language.Say("{0} 항목은 숫자로 적어 주세요.", name));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Language.Say("숫자로 적어 주세요."));
    }

    // [EmailAddress] and the like carry English sentences that are not in ErrorMessage until someone sets it.
    private static bool HasNoSentence(ValidationAttribute rule) => rule.ErrorMessage is null || IsFrameworkDefault(rule);

    private static bool IsFrameworkDefault(ValidationAttribute rule) => rule is DataTypeAttribute && rule.ErrorMessage?.StartsWith("The ", StringComparison.Ordinal) == true;

    private static string? SentenceFor(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "{0} 항목이 비어 있습니다. 적거나 골라 주세요.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0} 항목은 {2}자에서 {1}자 사이로 적어 주세요.",
        StringLengthAttribute or MaxLengthAttribute => "{0} 항목은 {1}자까지 적을 수 있습니다.",
        MinLengthAttribute => "{0} 항목은 {1}자 넘게 적어 주세요.",
        RangeAttribute => "{0} 항목은 {1}에서 {2} 사이로 적어 주세요.",
        CompareAttribute => "{0} 항목과 {1} 항목이 서로 다릅니다.",
        EmailAddressAttribute => "이메일 주소를 name@example.kr 처럼 적어 주세요.",
        UrlAttribute => "인터넷 주소를 https:// 로 시작하게 적어 주세요.",
        RegularExpressionAttribute => "{0} 항목을 알맞은 모양으로 적어 주세요.",
        _ => null,
    };
}
