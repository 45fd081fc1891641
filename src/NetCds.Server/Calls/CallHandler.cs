using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Fhir.Resources;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Server.Answers;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;
using NetCds.Server.Gathering;
using NetCds.Server.Limits;
using NetCds.Server.Sites;
using NetCds.Server.Trust;

namespace NetCds.Server.Calls;

/// <summary>Takes a call from body to answer.</summary>
internal sealed class CallHandler
{
    private readonly SiteRegistry _sites;
    private readonly EhrGatherer _ehr;
    private readonly CurrentOptions _options;
    private readonly LongBodyGate _longBodies;
    private readonly PrefetchTemplates _templates;
    private readonly CallLog _log;

    public CallHandler(SiteRegistry sites, EhrGatherer ehr, CurrentOptions options, LongBodyGate longBodies, PrefetchTemplates templates, ILogger<CallHandler> logger)
    {
        _sites = sites;
        _ehr = ehr;
        _options = options;
        _longBodies = longBodies;
        _templates = templates;
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
            using var place = await _longBodies.EnterAsync(context.Request.ContentLength, _options.Value.Deadline, context.RequestAborted);
            if (place is null)
            {
                await Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.Zero);
                _log.Answered(name, context, 0, started);
                return;
            }

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
                var cards = await AnswerAsync(context, request, answer, started);
                _log.Answered(name, context, cards, started);
            }
        }
        catch (Exception exception) when (_log.Failed(name, context, exception, started))
        {
            throw;
        }
    }

    private int StrayKeys(FhirElement prefetch)
    {
        var count = 0;
        for (var members = prefetch.IsObject ? prefetch.Json.EnumerateObject() : default; members.MoveNext();)
        {
            var isAskedFor = false;
            for (var i = 0; i < _templates.Keys.Count && !isAskedFor; i++)
            {
                isAskedFor = members.Current.NameEquals(_templates.Keys[i].Name);
            }

            count += isAskedFor ? 0 : 1;
        }

        return count;
    }

    private async Task<int> AnswerAsync(HttpContext context, HookRequest request, ICallAnswer answer, long started)
    {
        var tenant = CallerTenant.Of(context);
        var options = _options.Value;
        var server = FhirServerPolicy.Judge(options, tenant, request.FhirServer);
        if (server.IsRefused)
        {
            _log.ForeignServer(tenant, request.FhirServer);
            await FhirServerPolicy.SendRefusalAsync(context);
            return 0;
        }

        var site = _sites.Of(tenant);
        if (!site.Assessor.TryOpen(request, out var call, out var errors))
        {
            await OperationOutcomes.SendBadRequestAsync(context, errors);
            return 0;
        }

        using var deadline = server.Server is null ? null : _ehr.DeadlineOf(options.Deadline, started, context.RequestAborted);
        using var gathered = deadline is null ? null : await _ehr.GatherAsync(call, server.Server!, site.AccessTo(server.Server!, request.Authorization), deadline);
        var result = call.Assess();
        if (result.Status == HookAssessmentStatus.NoData)
        {
            // What kept the data away may be nothing but a rush: then the same call will do in a moment.
            await (gathered is { IsHeldBack: true }
                ? Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.Zero)
                : OperationOutcomes.SendNoDataAsync(context, result.Assessment.DataIssues, StrayKeys(request.Prefetch)));
            return 0;
        }

        using var buffer = new PooledBufferWriter();
        int cards;
        using (var writer = new Utf8JsonWriter(buffer, JsonAnswer.WriterOptions))
        {
            cards = answer.Write(writer, result, request);
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status200OK, buffer.Written);
        return cards;
    }
}
