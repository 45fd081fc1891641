using System.Text;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Codes of one system that begin alike, whatever their case.</summary>
internal sealed class CodePrefix(Coding prefix, CodeSystems systems)
{
    private readonly int _system = systems.Number(prefix.System);
    private readonly byte[] _start = Encoding.UTF8.GetBytes(prefix.Code);

    public bool Covers(int system, ReadOnlySpan<byte> code) =>
        system == _system && code.Length >= _start.Length && Ascii.EqualsIgnoreCase(code[.._start.Length], _start);

    public bool Covers(FhirElement coding)
    {
        var system = systems.Read(coding, out var code);
        return system >= 0 && Covers(system, code);
    }
}
