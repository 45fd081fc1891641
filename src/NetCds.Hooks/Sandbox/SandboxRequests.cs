using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Sandbox;

/// <summary>Makes a call of a FHIR Bundle about one patient, as an EHR would that answers every prefetch key from that Bundle alone.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class SandboxRequests
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 2 * JsonText.MaxDepth };

    private readonly PrefetchTemplates _templates;
    private readonly CodeSystemAliases _systems;

    /// <summary>Creates a maker of calls.</summary>
    /// <param name="templates">The prefetch keys that are published.</param>
    /// <param name="guideline">The guideline whose names of code systems count.</param>
    public SandboxRequests(PrefetchTemplates templates, IGuideline guideline)
    {
        _templates = templates;
        _systems = guideline.Facts.Systems;
    }

    /// <summary>Whether a text is a FHIR Bundle; nothing else of it is checked.</summary>
    /// <param name="json">JSON text in UTF-8.</param>
    public static bool IsBundle(ReadOnlyMemory<byte> json)
    {
        if (!JsonText.TryParse(json, out var document, out _))
        {
            return false;
        }

        using (document)
        {
            return new FhirElement(document.RootElement)["resourceType"u8].Is("Bundle"u8);
        }
    }

    /// <summary>Makes a patient-view call.</summary>
    /// <param name="bundle">A Bundle in UTF-8 that holds exactly one Patient; relative dates are allowed.</param>
    /// <param name="now">The clock that relative dates count from.</param>
    /// <param name="request">The call as JSON in UTF-8.</param>
    /// <param name="error">Why none could be made.</param>
    public bool TryWrap(ReadOnlyMemory<byte> bundle, DateTimeOffset now, [NotNullWhen(true)] out byte[]? request, [NotNullWhen(false)] out HookRequestError? error) =>
        TryWrap(bundle, now, HookNames.PatientView, order: null, out request, out error);

    /// <summary>Makes a call of any hook.</summary>
    /// <param name="bundle">A Bundle in UTF-8 that holds exactly one Patient; relative dates are allowed.</param>
    /// <param name="now">The clock that relative dates count from.</param>
    /// <param name="hook">One of <see cref="HookNames"/>.</param>
    /// <param name="order">What is ordered on order-select and order-sign, as the one draft; null on patient-view.</param>
    /// <param name="request">The call as JSON in UTF-8.</param>
    /// <param name="error">Why none could be made.</param>
    public bool TryWrap(
        ReadOnlyMemory<byte> bundle, DateTimeOffset now, string hook, Modality? order, [NotNullWhen(true)] out byte[]? request, [NotNullWhen(false)] out HookRequestError? error)
    {
        request = null;
        if (!JsonText.TryParse(RelativeDates.Expand(bundle.Span, now), out var document, out error))
        {
            return false;
        }

        using (document)
        {
            var entries = Entries(new FhirElement(document.RootElement));
            error = FindPatient(entries, out var patientId);
            request = error is null ? Write(entries, patientId!, hook, order) : null;
            return error is null;
        }
    }

    private static List<FhirResource> Entries(FhirElement bundle)
    {
        var entries = new List<FhirResource>();
        foreach (var entry in bundle["entry"u8].Items())
        {
            if (FhirResource.TryRead(entry["resource"u8].Json, entry["fullUrl"u8]) is { } resource)
            {
                entries.Add(resource);
            }
        }

        return entries;
    }

    private static HookRequestError? FindPatient(List<FhirResource> entries, out string? patientId)
    {
        var patients = entries.FindAll(e => e.ResourceType == "Patient");
        patientId = patients.Count == 1 ? patients[0].Id : null;
        return patients.Count != 1
            ? new HookRequestError("entry", $"The Bundle holds {patients.Count} Patient resources.", "Give a Bundle about one patient.")
            : FhirId.IsValid(patientId) ? null
            : new HookRequestError("entry", "The Patient has no id, or one that is none in FHIR.", "Give the Patient an id.");
    }

    private byte[] Write(List<FhirResource> entries, string patientId, string hook, Modality? order)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("hook"u8, hook);
            writer.WriteString("hookInstance"u8, InstanceOf(patientId));
            writer.WriteStartObject("context"u8);
            writer.WriteString("userId"u8, "Practitioner/sandbox"u8);
            writer.WriteString("patientId"u8, patientId);
            if (order is not null)
            {
                SandboxOrder.Write(writer, order, patientId, withSelections: hook == HookNames.OrderSelect);
            }

            writer.WriteEndObject();
            writer.WriteStartObject("prefetch"u8);
            foreach (var key in _templates.Keys)
            {
                WriteKey(writer, key, entries);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private void WriteKey(Utf8JsonWriter writer, PrefetchKey key, List<FhirResource> entries)
    {
        writer.WritePropertyName(key.Name);
        if (key.IsPatient)
        {
            entries.Find(e => e.ResourceType == "Patient")!.Root.Json.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "Bundle"u8);
        writer.WriteString("type"u8, "searchset"u8);
        writer.WriteStartArray("entry"u8);
        foreach (var resource in entries)
        {
            var isIncluded = IsIncluded(key, resource);
            if (isIncluded || IsFoundBy(key, resource))
            {
                WriteEntry(writer, resource, isIncluded);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // What has no search of its own comes with what refers to it: medications with orders, documents and their content with reports.
    private static bool IsIncluded(PrefetchKey key, FhirResource resource) => resource.ResourceType switch
    {
        "Medication" => key.ResourceType.StartsWith("Medication", StringComparison.Ordinal),
        "DocumentReference" or "Binary" => key.ResourceType == "DiagnosticReport",
        _ => false,
    };

    private bool IsFoundBy(PrefetchKey key, FhirResource resource)
    {
        if (!string.Equals(key.ResourceType, resource.ResourceType, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var item in resource["code"u8]["coding"u8].Items())
        {
            if (Coding.TryRead(item, _systems) is { } coding && key.Codings.Contains(coding))
            {
                return true;
            }
        }

        return key.Codings.Count == 0;
    }

    private static void WriteEntry(Utf8JsonWriter writer, FhirResource resource, bool isIncluded)
    {
        writer.WriteStartObject();
        if (resource.FullUrl is not null)
        {
            writer.WriteString("fullUrl"u8, resource.FullUrl);
        }

        writer.WritePropertyName("resource"u8);
        resource.Root.Json.WriteTo(writer);
        writer.WriteStartObject("search"u8);
        writer.WriteString("mode"u8, isIncluded ? "include"u8 : "match"u8);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The same patient always gives the same call (RFC 9562, version 8: made of a hash).
    private static Guid InstanceOf(string patientId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(patientId)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
