using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Requests;
using NetCds.Server.Answers;

namespace NetCds.Server.Errors;

/// <summary>Answers that are no success say why as a FHIR OperationOutcome, never with anything of the program or the patient.</summary>
internal static class OperationOutcomes
{
    private const int MaxIssues = 50;

    public static Task SendAsync(HttpContext context, int status)
    {
        var (code, text) = Describe(status);
        return SendAsync(context, status, code, text);
    }

    public static async Task SendAsync(HttpContext context, int status, string code, string text)
    {
        using var buffer = new PooledBufferWriter();
        using (var writer = Start(buffer))
        {
            WriteIssue(writer, "error", code, text, null);
            End(writer);
        }

        await JsonAnswer.SendAsync(context, status, buffer.Written, JsonAnswer.FhirType);
    }

    public static async Task SendBadRequestAsync(HttpContext context, IReadOnlyList<HookRequestError> errors)
    {
        using var buffer = new PooledBufferWriter();
        using (var writer = Start(buffer))
        {
            for (var i = 0; i < errors.Count && i < MaxIssues; i++)
            {
                WriteIssue(writer, "error", "invalid", $"{errors[i].Problem} {errors[i].Remedy}", errors[i].Path);
            }

            End(writer);
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status400BadRequest, buffer.Written, JsonAnswer.FhirType);
    }

    public static async Task SendNoDataAsync(HttpContext context, IReadOnlyList<DataIssue> issues, int strayKeys)
    {
        using var buffer = new PooledBufferWriter();
        using (var writer = Start(buffer))
        {
            WriteIssue(
                writer, "error", "not-found",
                "The data this service needs came neither by prefetch nor could it be fetched. Supply the prefetch keys of the discovery document, with null for a search without results.", null);
            if (strayKeys > 0)
            {
                WriteIssue(
                    writer, "warning", "not-found",
                    $"{strayKeys} {(strayKeys == 1 ? "member of prefetch is a key" : "members of prefetch are keys")} that this service does not ask for, and not read. Spell keys as the discovery document does, letter case included.",
                    "prefetch");
            }

            foreach (var issue in issues)
            {
                WriteIssue(writer, "information", "incomplete", issue.Message, issue.Sources.Count > 0 ? $"prefetch.{issue.Sources[0].Reference}" : null);
            }

            End(writer);
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status412PreconditionFailed, buffer.Written, JsonAnswer.FhirType);
    }

    private static (string Code, string Text) Describe(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ("login", "This address needs a valid token: Authorization: Bearer, with a JWT as CDS Hooks describes it. The log of the service says what is wrong with this one."),
        StatusCodes.Status403Forbidden => ("forbidden", "The caller may not do this."),
        StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address. The services are listed at /cds-services."),
        StatusCodes.Status405MethodNotAllowed => ("not-supported", "This address does not answer this method; the header Allow names those it answers."),
        StatusCodes.Status408RequestTimeout => ("timeout", "The request took too long to arrive."),
        StatusCodes.Status413PayloadTooLarge => ("too-long", "The body is longer than this service accepts. Send less at a time: the setting NetCds:MaxBodyBytes limits calls, feedback is limited to 4 MB."),
        StatusCodes.Status415UnsupportedMediaType => ("not-supported", "The body must be application/json or application/fhir+json in UTF-8, as it is or compressed with gzip."),
        StatusCodes.Status429TooManyRequests => ("throttled", "There were too many calls. The header Retry-After says in how many seconds the next is possible."),
        StatusCodes.Status503ServiceUnavailable => ("transient", "The service cannot answer right now. The header Retry-After says in how many seconds to try again."),
        >= StatusCodes.Status500InternalServerError => ("exception", "The service failed. The fault is logged; the same call may succeed later."),
        _ => ("invalid", "The request cannot be read: its body broke off, or is not what its headers say. Check Content-Length, Transfer-Encoding and Content-Encoding."),
    };

    private static Utf8JsonWriter Start(PooledBufferWriter buffer)
    {
        var writer = new Utf8JsonWriter(buffer, JsonAnswer.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "OperationOutcome"u8);
        writer.WriteStartArray("issue"u8);
        return writer;
    }

    private static void WriteIssue(Utf8JsonWriter writer, string severity, string code, string text, string? expression)
    {
        writer.WriteStartObject();
        writer.WriteString("severity"u8, severity);
        writer.WriteString("code"u8, code);
        writer.WriteStartObject("details"u8);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
        if (!string.IsNullOrEmpty(expression))
        {
            writer.WriteStartArray("expression"u8);
            writer.WriteStringValue(expression);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
