using System.Text.Json;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Ucum;

namespace NetCds.Cli.FhirPath;

/// <summary>FHIRPath with the definitions and terminology of this build.</summary>
internal sealed class FhirPathEngine(TimeProvider time, Action<string, IReadOnlyList<FhirPathNode>>? trace)
{
    private const int DeepestJson = 256;

    private readonly FhirPathCache _cache = new();
    private readonly EvaluationContext _context = new()
    {
        Time = time,
        Trace = trace,
        Terminology = new LocalTerminology(R4Definitions.Core, code => UcumUnits.Find(code) is not null),
    };

    /// <summary>Reads a resource.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json) =>
        JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, new JsonDocumentOptions { MaxDepth = DeepestJson });

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
}
