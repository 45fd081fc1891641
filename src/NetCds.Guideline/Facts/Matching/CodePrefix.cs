using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Codes of one system that begin alike, whatever their case.</summary>
internal sealed class CodePrefix(Coding prefix, CodeSystems systems)
{
    private readonly int _system = systems.Number(prefix.System);

    public bool Covers(int system, ReadOnlySpan<char> code) => system == _system && code.StartsWith(prefix.Code, StringComparison.OrdinalIgnoreCase);

    public bool Covers(FhirElement coding, TextBuffers buffers)
    {
        var system = systems.Read(coding, buffers, out var code);
        return system >= 0 && Covers(system, code);
    }
}
