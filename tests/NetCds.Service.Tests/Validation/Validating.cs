using System.Text;
using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Service.Tests.Validation;

/// <summary>Calls of <c>$validate</c>.</summary>
internal static class Validating
{
    public const string Observation = "/fhir/Observation/$validate";
    public const string Ki67 = "https://netcds.example/fhir/StructureDefinition/nelm-ki67";

    /// <summary>A resource about which nothing is to be said.</summary>
    public const string Patient = """
        {"resourceType":"Patient","id":"p","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">Ada Quartz</div>"},"name":[{"family":"Quartz"}],"gender":"female"}
        """;

    public static byte[] Example(string file) => File.ReadAllBytes(Repository.PathOf($"profiles/examples/{file}"));

    public static byte[] Parameters(string type, params string[] parts) => Encoding.UTF8.GetBytes($$"""{"resourceType":"{{type}}","parameter":[{{string.Join(',', parts)}}]}""");

    public static string Part(string name, string member, string json) => $$"""{"name":"{{name}}","{{member}}":{{json}}}""";

    /// <summary>The issues of an answer that is 200, whatever the verdict.</summary>
    public static async Task<JsonElement[]> AssertAnsweredAsync(this HttpResponseMessage response)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/fhir+json", response.Content.Headers.ContentType?.MediaType);
        var outcome = await response.JsonAsync();
        Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        return [.. outcome.GetProperty("issue").EnumerateArray()];
    }

    public static bool IsError(JsonElement issue) => issue.GetProperty("severity").GetString() is "error" or "fatal";

    public static string Text(JsonElement issue) => issue.GetProperty("diagnostics").GetString()!;
}
