using NetCds.Ehr.Bodies;

namespace NetCds.Ehr.Exchanges;

/// <summary>One request to a FHIR server; it may be sent several times.</summary>
/// <param name="Uri">Address; inside the server's base.</param>
/// <param name="Own">Bytes that this answer may have.</param>
/// <param name="Shared">Bytes that all answers of the call may have; null when there is one only.</param>
/// <param name="MaxJsonDepth">Deepest nesting of JSON.</param>
internal sealed record EhrRequest(Uri Uri, ByteBudget Own, ByteBudget? Shared, int MaxJsonDepth)
{
    /// <summary>What to post; null for GET.</summary>
    public ReadOnlyMemory<byte>? Post { get; init; }

    /// <summary>Media type of what is posted.</summary>
    public string PostType { get; init; } = MediaTypes.FhirJson;

    public BodyKind Body { get; init; }

    /// <summary>Whether the JSON of a refusal (400, 401, 403) is read too.</summary>
    public bool KeepsRefusal { get; init; }

    public string Accept { get; init; } = MediaTypes.FhirJson;
}
