using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JobsPortal.Domain.Applications;

/// <summary>
/// 조회번호: eight digits derived by HMAC-SHA-256 from the application, so that a repeated or interrupted submit shows the same, staff can
/// print it again, and it is stored nowhere.
/// </summary>
public static class LookupCode
{
    /// <summary>Digits.</summary>
    public const int Length = 8;

    private const uint Modulus = 100_000_000;

    /// <summary>The code of the application with that number.</summary>
    /// <param name="key">The portal's secret, 32 bytes.</param>
    /// <param name="receiptNumber">접수번호, digits.</param>
    /// <param name="round">How often it was made anew (<see cref="Application.CodeRound"/>).</param>
    public static string Of(ReadOnlySpan<byte> key, string receiptNumber, int round = 0)
    {
        string text = round == 0 ? "lookup:" + receiptNumber : string.Create(CultureInfo.InvariantCulture, $"lookup:{receiptNumber}:{round}");
        byte[] mac = HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(text));
        return (BinaryPrimitives.ReadUInt64BigEndian(mac) % Modulus).ToString("D8", CultureInfo.InvariantCulture);
    }

    /// <summary>Compares in a time that does not depend on where the difference lies. Spaces and hyphens do not matter.</summary>
    public static bool Matches(string? typed, string code)
    {
        string digits = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digits), Encoding.ASCII.GetBytes(code));
    }

    /// <summary>
    /// Recognises the same person among applications to one opening without a resident registration number: name, birth date and telephone
    /// under the portal's secret, hexadecimal. Couples who share a telephone differ by name.
    /// </summary>
    public static string PersonKey(ReadOnlySpan<byte> key, string name, DateOnly? birthDate, string phoneDigits)
    {
        string person = string.Join('|', string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant(),
            birthDate?.ToString("yyyyMMdd", CultureInfo.InvariantCulture), phoneDigits);
        return Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("person:" + person)));
    }
}
