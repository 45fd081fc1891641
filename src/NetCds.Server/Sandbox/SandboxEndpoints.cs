using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Sandbox;
using NetCds.Server.Answers;
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
        routes.MapRead("/sandbox/requests/{id}", context => SendRequestAsync(context, patients.Value, requests.Value, time));
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

    private static Task SendRequestAsync(HttpContext context, IReadOnlyList<SandboxPatient> patients, SandboxRequests requests, TimeProvider time)
    {
        var id = context.Request.RouteValues["id"] as string;
        foreach (var patient in patients)
        {
            if (string.Equals(patient.Id, id, StringComparison.Ordinal))
            {
                return requests.TryWrap(patient.Bundle, time.GetUtcNow(), out var request, out var error)
                    ? JsonAnswer.SendAsync(context, StatusCodes.Status200OK, request)
                    : throw new InvalidOperationException($"Sandbox patient '{id}': {error}");
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
