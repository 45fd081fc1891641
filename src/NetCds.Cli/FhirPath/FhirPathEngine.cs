using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;

namespace NetCds.Cli.FhirPath;

/// <summary>FHIRPath with the definitions and terminology of this build.</summary>
internal sealed class FhirPathEngine
{
    private const int DeepestJson = 256;

    private readonly FhirPathCache _cache = new();
    private readonly Lazy<FhirValidator> _validator;
    private readonly EvaluationContext _context;

    /// <summary>Creates an engine.</summary>
    /// <param name="definitions">The definitions that <c>memberOf()</c> and <c>conformsTo()</c> can use.</param>
    /// <param name="time">The clock.</param>
    /// <param name="trace">Takes what <c>trace()</c> shows.</param>
    /// <param name="cancellation">Ends evaluations.</param>
    public FhirPathEngine(IDefinitionSource definitions, TimeProvider time, Action<string, IReadOnlyList<FhirPathNode>>? trace, CancellationToken cancellation)
    {
        var terminology = new LocalTerminology(definitions);
        _validator = new Lazy<FhirValidator>(() => new FhirValidator(definitions, terminology, time: time));
        _context = new EvaluationContext { Time = time, Trace = trace, Terminology = terminology, ConformsTo = Conforms, Cancellation = cancellation };
    }

    /// <summary>Reads a resource.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json) =>
        JsonDocument.Parse(ByteOrderMark.Skip(json), new JsonDocumentOptions { MaxDepth = DeepestJson });

    /// <summary>An error with its place, for people.</summary>
    public static string Describe(FhirPathException error) => $"line {error.Line}, column {error.Column}: {error.Message}";

    /// <summary>Evaluates an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="resource">The resource; undefined or null for none.</param>
    /// <param name="isStrict">Whether unknown elements are errors.</param>
    /// <exception cref="FhirPathException">It cannot be parsed, compiled or evaluated.</exception>
    public IReadOnlyList<FhirPathNode> Evaluate(string expression, JsonElement resource, bool isStrict)
    {
        var input = resource.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? default : FhirPathNode.OfResource(resource, FhirTypeModel.R4);
        var compiled = _cache.GetOrAdd(expression, new FhirPathOptions
        {
            Model = FhirTypeModel.R4,
            ContextType = isStrict ? input.Type?.Name : null,
            IsStrict = isStrict,
            ChecksOrder = isStrict,
        });
        return compiled.Evaluate(input, _context);
    }

    // A resource has to be valid besides; of a part of one the profile alone decides.
    private bool? Conforms(FhirPathNode node, string profile)
    {
        var meets = _validator.Value.Meets(node, profile);
        return meets == true && node.Json.ValueKind == JsonValueKind.Object && node.Json.TryGetProperty("resourceType"u8, out _) ? _validator.Value.Validate(node.Json, profile).IsValid : meets;
    }
}
