namespace JobsPortal.Benchmarks;

/// <summary>What a case may cost, CPU milliseconds per request with 100,000 openings.</summary>
/// <param name="Most">What must hold.</param>
/// <param name="Excellent">What we would like.</param>
internal sealed record Goal(double Most, double Excellent)
{
    /// <summary>How a figure stands against it.</summary>
    public string Of(double milliseconds) => milliseconds <= Excellent ? "excellent" : milliseconds <= Most ? "goal" : "not held";
}
