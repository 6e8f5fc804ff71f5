using System.Security.Cryptography;

namespace JobsPortal.Domain.Privacy;

/// <summary>
/// 기록 열쇠: a random key under which access records and the ledger know an application or an account (개인정보 보호법 §21). It stands with
/// the person's data and nowhere else, so that it leads to nobody once those are deleted, while the records stay whole.
/// </summary>
public static class RecordKey
{
    /// <summary>Hexadecimal digits: 128 random bits.</summary>
    public const int Length = 32;

    /// <summary>A new key; no two are the same.</summary>
    public static string New() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    /// <summary>Whether <paramref name="text"/> looks like a key and not like a 접수번호.</summary>
    public static bool IsOne(string? text) => text?.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
