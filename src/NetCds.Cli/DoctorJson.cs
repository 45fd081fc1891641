using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Server.Doctor;

namespace NetCds.Cli;

/// <summary>Writes what an examination found for programs.</summary>
internal static class DoctorJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, DoctorReport report)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("ok"u8, report.Count(CheckStatus.Ok));
            writer.WriteNumber("warn"u8, report.Count(CheckStatus.Warn));
            writer.WriteNumber("fail"u8, report.Count(CheckStatus.Fail));
            writer.WriteStartArray("checks"u8);
            foreach (var check in report.Checks)
            {
                writer.WriteStartObject();
                writer.WriteString("tenant"u8, check.Tenant);
                writer.WriteString("check"u8, check.Name);
                writer.WriteString("status"u8, DoctorText.Word(check.Status));
                writer.WriteString("subject"u8, check.Subject);
                writer.WriteString("finding"u8, check.Finding);
                writer.WriteString("setting"u8, check.Setting);
                writer.WriteString("remedy"u8, check.Remedy);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
