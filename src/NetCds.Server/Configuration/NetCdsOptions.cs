namespace NetCds.Server.Configuration;

/// <summary>The service's configuration, checked as a whole before anything starts.</summary>
/// <threadsafety>Immutable; safe for concurrent use. A changed configuration is a new object, see <see cref="CurrentOptions"/>.</threadsafety>
public sealed record NetCdsOptions
{
    /// <summary>Default of <see cref="MaxCards"/>.</summary>
    public const int DefaultMaxCards = 5;

    /// <summary>Default of <see cref="MaxBodyBytes"/>: 32 MiB.</summary>
    public const int DefaultMaxBodyBytes = 32 * 1024 * 1024;

    /// <summary>
    /// Whether the service runs as a sandbox: no token is asked, pages on localhost may call it, calls may bring settings and an evaluation time, and
    /// every answer says so. This is so when there are no tenants and the environment is not explicitly Production.
    /// </summary>
    public required bool IsSandbox { get; init; }

    /// <summary>Whether the environment is explicitly Production.</summary>
    public bool IsProduction { get; init; }

    /// <summary>
    /// Absolute http or https address under which callers reach the service, scheme and host in lower case, without a trailing slash; null when not configured.
    /// Tokens must name it as their audience.
    /// </summary>
    public string? PublicBaseUrl { get; init; }

    /// <summary>Who may call; empty in a sandbox.</summary>
    public IReadOnlyList<TenantOptions> Tenants { get; init; } = [];

    /// <summary>How long after its arrival a call may still wait for data, 100 ms to 30 s.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The most cards of one answer, 1 to 20.</summary>
    public int MaxCards { get; init; } = DefaultMaxCards;

    /// <summary>The longest request body in bytes, compressed or not, 1024 to 1 GiB.</summary>
    public int MaxBodyBytes { get; init; } = DefaultMaxBodyBytes;

    /// <summary>Whether an order that the guideline supports, with nothing missing, gets a card that says so; false is silence.</summary>
    public bool ConfirmWhenFine { get; init; }

    /// <summary>File with the site's own order codes, a FHIR R4 ConceptMap, as an absolute path; null for none.</summary>
    public string? OrderCodeMap { get; init; }

    /// <summary>What tokens and keys have to keep to.</summary>
    public TokenOptions Tokens { get; init; } = new();

    /// <summary>How many calls are taken.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Private networks (<c>10.20.0.0/16</c>), addresses and hosts that may be called although they are not public.</summary>
    public IReadOnlyList<string> PrivateNetworks { get; init; } = [];

    /// <summary>Addresses and networks of the reverse proxies whose <c>X-Forwarded-For</c> is believed.</summary>
    public IReadOnlyList<System.Net.IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>Where things are kept that replicas share.</summary>
    public StorageOptions Storage { get; init; } = new();

    /// <summary>The guideline to serve.</summary>
    public GuidelineOptions Guideline { get; init; } = new();
}

/// <summary>Which guideline is served, and how the site sets it up.</summary>
public sealed record GuidelineOptions
{
    /// <summary>Folder of the guideline as an absolute path; null for the one in the build.</summary>
    public string? Path { get; init; }

    /// <summary>Whether a guideline that no clinician has signed may be served in Production.</summary>
    public bool AcceptUnsigned { get; init; }

    /// <summary>The site's settings, as written, by name. They are checked against the guideline when it is loaded.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The site's doses, as written, by id of the order. They are checked against the guideline when it is loaded.</summary>
    public IReadOnlyDictionary<string, DoseOptions> Doses { get; init; } = new Dictionary<string, DoseOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who approved settings that are laxer than a label allows.</summary>
    public IReadOnlyList<OverrideOptions> Overrides { get; init; } = [];
}

/// <summary>A dose as written.</summary>
/// <param name="Text">The dosage for readers.</param>
/// <param name="Quantity">The single dose, a number; null without one.</param>
/// <param name="Unit">Its unit; null without one.</param>
public sealed record DoseOptions(string? Text, string? Quantity, string? Unit);

/// <summary>An approval as written.</summary>
/// <param name="Setting">Name of the setting.</param>
/// <param name="ApprovedBy">Who approved it.</param>
public sealed record OverrideOptions(string? Setting, string? ApprovedBy);
