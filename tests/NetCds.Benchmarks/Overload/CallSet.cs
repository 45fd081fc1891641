using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Benchmarks.Overload;

/// <summary>The calls, ready to be sent, and the data behind those that bring none.</summary>
internal sealed class CallSet
{
    private readonly Dictionary<CallKind, byte[]> _requests = [];

    private CallSet(Uri service, JsonObject call, string healthy, string dead)
    {
        _requests[CallKind.Complete] = Request(service, call);
        call.Remove("prefetch");
        call["fhirServer"] = healthy;
        _requests[CallKind.Fetching] = Request(service, call);
        call["fhirServer"] = dead;
        _requests[CallKind.Dead] = Request(service, call);
    }

    public ReadOnlyMemory<byte> this[CallKind kind] => _requests[kind];

    /// <summary>Asks the service for a sandbox patient's call and for its prefetch templates, and writes what a FHIR server would answer to them.</summary>
    /// <param name="client">Calls the service.</param>
    /// <returns>The call and the file for the FHIR server.</returns>
    public static async Task<(JsonObject Call, string AnswersFile)> LearnAsync(HttpClient client)
    {
        var call = JsonNode.Parse(await client.GetStringAsync(new Uri("sandbox/requests/ablation-candidate", UriKind.Relative)))!.AsObject();
        var discovery = JsonNode.Parse(await client.GetStringAsync(new Uri("cds-services", UriKind.Relative)))!;
        var patient = call["context"]!["patientId"]!.GetValue<string>();
        var answers = new JsonObject();
        foreach (var (key, template) in discovery["services"]![0]!["prefetch"]!.AsObject())
        {
            var query = template!.GetValue<string>().Replace("{{context.patientId}}", patient, StringComparison.Ordinal);
            answers[query] = call["prefetch"]![key]?.DeepClone() ?? new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset" };
        }

        var file = Path.Combine(Directory.CreateDirectory(Repository.PathOf("artifacts/benchmarks/bodies")).FullName, "ehr-answers.json");
        await File.WriteAllTextAsync(file, answers.ToJsonString());
        return (call, file);
    }

    /// <summary>Makes the calls.</summary>
    /// <param name="service">The service.</param>
    /// <param name="call">A call with all its data.</param>
    /// <param name="healthy">A FHIR server that has them.</param>
    /// <param name="dead">One that never answers.</param>
    public static CallSet Make(Uri service, JsonObject call, string healthy, string dead) => new(service, call, healthy, dead);

    private static byte[] Request(Uri service, JsonObject call)
    {
        var body = Encoding.UTF8.GetBytes(call.ToJsonString());
        var headers = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {Published.PatientView} HTTP/1.1\r\nHost: {service.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(headers), .. body];
    }
}
