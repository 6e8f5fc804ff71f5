using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>The words of a question.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">What helps to answer; null where nothing is needed.</param>
public sealed record QuestionText(string Label, string? Hint = null);

/// <summary>Labels, hints, choices and refusals of the questions of every form.</summary>
public static class FormTexts
{
    private static readonly Dictionary<string, QuestionText> Questions = new()
    {
        [DefaultForms.Name] = new("이름", "주민등록증에 적힌 이름을 적어 주세요."),
        [DefaultForms.BirthDate] = new("생년월일", "예: 1955년 3월 9일"),
        [DefaultForms.Phone] = new("전화번호", "연락받으실 번호를 적어 주세요. ‘-’는 없어도 됩니다. 예: 010-0000-1234"),
        [DefaultForms.Dong] = new("사는 동", "주민등록이 되어 있는 동을 골라 주세요."),
        [DefaultForms.Email] = new("이메일", "없으면 비워 두세요. 적으시면 접수와 결과를 이메일로도 알려 드립니다."),
        [DefaultForms.NoticeMethod] = new("결과 안내 방법", "고르지 않으시면 이메일을 적으신 분께는 이메일로, 아니면 전화로 알려 드립니다."),
        [DefaultForms.PostalAddress] = new("우편 받으실 주소", "우편을 고르신 경우에만 적어 주세요."),
        [DefaultForms.Unit] = new("모집단위", "신청하실 자리를 하나 골라 주세요."),
        [DefaultForms.SecondUnit] = new("2지망 모집단위", "위에서 고른 자리가 다 찼을 때 갈 수 있는 자리가 있으면 골라 주세요. 안 골라도 됩니다."),
        [DefaultForms.PartySize] = new("오시는 인원", "본인을 포함해 모두 몇 명인지 적어 주세요. 5명까지 신청할 수 있습니다."),
        [DefaultForms.Careers] = new("경력", "해 보신 일을 적어 주세요. 예: 2015~2020년 아파트 경비. 1,000자까지."),
        [DefaultForms.Motive] = new("지원 동기", "이 일을 하고 싶은 까닭을 적어 주세요. 1,000자까지."),
        [DefaultForms.HouseholdSize] = new("가구원 수", "본인을 포함해 함께 사는 가족이 모두 몇 명인지 적어 주세요. 근거: 직접일자리사업 참여자 선발 기준(공고 참조)"),
        [DefaultForms.IncomeBand] = new("가구 소득", "함께 사는 가족의 한 달 소득을 모두 더해 기준 중위소득과 견준 값입니다. 모르시면 ‘잘 모르겠습니다’를 고르세요. 근거: 직접일자리사업 참여자 선발 기준(공고 참조)"),
        [DefaultForms.Exclusions] = new("참여가 제한되는 경우", "공고의 ‘신청할 수 없는 분’입니다. 해당하는 것을 모두 골라 주세요. 없으면 ‘해당 사항 없음’을 골라 주세요."),
        [DefaultForms.WishedPlace] = new("희망하는 곳", "일하고 싶은 동이나 시설이 있으면 적어 주세요."),
    };

    private static readonly Dictionary<string, QuestionText> Choices = new()
    {
        ["NoticeMethod.email"] = new("이메일"),
        ["NoticeMethod.phone"] = new("전화"),
        ["NoticeMethod.text"] = new("문자"),
        ["NoticeMethod.post"] = new("우편"),
        ["NoticeMethod.page"] = new("직접 확인", "누리집의 ‘내 신청 확인’에서 직접 보시고, 따로 연락드리지 않습니다."),
        ["IncomeBand.upTo50"] = new("기준 중위소득의 50% 이하"),
        ["IncomeBand.upTo60"] = new("기준 중위소득의 50% 넘고 60% 이하"),
        ["IncomeBand.upTo80"] = new("기준 중위소득의 60% 넘고 80% 이하"),
        ["IncomeBand.over80"] = new("기준 중위소득의 80% 넘음"),
        ["IncomeBand.unsure"] = new("잘 모르겠습니다", "담당자가 확인해 드립니다."),
        ["Exclusions.none"] = new("해당 사항 없음"),
        ["Exclusions.livelihoodBenefit"] = new("생계급여를 받고 있습니다"),
        ["Exclusions.unemploymentBenefit"] = new("실업급여(구직급여)를 받고 있습니다"),
        ["Exclusions.otherDirectJob"] = new("다른 공공일자리에 참여하고 있습니다"),
        ["Exclusions.twoOfHousehold"] = new("함께 사는 가족이 공공일자리에 참여하고 있습니다"),
        ["Exclusions.repeated"] = new("최근 2년 안에 공공일자리에 두 번 넘게 참여했습니다"),
    };

