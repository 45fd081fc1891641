using System.Runtime.InteropServices;

namespace NetCds.Guideline.Conditions;

/// <summary>Something a condition reads, and that has to be evaluated before it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Position of the fact, rule line or modality.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Dependency(DependencyKind Kind, int Index);

internal enum DependencyKind
{
    Fact,
    Line,
    Considered,
    Contraindicated,
}
