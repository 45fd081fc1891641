using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads the expansion of a value set that does not say how it is composed.</summary>
internal static class ExpansionReader
{
    private const int DeepestLevel = 100;

    /// <summary>Reads the codes of an expansion as one part per system.</summary>
    /// <param name="expansion">The member <c>expansion</c>.</param>
    public static ImmutableArray<ValueSetPart> Read(FhirElement expansion)
    {
        var codes = new Dictionary<string, ImmutableArray<ListedCode>.Builder>(StringComparer.Ordinal);
        Collect(expansion["contains"u8], codes, 0);
        return [.. codes.Select(c => new ValueSetPart { System = c.Key, Codes = c.Value.DrainToImmutable() })];
    }

    private static void Collect(FhirElement contains, Dictionary<string, ImmutableArray<ListedCode>.Builder> codes, int level)
    {
        if (level > DeepestLevel)
        {
            return;
        }

        foreach (var item in contains.Items())
        {
            if (item["system"u8].AsText() is { } system && item["code"u8].AsText() is { } code && item["abstract"u8].AsBoolean() != true)
            {
                if (!codes.TryGetValue(system, out var listed))
                {
                    codes.Add(system, listed = ImmutableArray.CreateBuilder<ListedCode>());
                }

                listed.Add(new ListedCode(code, item["display"u8].AsText()));
            }

            Collect(item["contains"u8], codes, level + 1);
        }
    }
}
