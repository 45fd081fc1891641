using System.Collections.Frozen;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>All functions by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, FunctionDefinition> ByName = Create();

    /// <summary>The function of that name, or null.</summary>
    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, FunctionDefinition> Create()
    {
        var table = new FunctionList();
        ExistenceFunctions.AddTo(table);
        FilteringFunctions.AddTo(table);
        SubsettingFunctions.AddTo(table);
        return table.ToFrozen();
    }
}
