using System.Text;
using Microsoft.AspNetCore.Http;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>Bodies and ways to send them.</summary>
internal static class Answers
{
    public const string FhirJson = "application/fhir+json; charset=utf-8";

    public const string Outcome = """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception"}]}""";

    public const string Hint = """{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"not-supported"}]}""";

    public const string Patient = """{"resourceType":"Patient","id":"1"}""";

    public static string Condition(string id = "c1") => $$"""{"resourceType":"Condition","id":"{{id}}","subject":{"reference":"Patient/1"} }""";

    public static string Entry(string resource, string mode = "match") => $$$"""{"resource":{{{resource}}},"search":{"mode":"{{{mode}}}"} }""";

    public static string Bundle(params string[] entries) => BundleWithNext(null, entries);

    public static string BundleWithNext(string? next, params string[] entries) => $$"""
        {"resourceType":"Bundle","type":"searchset"{{(next is null ? "" : $$""","link":[{"relation":"self","url":"x"},{"relation":"next","url":"{{next}}"}]""")}},"entry":[{{string.Join(',', entries)}}]}
        """;

    public static string OneCondition(string? next = null, string id = "c1") => BundleWithNext(next, Entry(Condition(id)));

    public static Task SendAsync(this HttpContext context, string body, int status = 200, string contentType = FhirJson) =>
        context.SendAsync(Encoding.UTF8.GetBytes(body), status, contentType);

    public static async Task SendAsync(this HttpContext context, byte[] body, int status = 200, string contentType = FhirJson)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(body);
    }

    /// <summary>Says nothing until the stub closes.</summary>
    public static Task HangAsync(this HttpContext context, StubEhr stub) =>
        Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(stub.Closing, context.RequestAborted).Token);
}
