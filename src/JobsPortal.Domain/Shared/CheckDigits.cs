namespace JobsPortal.Domain.Shared;

/// <summary>
/// A check digit by Damm's method (H. M. Damm, 2004, the totally anti-symmetric quasigroup of order 10): it catches every
/// single wrong digit and every swap of two neighbours.
/// </summary>
public static class CheckDigits
{
    private static readonly byte[][] Quasigroup =
    [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];

    /// <summary>The digits with their check digit behind them.</summary>
    /// <param name="digits">One or more ASCII digits; anything else throws.</param>
    public static string Append(string digits)
    {
        if (Interim(digits) is not { } check) throw new ArgumentException("Only digits have a check digit.", nameof(digits));
        return digits + (char)('0' + check);
    }

    /// <summary>Whether the last digit is the check digit of those before it. Never throws.</summary>
    public static bool IsValid(string? digits) => digits is { Length: >= 2 } && Interim(digits) == 0;

    private static int? Interim(string digits)
    {
        if (digits.Length == 0) return null;

        var interim = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return null;
            interim = Quasigroup[interim][c - '0'];
        }

        return interim;
    }
}
