using System.Collections.Frozen;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>All functions by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, FunctionDefinition> ByName = Create();

    /// <summary>The names of all functions.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The function of that name, or null.</summary>
    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, FunctionDefinition> Create()
    {
        var table = new FunctionList();
        ExistenceFunctions.AddTo(table);
        FilteringFunctions.AddTo(table);
        SubsettingFunctions.AddTo(table);
        TypeFunctions.AddTo(table);
        ConversionFunctions.AddTo(table);
        StringFunctions.AddTo(table);
        PatternFunctions.AddTo(table);
        EncodingFunctions.AddTo(table);
        MathFunctions.AddTo(table);
        TreeFunctions.AddTo(table);
        UtilityFunctions.AddTo(table);
        VariableFunctions.AddTo(table);
        SortFunction.AddTo(table);
        BoundaryFunctions.AddTo(table);
        FhirFunctions.AddTo(table);
        ReferenceFunctions.AddTo(table);
        return table.ToFrozen();
    }
}
