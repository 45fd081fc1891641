using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation;
using NetCds.Server.Answers;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;

namespace NetCds.Server.Validation;

/// <summary>Answers <c>$validate</c>: 200 with an OperationOutcome whatever the verdict, 400 when there is nothing to validate. Resources are neither kept nor logged.</summary>
internal sealed class ValidationHandler
{
    /// <summary>The address; <c>type</c> is the type of the resource.</summary>
    public const string Path = "/fhir/{type}/$validate";

    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(10);

    private readonly ResourceValidation _validation;
    private readonly CurrentOptions _options;
    private readonly CallLog _log;

    public ValidationHandler(ResourceValidation validation, CurrentOptions options, ILogger<ValidationHandler> logger)
    {
        _validation = validation;
        _options = options;
        _log = new CallLog(logger, "issues");
    }

    public async Task HandleAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var type = context.GetRouteValue("type") as string ?? string.Empty;
        if (R4Definitions.Core.FindType(type) is not { Kind: StructureKind.Resource, IsAbstract: false })
        {
            await OperationOutcomes.SendAsync(
                context, StatusCodes.Status404NotFound, "not-found", "FHIR R4 has no resource type of this name: post to /fhir/Observation/$validate, for example. Case matters.");
            return;
        }

        var name = $"$validate of {type}";
        try
        {
            // What a compressed body unfolds to is not known beforehand, nor how long one is that is sent in chunks.
            var length = JsonContent.IsGzip(context.Request.Headers) == false ? context.Request.ContentLength : null;
            using var place = await _validation.EnterAsync(length, context.RequestAborted);
            if (place is null)
            {
                await Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, ComeAgain);
                _log.Answered(name, context, 0, started);
                return;
            }

            using var body = await RequestBody.ReadAsync(context, _options.Value.MaxBodyBytes);
            var issues = await AnswerAsync(context, type, ByteOrderMark.Skip(body.Memory));
            _log.Answered(name, context, issues, started);
        }
        catch (Exception exception) when (_log.Failed(name, context, exception, started))
        {
            throw;
        }
    }

    private async Task<int> AnswerAsync(HttpContext context, string type, ReadOnlyMemory<byte> text)
    {
        using var document = TryParse(text, out var unreadable);
        if (document is null)
        {
            await OperationOutcomes.SendAsync(context, StatusCodes.Status400BadRequest, "structure", unreadable);
            return 0;
        }

        var query = context.Request.Query;
        if (QuestionReader.Read(document.RootElement, type, query["profile"], query["mode"], out var fault) is not { } question)
        {
            await OperationOutcomes.SendAsync(context, StatusCodes.Status400BadRequest, fault!.Code, fault.Text);
            return 0;
        }

        if (await _validation.ValidateAsync(question.Resource.Root.Json, question.IsBody ? text : default, question.Profiles, context.RequestAborted) is not { } report)
        {
            await Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, ComeAgain);
            return 0;
        }

        await SendAsync(context, report);
        return report.Issues.Length;
    }

    private static async Task SendAsync(HttpContext context, ValidationReport report)
    {
        using var buffer = new PooledBufferWriter();
        await using (var writer = new Utf8JsonWriter(buffer, JsonAnswer.WriterOptions))
        {
            OutcomeWriter.Write(writer, report);
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status200OK, buffer.Written, JsonAnswer.FhirType);
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> text, out string unreadable)
    {
        try
        {
            unreadable = string.Empty;
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ResourceValidation.MaxDepth });
        }
        catch (JsonException exception)
        {
            unreadable = $"The body is not JSON, or is nested deeper than {ResourceValidation.MaxDepth} levels; it cannot be read from line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} on.";
            return null;
        }
    }
}
