using System.CommandLine;
using JobsPortal.Data;
using JobsPortal.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Commands;

/// <summary><c>seed</c>: invented data in bulk, for trying and measuring.</summary>
internal static class SeedCommand
{
    private const int Most = 5_000_000;

    public static Command Build(CommandContext context)
    {
        var openings = Amount("--openings", "공고 수.");
        var residents = Amount("--residents", "계정이 있는 구민 수.");
        var applications = Amount("--applications", "구청이 직접 받는 공고에 들어온 신청 수.");
        var seed = new Option<int>("--seed") { Description = "같은 수는 같은 자료를 만듭니다.", DefaultValueFactory = _ => 1 };
        var command = new PortalCommand("seed", "시험용으로 지어낸 자료를 많이 넣습니다. 실제로 쓰는 데이터베이스에는 쓰지 마세요.",
            "seed --openings 100000 --seed 7", "seed --openings 3000 --residents 5000 --applications 20000 --seed 7") { openings, residents, applications, seed };
        command.SetAction((parsed, cancellation) => context.RunOnDatabaseAsync(services => RunAsync(
            context, services,
            new SeedAmounts(parsed.GetValue(openings), parsed.GetValue(residents), parsed.GetValue(applications), parsed.GetValue(seed)), cancellation)));
        return command;
    }

    private static Option<int> Amount(string name, string description)
    {
        var option = new Option<int>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 0 or > Most) result.AddError($"{name} 은(는) 0에서 {Most:N0} 사이로 적어 주세요.");
        });
        return option;
    }

    private static async Task<int> RunAsync(CommandContext context, IServiceProvider services, SeedAmounts amounts, CancellationToken cancellation)
    {
        if (amounts is { Openings: 0, Residents: 0, Applications: 0 }) throw new BadInput("넣을 것이 없습니다. --openings, --residents, --applications 가운데 하나를 적어 주세요.");
        var db = services.GetRequiredService<JobsDbContext>();
        var login = $"seed{amounts.Seed}-1";
        if (amounts.Residents > 0 && await db.Accounts.AnyAsync(a => a.UserName == login, cancellation))
        {
            throw new BadInput($"--seed {amounts.Seed} 의 구민은 이미 있습니다. 다른 수를 쓰세요.");
        }

        int applied;
        using (var progress = new ProgressLine<SeedProgress>(p => (LabelOf(p.Stage), p.Done, p.Total)))
        {
            applied = await services.GetRequiredService<SeedPortal>().RunAsync(amounts, progress, cancellation);
        }

        await context.Output.WriteLineAsync($"넣었습니다: 공고 {amounts.Openings:N0}, 구민 {amounts.Residents:N0}, 신청 {applied:N0}");
        if (applied < amounts.Applications) await context.Output.WriteLineAsync("신청을 받을 공고가 모자랐습니다. --openings 를 함께 늘리세요.");
        return ExitCodes.Done;
    }

    private static string LabelOf(SeedStage stage) => stage switch
    {
        SeedStage.Residents => "구민",
        SeedStage.Openings => "공고",
        _ => "신청",
    };
}
