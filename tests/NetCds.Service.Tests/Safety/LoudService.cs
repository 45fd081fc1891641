using NetCds.Guideline;

namespace NetCds.Service.Tests.Safety;

/// <summary>The service with its own guideline, logging whatever the platform and it have to say.</summary>
public sealed class LoudService : RunningService
{
    public const int MaxBodyBytes = 200_000;

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["NetCds:MaxBodyBytes"] = "200000",
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft"] = "Trace",
        ["Logging:LogLevel:System"] = "Trace",
    };

    protected override IGuideline LoadGuideline(string? path) => GuidelineLoader.LoadEmbedded();
}
