using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Hooks.Prefetch;

namespace NetCds.Hooks.Discovery;

/// <summary>The answer to discovery (CDS Hooks 2.0, discovery): made once, the same for every call.</summary>
public static class DiscoveryDocument
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <param name="services">The services, in order.</param>
    /// <param name="templates">The prefetch keys of each of them.</param>
    /// <returns>UTF-8 JSON.</returns>
    public static byte[] Create(IReadOnlyList<HookService> services, PrefetchTemplates templates)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("services"u8);
            foreach (var service in services)
            {
                WriteService(writer, service, templates);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteService(Utf8JsonWriter writer, HookService service, PrefetchTemplates templates)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, service.Id);
        writer.WriteString("hook"u8, service.Hook);
        writer.WriteString("title"u8, service.Title);
        writer.WriteString("description"u8, service.Description);
        writer.WriteString("usageRequirements"u8, service.UsageRequirements);
        writer.WriteStartObject("prefetch"u8);
        foreach (var key in templates.Keys)
        {
            writer.WriteString(key.Name, key.Template);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
