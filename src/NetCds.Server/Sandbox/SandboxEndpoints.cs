using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sandbox;
using NetCds.Server.Answers;
using NetCds.Server.Errors;
using NetCds.Server.Hosting;

namespace NetCds.Server.Sandbox;

/// <summary>The synthetic patients: a list, and for each a call that is ready to be sent. They exist in sandbox mode only.</summary>
internal static class SandboxEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var patients = new Lazy<IReadOnlyList<SandboxPatient>>(SandboxPatients.LoadEmbedded);
        var requests = new Lazy<SandboxRequests>(
            () => new SandboxRequests(services.GetRequiredService<PrefetchTemplates>(), services.GetRequiredService<IGuideline>()));
        var time = services.GetRequiredService<TimeProvider>();
        routes.MapRead("/sandbox/patients", context => SendListAsync(context, patients.Value));
        var modalities = services.GetRequiredService<IGuideline>().Modalities;
        routes.MapRead("/sandbox/requests/{id}", context => SendRequestAsync(context, patients.Value, requests.Value, modalities, time));
    }

    private static async Task SendListAsync(HttpContext context, IReadOnlyList<SandboxPatient> patients)
    {
        using var buffer = new PooledBufferWriter();
        using (var writer = new Utf8JsonWriter(buffer, JsonAnswer.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("patients"u8);
            foreach (var patient in patients)
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, patient.Id);
                writer.WriteString("title"u8, patient.Title);
                writer.WriteString("link"u8, $"/sandbox/requests/{patient.Id}");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        await JsonAnswer.SendAsync(context, StatusCodes.Status200OK, buffer.Written);
    }

    private static Task SendRequestAsync(
        HttpContext context, IReadOnlyList<SandboxPatient> patients, SandboxRequests requests, ModalityCatalogue modalities, TimeProvider time)
    {
        var id = context.Request.RouteValues["id"] as string;
        var hook = ReadHook(context.Request.Query, modalities, out var order, out var error);
        foreach (var patient in patients)
        {
            if (string.Equals(patient.Id, id, StringComparison.Ordinal))
            {
                return error is not null ? OperationOutcomes.SendBadRequestAsync(context, [error])
                    : requests.TryWrap(patient.Bundle, time.GetUtcNow(), hook, order, out var request, out error) ? JsonAnswer.SendAsync(context, StatusCodes.Status200OK, request)
                    : throw new InvalidOperationException($"Sandbox patient '{id}': {error}");
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static string ReadHook(IQueryCollection query, ModalityCatalogue modalities, out Modality? order, out HookRequestError? error)
    {
        string? orderId = query["order"];
        string hook = (string?)query["hook"] ?? (orderId is null ? HookNames.PatientView : HookNames.OrderSelect);
        order = orderId is null ? null : modalities.Find(orderId);
        error = !HookNames.All.Contains(hook, StringComparer.Ordinal)
            ? new HookRequestError("hook", "This is not a hook of this service.", $"Use: {string.Join(", ", HookNames.All)}.")
            : hook == HookNames.PatientView != orderId is null || (orderId is not null && order is null)
            ? new HookRequestError("order", "An order call has one order of the guideline, patient-view has none.", "Name it as the guideline does, for example order=TARE_RESIN.")
            : null;
        return hook;
    }
}
