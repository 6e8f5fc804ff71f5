using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.ResidentProfiles;

/// <summary>What a resident keeps for the next application. All of it is optional; an application keeps a copy of its own.</summary>
/// <param name="Careers">경력, one a line.</param>
/// <param name="Certificates">자격증, one a line.</param>
/// <param name="DongCode">Dong of residence; null where nothing was chosen.</param>
/// <param name="Occupation">Wished group of occupations.</param>
/// <param name="WishedDong">Wished dong of work.</param>
/// <param name="PayBasis">What the wished pay is for; with <paramref name="PayAtLeast"/>.</param>
/// <param name="PayAtLeast">Least pay, whole won.</param>
/// <param name="Hours">Wished hours, in words.</param>
public sealed record ProfileDetails(
    string? Careers, string? Certificates, string? DongCode, OccupationGroup? Occupation, string? WishedDong, PayBasis? PayBasis, long? PayAtLeast, string? Hours);

/// <summary>내 이력: careers, certificates and wishes of a signed-in resident. It fills applications in, where they are shown before they are sent.</summary>
public sealed class ResidentProfile
{
    /// <summary>Longest list of careers, in characters.</summary>
    public const int CareersMaxLength = 600;

    /// <summary>Longest list of certificates, in characters; both together fit into the answer of a form, where each end of a line becomes a comma and a blank.</summary>
    public const int CertificatesMaxLength = (DefaultForms.LongTextMaxLength - CareersMaxLength - 20) / 2;

    /// <summary>Longest text about hours, in characters.</summary>
    public const int HoursMaxLength = 100;

    /// <summary>Most won of a wish; more is a slip of the finger.</summary>
    public const long PayMost = 1_000_000_000;

    private ResidentProfile()
    {
    }

    /// <summary>A profile as it was typed.</summary>
    public ResidentProfile(int accountId, ProfileDetails details, DateTime now)
    {
        AccountId = accountId;
        Change(details, now);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>Whose.</summary>
    public int AccountId { get; private set; }

    /// <summary>경력, one a line.</summary>
    public string? Careers { get; private set; }

    /// <summary>자격증, one a line.</summary>
    public string? Certificates { get; private set; }

    /// <summary>Dong of residence, by code.</summary>
    public string? DongCode { get; private set; }

    /// <summary>Wished group of occupations.</summary>
    public OccupationGroup? Occupation { get; private set; }

    /// <summary>Wished dong of work, by code.</summary>
    public string? WishedDong { get; private set; }

    /// <summary>What the wished pay is for.</summary>
    public PayBasis? PayBasis { get; private set; }

    /// <summary>Least pay, whole won.</summary>
    public long? PayAtLeast { get; private set; }

    /// <summary>Wished hours, in words.</summary>
    public string? Hours { get; private set; }

    /// <summary>When it was last saved, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Whether something of work is wished for that openings can be looked for by.</summary>
    public bool HasWishes => Occupation is not null || WishedDong is not null || PayBasis is not null;

    /// <summary>Careers and certificates in one text, as the question of a form takes them; empty where neither was typed.</summary>
    /// <param name="certificatesHead">What stands before the certificates.</param>
    public string CareersAnswer(string certificatesHead) => string.Join(
        '\n', new[] { Careers, Certificates is null ? null : $"{certificatesHead} {string.Join(", ", Certificates.Split('\n', StringSplitOptions.RemoveEmptyEntries))}" }.OfType<string>());

    /// <summary>Takes what was typed over.</summary>
    public void Change(ProfileDetails d, DateTime now)
    {
        (Careers, Certificates, DongCode, Occupation) = (d.Careers, d.Certificates, d.DongCode, d.Occupation);
        (WishedDong, PayBasis, PayAtLeast, Hours, ChangedAt) = (d.WishedDong, d.PayBasis, d.PayAtLeast, d.Hours, now);
    }
}
