using System.Globalization;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Seed;

/// <summary>Lets invented people apply by the domain's own commands, with answers that its own check takes.</summary>
internal sealed class SeedApplicants(Random random, DistrictProfile district, byte[] lookupKey, IEnumerable<string>? knownNumbers = null)
{
    private static readonly string[] Motives =
    [
        "집에서 가깝고 오래 일할 수 있어 지원합니다.", "사람을 돕는 일을 하고 싶습니다.", "다시 일을 시작하려고 합니다. 성실하게 하겠습니다.", "이 일을 해 본 적이 있어 바로 할 수 있습니다.",
    ];

    private static readonly string[] Careers = ["매장에서 3년 일했습니다.", "사무 보조 1년", "처음 지원합니다.", "돌봄 일을 5년 했습니다."];
    private static readonly string[] IncomeBands = ["upTo50", "upTo60", "upTo60", "upTo80", "over80", "unsure"];

    private readonly HashSet<string> _numbers = new(knownNumbers ?? [], StringComparer.Ordinal);

    /// <summary>An application that came in at <paramref name="receivedAt"/>.</summary>
    /// <param name="opening">An approved opening with its units, open at that time.</param>
    /// <param name="person">Who applies.</param>
    /// <param name="receivedAt">When, UTC.</param>
    /// <param name="accountId">The person's account.</param>
    /// <param name="intake">Clerk and dong of a paper application.</param>
    /// <param name="typedBy">The family member who typed.</param>
    public Application Submit(
        Opening opening, SeedPerson person, DateTime receivedAt, int? accountId = null, (int Clerk, string Dong)? intake = null, TypedBy? typedBy = null)
    {
        var application = Start(opening, person, receivedAt.AddMinutes(-8), accountId, intake is null ? Channel.Online : Channel.Counter);
        application.NoteTypedBy(typedBy);
        if (intake is { } counter) application.NoteIntake(counter.Clerk, counter.Dong);
        var by = intake is { } desk ? Actor.Staff(desk.Clerk) : Actor.Applicant(accountId);
        var birthDate = OpeningKinds.Of(opening.Kind).AsksBirthDate ? person.BirthDate : (DateOnly?)null;
        application.Submit(opening, LookupCode.PersonKey(lookupKey, person.Name, birthDate, person.Phone), receivedAt, by, receivedAt);
        return application;
    }

    /// <summary>A draft that was left with complete answers.</summary>
    public Application Start(Opening opening, SeedPerson person, DateTime startedAt, int? accountId = null, Channel channel = Channel.Online)
    {
        var consents = new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true, [ConsentKind.RecordsFromOffices] = true, [ConsentKind.Contact] = random.NextDouble() < 0.6 };
        var application = Application.Start(opening, NewNumber(), channel, accountId, consents, startedAt);
        application.SaveDraft(Answers(opening, person, SeoulTime.DayOf(startedAt)), step: null, startedAt);
        return application;
    }

    private string NewNumber()
    {
        string number;
        do number = ReceiptNumber.New(random.Next);
        while (!_numbers.Add(number));
        return number;
    }

    private Dictionary<string, string> Answers(Opening opening, SeedPerson person, DateOnly today)
    {
        var unit = opening.Units[random.Next(opening.Units.Count)].Id.ToString(CultureInfo.InvariantCulture);
        var lives = opening.Residence == ResidenceRule.District || random.NextDouble() < 0.9;
        Dictionary<string, string> typed = new()
        {
            [DefaultForms.Name] = person.Name,
            [DefaultForms.BirthDate] = person.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [DefaultForms.Phone] = person.Phone,
            [DefaultForms.Email] = person.Email ?? "",
            [DefaultForms.Dong] = lives ? person.Dong.Code : DefaultForms.OutsideDistrict,
            [DefaultForms.Unit] = unit,
            [DefaultForms.PartySize] = random.NextDouble() < 0.8 ? "1" : "2",
            [DefaultForms.Careers] = Careers[random.Next(Careers.Length)],
            [DefaultForms.Motive] = Motives[random.Next(Motives.Length)],
            [DefaultForms.HouseholdSize] = random.Next(1, 5).ToString(CultureInfo.InvariantCulture),
            [DefaultForms.IncomeBand] = IncomeBands[random.Next(IncomeBands.Length)],
            [DefaultForms.Exclusions] = DefaultForms.NoExclusion,
            [DefaultForms.WishedPlace] = random.NextDouble() < 0.3 ? "집에서 가까운 곳" : "",
        };
        Dictionary<string, string> stored = [];
        string[] dongs = [.. district.Dongs.Select(d => d.Code), DefaultForms.OutsideDistrict];
        var faults = AnswerCheck.Check(
            OpeningKinds.Of(opening.Kind).Form.Fields, typed, field => field.Type == FormFieldType.Unit ? [unit] : dongs, today, stored);
        if (opening.Exclusions.Count == 0) stored.Remove(DefaultForms.Exclusions);
        else if (stored.ContainsKey(DefaultForms.Exclusions)) stored[ExclusionQuestion.Shown] = string.Join('\n', opening.Exclusions);
        return faults.Count == 0 ? stored : throw new InvalidOperationException($"Invented answers are refused: {string.Join(", ", faults)}");
    }
}
