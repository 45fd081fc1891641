using NetCds.Fhir.Spelling;

namespace NetCds.Server.Configuration;

/// <summary>The name of the environment decides how strictly the rest is looked at, so one that was probably meant to be Production is not taken for another.</summary>
internal static class EnvironmentName
{
    private const string Production = "Production";
    private const int MostEdits = 2;

    public static bool IsProduction(string? name) => string.Equals(name, Production, StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses a name that is nearly Production.</summary>
    /// <param name="name">The name as explicitly set; null when it is not.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    public static void Check(string? name, ICollection<string> errors)
    {
        if (name is null || IsProduction(name))
        {
            return;
        }

        var text = name.Trim();
        if (text.StartsWith("prod", StringComparison.OrdinalIgnoreCase)
            || (Math.Abs(text.Length - Production.Length) <= MostEdits && NearestName.Of(text.ToUpperInvariant(), [Production.ToUpperInvariant()]) is not null))
        {
            errors.Add($"ASPNETCORE_ENVIRONMENT: '{name}' is not Production, and what Production insists on would not hold. Write Production, or a name that is not like it, such as Development or Test.");
        }
    }
}
