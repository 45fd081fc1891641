using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Hooks.Feedback;
using NetCds.Server.Answers;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;

namespace NetCds.Server.Feedback;

/// <summary>Takes feedback about cards. What readers wrote is kept, and never logged.</summary>
internal sealed class FeedbackHandler
{
    // Twenty thousand entries; memory is kept for a tenth of that.
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    private static readonly byte[] Received = "{}"u8.ToArray();

    private readonly FeedbackStore _store;
    private readonly TimeProvider _time;
    private readonly CurrentOptions _options;
    private readonly CallLog _log;

    public FeedbackHandler(FeedbackStore store, TimeProvider time, CurrentOptions options, ILogger<FeedbackHandler> logger)
    {
        _store = store;
        _time = time;
        _options = options;
        _log = new CallLog(logger, "entries");
    }

    /// <summary>Makes the handler of one service's feedback address.</summary>
    /// <param name="serviceId">Id of the service.</param>
    public RequestDelegate For(string serviceId)
    {
        var name = $"feedback on {serviceId}";
        return context => HandleAsync(context, serviceId, name);
    }

    private async Task HandleAsync(HttpContext context, string serviceId, string name)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var body = await RequestBody.ReadAsync(context, Math.Min(_options.Value.MaxBodyBytes, MaxBodyBytes));
            var errors = FeedbackReader.Read(body.Memory, serviceId, _time.GetUtcNow(), out var entries);
            _store.Add(entries);
            await (errors.Count == 0 ? JsonAnswer.SendAsync(context, StatusCodes.Status200OK, Received) : OperationOutcomes.SendBadRequestAsync(context, errors));
            _log.Answered(name, context, entries.Count, started);
        }
        catch (Exception exception) when (_log.Failed(name, context, exception, started))
        {
            throw;
        }
    }
}
