using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Terminology;

/// <summary>A system and a code, the identity of a concept. Displays and versions do not take part in equality.</summary>
/// <param name="System">Canonical address of the code system.</param>
/// <param name="Code">The code, case-sensitive.</param>
public readonly record struct Coding(string System, string Code)
{
    /// <summary>Reads a Coding element and gives its system its canonical address.</summary>
    /// <param name="coding">The Coding element.</param>
    /// <param name="systems">The accepted other names of code systems.</param>
    /// <returns>The coding, without surrounding white space, or null when system or code is missing.</returns>
    public static Coding? TryRead(FhirElement coding, CodeSystemAliases systems)
    {
        var system = coding["system"u8].AsString();
        var code = coding["code"u8].AsString();
        return string.IsNullOrWhiteSpace(system) || string.IsNullOrWhiteSpace(code) ? null : new Coding(systems.Canonical(system.Trim()), code.Trim());
    }

    /// <summary>The token form <c>system|code</c> of FHIR search.</summary>
    public override string ToString() => $"{System}|{Code}";
}
