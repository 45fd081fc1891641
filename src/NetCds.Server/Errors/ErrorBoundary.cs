using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Server.Answers;

namespace NetCds.Server.Errors;

/// <summary>The outermost step of every call: sets the headers all answers carry, gives every failure a JSON body, and lets no exception out.</summary>
internal sealed partial class ErrorBoundary
{
    private readonly RequestDelegate _next;
    private readonly SecurityHeaders _headers;
    private readonly ILogger _logger;

    public ErrorBoundary(RequestDelegate next, SecurityHeaders headers, ILogger logger)
    {
        _next = next;
        _headers = headers;
        _logger = logger;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        _headers.Set(context);
        try
        {
            await _next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null })
            {
                await OperationOutcomes.SendAsync(context, context.Response.StatusCode);
            }
        }
        catch (BadHttpRequestException exception)
        {
            await AnswerAsync(context, exception.StatusCode);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested || exception is ConnectionResetException)
        {
            Log.CallerWentAway(_logger);
        }
#pragma warning disable CA1031 // The boundary: whatever went wrong, the caller gets an answer and the service lives on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.Failed(_logger, FaultText.Of(exception));
            await AnswerAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        await OperationOutcomes.SendAsync(context, status);
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Error, "A call failed: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);

        [LoggerMessage(1002, LogLevel.Debug, "The caller went away before the answer")]
        public static partial void CallerWentAway(ILogger logger);
    }
}
