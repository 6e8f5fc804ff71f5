using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>The department's work, one of everything that has a page.</summary>
public sealed record Work(Opening Draft, Opening Unready, Opening Waiting, Opening Published, Opening Closed, Opening Withdrawn, Opening Changed, Opening Reposted, JobProgram Program, Organization Organization)
{
    public static async Task<Work> MakeAsync(Given given)
    {
        var plan = await given.PlanAsync(2025, 2029, new PlanLine(Sector.Public, "사회적일자리", 7_000, (2025, 2029), "일자리경제과", Parent: null));
        var program = await given.ProgramAsync("동행일자리", plan.Fields[0].Id);
        await given.ImportedOpeningAsync("가져온 경비원 채용", flags: ReviewFlags.PayMissing | ReviewFlags.OutsideDistrict);
        return new(
            await given.DraftOpeningAsync(title: "가로수 돌보미 모집", change: d => d with { JobProgramId = program.Id, Units = [Given.Unit("심기"), Given.Unit("물 주기")] }),
            await given.DraftOpeningAsync(title: "", change: d => d with { Description = "용모 단정한 분", ResultsOn = null, Units = [new OpeningUnit { Name = "모집단위 1" }] }),
            await given.OpeningInReviewAsync(title: "경로당 안내 도우미 모집"),
            await given.ApprovedOpeningAsync(title: "공원 관리 참여자 모집"),
            await given.ApprovedOpeningAsync(OpeningKind.Event, title: "일자리 설명회", closesAt: new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc)),
            await given.WithdrawnOpeningAsync(title: "취소된 공고"),
            await given.ChangedOpeningAsync(title: "모집인원이 늘어난 공고"),
            await given.RepostedOpeningAsync(),
            program,
            await given.OrganizationAsync());
    }
}
