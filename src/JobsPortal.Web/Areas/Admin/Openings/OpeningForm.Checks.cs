using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <content>What cannot even be kept as a draft, because two fields contradict each other or a time has no day.</content>
public partial class OpeningForm : IValidatableObject
{
    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OpensOn is null && !string.IsNullOrWhiteSpace(OpensTime))
        {
            yield return new("접수 시작 시각만 있고 날짜가 없습니다. 접수 시작일을 적어 주세요.", [nameof(OpensOn)]);
        }
        if (ClosesOn is null && !string.IsNullOrWhiteSpace(ClosesTime))
        {
            yield return new("접수 마감 시각만 있고 날짜가 없습니다. 접수 마감일을 적어 주세요.", [nameof(ClosesOn)]);
        }
        if (WorkEndsOn < WorkStartsOn)
        {
            yield return new("근무 종료일이 시작일보다 빠릅니다. 날짜를 확인하세요.", [nameof(WorkEndsOn)]);
        }
        if (MaxAge < MinAge)
        {
            yield return new("나이 조건의 위쪽이 아래쪽보다 작습니다. 나이를 확인하세요.", [nameof(MaxAge)]);
        }
        if (Units.Count > Opening.UnitsMax)
        {
            yield return new("모집단위는 30개까지 적을 수 있습니다.", [nameof(Units)]);
        }
        for (var i = 0; i < Units.Count; i++)
        {
            if (WonAmountAttribute.Read(Units[i].PayMax) < WonAmountAttribute.Read(Units[i].PayMin))
            {
                yield return new("최고 금액이 최저 금액보다 적습니다. 금액을 확인하세요.", [string.Create(CultureInfo.InvariantCulture, $"{nameof(Units)}[{i}].{nameof(UnitForm.PayMax)}")]);
            }
        }
    }
}
