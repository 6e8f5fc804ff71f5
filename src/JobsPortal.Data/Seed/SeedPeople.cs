using System.Globalization;
using JobsPortal.Domain.Districts;

namespace JobsPortal.Data.Seed;

/// <summary>Somebody who does not exist.</summary>
/// <param name="Name">One field, also two syllables, four, or Latin letters.</param>
/// <param name="BirthDate">Day of birth.</param>
/// <param name="Phone">010-0000-NNNN as digits; such numbers belong to nobody.</param>
/// <param name="Email">Under .example, which belongs to nobody; most older people have none.</param>
/// <param name="Dong">Where the person lives.</param>
public sealed record SeedPerson(string Name, DateOnly BirthDate, string Phone, string? Email, Dong Dong);

/// <summary>Invents people: surnames as frequent as in the census of 2015, dongs as populous as they are.</summary>
public sealed class SeedPeople(Random random, DistrictProfile district, DateOnly today)
{
    private const int YoungestAge = 18;
    private const int OldestAge = 92;

    private static readonly (string Name, double Weight)[] Surnames =
    [
        ("김", 21.5), ("이", 14.7), ("박", 8.4), ("최", 4.7), ("정", 4.3), ("강", 2.3), ("조", 2.1), ("윤", 2.1), ("장", 2.0), ("임", 1.7), ("한", 1.5), ("오", 1.5),
        ("서", 1.5), ("신", 1.5), ("권", 1.4), ("황", 1.4), ("안", 1.4), ("송", 1.4), ("전", 1.1), ("홍", 1.1), ("유", 1.0), ("고", 0.9), ("문", 0.9), ("양", 0.9),
        ("손", 0.9), ("배", 0.8), ("백", 0.7), ("허", 0.6), ("남궁", 0.2), ("황보", 0.2),
    ];

    private static readonly string[] OlderGiven =
        ["영자", "순자", "정숙", "영숙", "춘자", "경자", "옥순", "명자", "영수", "영호", "정남", "성호", "광수", "병철", "종수", "길동", "말순", "점례", "덕수", "상철"];

    private static readonly string[] MiddleGiven =
        ["미경", "은주", "지영", "현정", "정훈", "성훈", "상훈", "동현", "미숙", "은영", "현숙", "경희", "진호", "재영", "승현", "윤정", "혜진", "선영", "준", "민"];

    private static readonly string[] YoungGiven =
        ["서연", "민준", "지우", "도윤", "서준", "하은", "지민", "예준", "수빈", "유진", "가을", "하늘", "보람", "나래", "다온", "슬기", "한결", "은솔", "솔", "빛"];

    private static readonly string[] Latin = ["NGUYEN THI HOA", "TRAN VAN MINH", "LI XIAOMEI", "BATBAYAR OYUN", "MARIA SANTOS"];

    private int _addresses;

    /// <summary>The next one.</summary>
    /// <param name="meanAge">Mean age of the people in question: 61 for public work, 29 for reporters.</param>
    /// <param name="spread">How far most of them are from it, in years.</param>
    public SeedPerson Next(int meanAge = 47, int spread = 16)
    {
        var age = Math.Clamp((int)(meanAge + spread * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 1.6), YoungestAge, OldestAge);
        var birth = today.AddYears(-age).AddDays(-random.Next(1, 365));
        var email = random.NextDouble() < (age < 50 ? 0.7 : 0.2) ? string.Create(CultureInfo.InvariantCulture, $"person{++_addresses}@mail.example") : null;
        return new SeedPerson(NameAt(age), birth, "0100000" + random.Next(0, 10_000).ToString("D4", CultureInfo.InvariantCulture), email, Dong());
    }

    /// <summary>A dong, by the number of its households.</summary>
    public Dong Dong()
    {
        var at = random.Next(district.Dongs.Sum(d => d.Households));
        return district.Dongs.First(d => (at -= d.Households) < 0);
    }

    private string NameAt(int age)
    {
        var kind = random.NextDouble();
        if (kind < 0.015) return Latin[random.Next(Latin.Length)];

        var surname = Surname();
        var pool = age >= 60 ? OlderGiven : age >= 35 ? MiddleGiven : YoungGiven;
        var given = pool[random.Next(pool.Length)];
        return kind < 0.03 ? $"{surname} {given}" : surname + given;
    }

    private string Surname()
    {
        var at = random.NextDouble() * Surnames.Sum(s => s.Weight);
        return Surnames.FirstOrDefault(s => (at -= s.Weight) < 0, Surnames[0]).Name;
    }
}
