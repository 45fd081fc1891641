using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;
using NetCds.Server.Answers;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;
using NetCds.Server.Trust;

namespace NetCds.Server.Calls;

/// <summary>Takes a call from body to answer.</summary>
internal sealed class CallHandler
{
    private readonly HookAssessor _assessor;
    private readonly CurrentOptions _options;
    private readonly CallLog _log;

    public CallHandler(HookAssessor assessor, CurrentOptions options, ILogger<CallHandler> logger)
    {
        _assessor = assessor;
        _options = options;
        _log = new CallLog(logger, "cards");
    }

    /// <summary>Makes the handler of one address.</summary>
    /// <param name="hook">The hook that is answered there; null for all.</param>
    /// <param name="answer">What is answered.</param>
    public RequestDelegate For(string? hook, ICallAnswer answer) => context => HandleAsync(context, hook, answer);

    private async Task HandleAsync(HttpContext context, string? hook, ICallAnswer answer)
    {
        var started = Stopwatch.GetTimestamp();
        var name = hook ?? "assessment";
        try
        {
            using var body = await RequestBody.ReadAsync(context, _options.Value.MaxBodyBytes);
            if (!HookRequestReader.TryRead(body.Memory, hook, out var request, out var errors))
            {
                await OperationOutcomes.SendBadRequestAsync(context, errors);
                _log.Answered(name, context, 0, started);
                return;
            }

            using (request)
            {
                name = request.Hook;
                if (FhirServerPolicy.Judge(_options.Value, CallerTenant.Of(context), request.FhirServer).IsRefused)
                {
                    await FhirServerPolicy.SendRefusalAsync(context);
                    _log.Answered(name, context, 0, started);
                    return;
                }

                var cards = await AnswerAsync(context, request, answer);
                _log.Answered(name, context, cards, started);
            }
        }
        catch (Exception exception) when (_log.Failed(name, context, exception, started))
        {
            throw;
        }
    }

    private async Task<int> AnswerAsync(HttpContext context, HookRequest request, ICallAnswer answer)
    {
        if (!_assessor.TryOpen(request, out var call, out var errors))
        {
            await OperationOutcomes.SendBadRequestAsync(context, errors);
            return 0;
        }

        var result = call.Assess();

        if (result.Status == HookAssessmentStatus.NoData)
        {
            await OperationOutcomes.SendNoDataAsync(context, result.Assessment.DataIssues);
            return 0;
        }

        using var buffer = new PooledBufferWriter();
        using (var writer = new Utf8JsonWriter(buffer, JsonAnswer.WriterOptions))
        {
            answer.Write(writer, result, request);
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status200OK, buffer.Written);
        return CardCount.Of(buffer.Written.Span);
    }
}
