namespace NetCds.Ehr.Inspection;

/// <summary>What a FHIR server says about access in its <c>.well-known/smart-configuration</c> (SMART App Launch 2, conformance).</summary>
public sealed record SmartConfiguration
{
    /// <summary>The token endpoint as written; null when there is none.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>Whether a proof of identity may be sent there: https, or on loopback as the server is.</summary>
    public bool IsTokenEndpointUsable { get; init; }

    /// <summary>Ways for clients to identify themselves, such as <c>private_key_jwt</c>; empty when not told.</summary>
    public IReadOnlyList<string> AuthMethods { get; init; } = [];

    /// <summary>Algorithms for signed assertions, such as <c>ES384</c>; empty when not told.</summary>
    public IReadOnlyList<string> SigningAlgorithms { get; init; } = [];

    /// <summary>Capabilities, such as <c>client-confidential-asymmetric</c>; empty when not told.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>Whether signed assertions are taken; null when it is not told.</summary>
    public bool? TakesSignedAssertions =>
        AuthMethods.Contains("private_key_jwt", StringComparer.Ordinal) || Capabilities.Contains("client-confidential-asymmetric", StringComparer.Ordinal) ? true
        : AuthMethods.Count > 0 ? false : null;
}
