using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared;

/// <summary>A text without a resident registration number (개인정보 보호법 §24의2), told to whoever typed it.</summary>
/// <param name="sentence">What is said; residents' words unless told otherwise.</param>
[AttributeUsage(AttributeTargets.Property)]
public class ResidentNumberRefusedAttribute(string sentence = "주민등록번호는 받지 않습니다. 지워 주세요.") : ValidationAttribute(sentence)
{
    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => Language.Say(ErrorMessageString);

    /// <inheritdoc />
    public override bool IsValid(object? value) => !ResidentNumber.ContainsOne(value as string);
}
