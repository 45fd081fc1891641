using System.Collections.Immutable;
using System.Text;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>The resource types that a reference may lead to.</summary>
internal sealed class TargetTypes
{
    private readonly byte[][] _utf8;

    private TargetTypes(ImmutableArray<string> names)
    {
        Names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Names of the types.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The types of target profiles of the core specification; null when any type will do or it cannot be told.</summary>
    /// <param name="profiles">Canonical addresses of structures.</param>
    /// <param name="typeOf">Gives the type of a structure, or null.</param>
    public static TargetTypes? Of(ImmutableArray<string> profiles, Func<string, string?> typeOf)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var profile in profiles)
        {
            if (typeOf(profile) is not { } name || name == "Resource")
            {
                return null;
            }

            names.Add(name);
        }

        return names.Count == 0 ? null : new TargetTypes(names.DrainToImmutable());
    }

    public bool Contains(ReadOnlySpan<byte> type)
    {
        foreach (var name in _utf8)
        {
            if (type.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
