namespace NetCds.Server.Configuration;

/// <summary>Reads what tokens and keys have to keep to.</summary>
internal static class TokenOptionsReader
{
    public static TokenOptions Read(SectionReader reader)
    {
        var defaults = new TokenOptions();
        return new TokenOptions
        {
            MaxTokenLifetime = reader.Duration(nameof(TokenOptions.MaxTokenLifetime), defaults.MaxTokenLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
            ClockSkew = reader.Duration(nameof(TokenOptions.ClockSkew), defaults.ClockSkew, TimeSpan.Zero, TokenOptions.LongestClockSkew),
            MaxKeyStaleness = reader.Duration(nameof(TokenOptions.MaxKeyStaleness), defaults.MaxKeyStaleness, TimeSpan.Zero, TimeSpan.FromHours(24)),
        };
    }
}
