using System.Buffers;
using System.Text.Json;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Batch;

/// <summary>Writes a Bundle of type batch with one GET an entry (FHIR R4, http.html, batch).</summary>
internal static class BatchBody
{
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<QueryReading> readings)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (readings.Count * 256));
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "Bundle"u8);
        writer.WriteString("type"u8, "batch"u8);
        writer.WriteStartArray("entry"u8);
        for (var i = 0; i < readings.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("request"u8);
            writer.WriteString("method"u8, "GET"u8);
            writer.WriteString("url"u8, readings[i].Query.Text);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
