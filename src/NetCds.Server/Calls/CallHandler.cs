using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;
using NetCds.Server.Answers;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;

namespace NetCds.Server.Calls;

/// <summary>Takes a call from body to answer.</summary>
internal sealed partial class CallHandler
{
    private readonly HookAssessor _assessor;
    private readonly int _maxBodyBytes;
    private readonly ILogger<CallHandler> _logger;

    public CallHandler(HookAssessor assessor, NetCdsOptions options, ILogger<CallHandler> logger)
    {
        _assessor = assessor;
        _maxBodyBytes = options.MaxBodyBytes;
        _logger = logger;
    }

    /// <summary>Makes the handler of one address.</summary>
    /// <param name="hook">The hook that is answered there; null for all.</param>
    /// <param name="answer">What is answered.</param>
    public RequestDelegate For(string? hook, ICallAnswer answer) => context => HandleAsync(context, hook, answer);

    private async Task HandleAsync(HttpContext context, string? hook, ICallAnswer answer)
    {
        var started = Stopwatch.GetTimestamp();
        var name = hook ?? "assessment";
        if (!JsonContent.IsAccepted(context.Request.ContentType) || JsonContent.IsGzip(context.Request.Headers) is not { } isGzip)
        {
            await OperationOutcomes.SendAsync(context, StatusCodes.Status415UnsupportedMediaType);
            Report(name, context, 0, started);
            return;
        }

        using var body = await RequestBody.ReadAsync(context, isGzip, _maxBodyBytes);
        if (!HookRequestReader.TryRead(body.Memory, hook, out var request, out var errors))
        {
            await OperationOutcomes.SendBadRequestAsync(context, errors);
            Report(name, context, 0, started);
            return;
        }

        using (request)
        {
            var length = await AnswerAsync(context, request, answer);
            Report(request.Hook, context, length, started);
        }
    }

    private async Task<int> AnswerAsync(HttpContext context, HookRequest request, ICallAnswer answer)
    {
        if (!_assessor.TryAssess(request, out var result, out var errors))
        {
            await OperationOutcomes.SendBadRequestAsync(context, errors);
            return 0;
        }

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

    private void Report(string hook, HttpContext context, int cards, long started)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            Log.Answered(_logger, hook, context.Response.StatusCode, cards, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Information, "{Hook} answered {Status} with {Cards} cards in {Milliseconds:F1} ms")]
        public static partial void Answered(ILogger logger, string hook, int status, int cards, double milliseconds);
    }
}
