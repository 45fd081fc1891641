namespace NetCds.Hooks.Sandbox;

/// <summary>A synthetic patient that comes with the service.</summary>
/// <param name="Id">Id in addresses; the file's name without its ending.</param>
/// <param name="Title">What the patient demonstrates.</param>
/// <param name="Bundle">FHIR Bundle in UTF-8, with relative dates.</param>
public sealed record SandboxPatient(string Id, string Title, ReadOnlyMemory<byte> Bundle);