    /// <summary>Keys of the statements that every opening asked before it asked its own; stored answers still name them.</summary>
    public static readonly IReadOnlyList<string> FormerExclusions = ["livelihoodBenefit", "unemploymentBenefit", "otherDirectJob", "twoOfHousehold", "repeated"];

    private static readonly Dictionary<AnswerFault, string> Faults = new()
    {
        [AnswerFault.Missing] = "{0} 입력해 주세요.",
        [AnswerFault.TooLong] = "{0} {1}자까지 적을 수 있습니다. 글을 줄여 주세요.",
        [AnswerFault.NotADate] = "{0} 다시 확인해 주세요. 예: 1955년 3월 9일",
        [AnswerFault.TooYoung] = "만 14세가 되지 않은 분은 신청하실 수 없습니다. 잘못 적으셨으면 생년월일을 고쳐 주세요.",
        [AnswerFault.NotAPhone] = "{0} 다시 확인해 주세요. 예: 010-0000-1234",
        [AnswerFault.NotAnEmail] = "{0} name@example.kr 처럼 적어 주세요. 없으면 비워 두세요.",
        [AnswerFault.NotInRange] = "{0} {1}에서 {2} 사이의 숫자로 적어 주세요.",
        [AnswerFault.NotAChoice] = "{0} 보기에서 골라 주세요.",
        [AnswerFault.NoneAndOthers] = "‘해당 사항 없음’은 다른 것과 함께 고를 수 없습니다.",
        [AnswerFault.SameAsFirst] = "{0} 첫 번째로 고른 자리와 다른 자리로 골라 주세요.",
        [AnswerFault.NotAName] = "{0} 한글이나 영문으로 두 글자 이상 적어 주세요.",
        [AnswerFault.ResidentNumber] = "주민등록번호는 받지 않습니다. {0} 칸에서 지워 주세요.",
    };

    /// <summary>The words of a question.</summary>
    public static QuestionText Question(string key) => Questions[key];

    /// <summary>The words of one choice of a question.</summary>
    public static QuestionText Choice(string key, string choice) => Choices[$"{key}.{choice}"];

    /// <summary>What the dong question calls people from elsewhere.</summary>
    public const string OutsideDistrict = "다른 지역";

    /// <summary>The sentence of a fault: what to do about it.</summary>
    public static string Fault(IStringLocalizer<Web.Texts> texts, FormField field, AnswerFault fault)
    {
        var label = texts[Question(field.Key).Label].Value;
        return fault switch
        {
            AnswerFault.Missing when field.Type is FormFieldType.Choice or FormFieldType.Choices or FormFieldType.Dong or FormFieldType.Unit =>
                texts["{0} 골라 주세요.", Language.Eul(label)],
            AnswerFault.TooLong => texts[Faults[fault], Language.Eun(label), field.MaxLength],
            AnswerFault.NotInRange => texts[Faults[fault], Language.Eun(label), field.Min, field.Max],
            AnswerFault.NotAnEmail or AnswerFault.NotAName or AnswerFault.NotAChoice or AnswerFault.SameAsFirst => texts[Faults[fault], Language.Eun(label)],
            AnswerFault.ResidentNumber or AnswerFault.NoneAndOthers => texts[Faults[fault], label],
            _ => texts[Faults[fault], Language.Eul(label)],
        };
    }
}
