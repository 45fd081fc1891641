namespace NetCds.Hooks.Gathering;

/// <summary>Something a call still needs from the EHR.</summary>
/// <param name="Name">Name of the prefetch key it stands for, or the reference of a single resource such as <c>Medication/1</c>.</param>
/// <param name="Query">Relative FHIR R4 read or type-level search, percent-encoded. It names the patient: never log it.</param>
public sealed record WantedData(string Name, string Query)
{
    /// <summary>The name without the query, so that no patient's id reaches a log by accident.</summary>
    public override string ToString() => Name;
}
