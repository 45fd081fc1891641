using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NetCds.Server.Answers;

/// <summary>Sends JSON.</summary>
internal static class JsonAnswer
{
    public const string JsonType = "application/json";
    public const string FhirType = "application/fhir+json";

    /// <summary>Text outside ASCII is sent as it is; the answers are never put into a page as they are.</summary>
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Task SendAsync(HttpContext context, int status, ReadOnlyMemory<byte> json, string contentType = JsonType)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = json.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(json, context.RequestAborted).AsTask();
    }
}
