namespace NetCds.Ehr.Inspection;

/// <summary>What a FHIR server says it can do: the part of its CapabilityStatement (FHIR R4, 2.1.0.4) that matters to who reads from it.</summary>
public sealed record CapabilityStatement
{
    /// <summary>Version of FHIR (<c>4.0.1</c>); null when not told.</summary>
    public string? FhirVersion { get; init; }

    /// <summary>Name and version of the software; null when not told.</summary>
    public string? Software { get; init; }

    /// <summary>Formats as written: media types or <c>json</c>, <c>xml</c>, <c>ttl</c>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Resource types it knows, with what each can be asked for.</summary>
    public IReadOnlyDictionary<string, SupportedResource> Resources { get; init; } = new Dictionary<string, SupportedResource>(StringComparer.Ordinal);

    /// <summary>Search parameters of every type (<c>rest.searchParam</c>).</summary>
    public IReadOnlySet<string> CommonSearchParameters { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether it takes batches.</summary>
    public bool TakesBatches { get; init; }

    /// <summary>Codes of its security services, such as <c>SMART-on-FHIR</c>.</summary>
    public IReadOnlyList<string> SecurityServices { get; init; } = [];

    /// <summary>Whether it answers in JSON, as far as it says.</summary>
    public bool SpeaksJson => Formats.Any(f => f.Split(';')[0].Trim() is "json" or "application/fhir+json" or "application/json" or "application/json+fhir" or "text/json");
}

/// <summary>What a server can be asked for of one resource type.</summary>
/// <param name="SearchParameters">Names of its search parameters.</param>
/// <param name="Interactions">Codes of its interactions (<c>read</c>, <c>search-type</c>); empty when not told.</param>
public sealed record SupportedResource(IReadOnlySet<string> SearchParameters, IReadOnlySet<string> Interactions);
