using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>encode</c>, <c>decode</c>, <c>escape</c>, <c>unescape</c>.</summary>
internal static class EncodingFunctions
{
    public static void AddTo(FunctionList table)
    {
        StringFunctions.Text(table, "encode", 1, 1, (in Frame frame, Call call) => With(frame, call, Encode));
        StringFunctions.Text(table, "decode", 1, 1, (in Frame frame, Call call) => With(frame, call, Decode));
        StringFunctions.Text(table, "escape", 1, 1, (in Frame frame, Call call) => With(frame, call, Escape));
        StringFunctions.Text(table, "unescape", 1, 1, (in Frame frame, Call call) => With(frame, call, Unescape));
    }

    private static string? With(in Frame frame, Call call, Func<string, string, Call, string?> change)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } form)
        {
            return null;
        }

        TextLimit.Check(frame.Run, call.Position, text.Length);
        return change(text, form, call);
    }

    private static string? Encode(string text, string form, Call call) => form switch
    {
        "hex" => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)),
        "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        "urlbase64" => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text)) + new string('=', (3 - (Encoding.UTF8.GetByteCount(text) % 3)) % 3),
        _ => throw Unknown(form, "'hex', 'base64' or 'urlbase64'", call),
    };

    private static string? Decode(string text, string form, Call call)
    {
        try
        {
            return form switch
            {
                "hex" => Encoding.UTF8.GetString(Convert.FromHexString(text)),
                "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(text)),
                "urlbase64" => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)),
                _ => throw Unknown(form, "'hex', 'base64' or 'urlbase64'", call),
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Escape(string text, string form, Call call) => form switch
    {
        "html" => Html(text),
        "json" => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text),
        _ => throw Unknown(form, "'html' or 'json'", call),
    };

    private static string? Unescape(string text, string form, Call call)
    {
        switch (form)
        {
            case "html":
                return WebUtility.HtmlDecode(text);
            case "json":
                try
                {
                    using (var document = JsonDocument.Parse($"\"{text}\""))
                    {
                        return new FhirElement(document.RootElement).AsString();
                    }
                }
                catch (JsonException)
                {
                    return null;
                }

            default:
                throw Unknown(form, "'html' or 'json'", call);
        }
    }

    private static string Html(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    private static FhirPathRuntimeException Unknown(string form, string known, Call call) => call.Error($"'{form}' is not known; use {known}.");
}
