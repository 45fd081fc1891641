using Microsoft.AspNetCore.Http;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;
using NetCds.Server.Hosting;

namespace NetCds.Server.Limits;

/// <summary>Lets so many calls in at once and turns the rest away: a clinician waits for the answer, so a call that would queue is better off without one.</summary>
internal sealed class ConcurrencyGate
{
    private readonly RequestDelegate _next;
    private readonly CurrentOptions _options;
    private int _inside;

    public ConcurrencyGate(RequestDelegate next, CurrentOptions options)
    {
        _next = next;
        _options = options;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenAddress>() is not null)
        {
            await _next(context);
            return;
        }

        var inside = Interlocked.Increment(ref _inside);
        try
        {
            await (inside > _options.Value.Limits.MaxConcurrentCalls ? Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.Zero) : _next(context));
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }
}
