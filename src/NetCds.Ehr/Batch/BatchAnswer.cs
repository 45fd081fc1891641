using System.Globalization;
using System.Text.Json;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Batch;

/// <summary>Reads a Bundle of type batch-response: each entry is the answer to one query, judged on its own.</summary>
internal static class BatchAnswer
{
    /// <summary>Hands the entries to their readings. An entry that another attempt could change or that is not understood is left to be asked for alone.</summary>
    /// <returns>False when the body is no answer to this batch.</returns>
    public static bool TryTake(PooledJson body, IReadOnlyList<QueryReading> readings)
    {
        var bundle = new FhirElement(body.Root);
        var entries = bundle["entry"u8].Json;
        if (!bundle["resourceType"u8].Is("Bundle"u8) || !bundle["type"u8].Is("batch-response"u8)
            || entries.ValueKind != JsonValueKind.Array || entries.GetArrayLength() != readings.Count)
        {
            return false;
        }

        var index = 0;
        foreach (var entry in entries.EnumerateArray())
        {
            TakeEntry(new FhirElement(entry), body, readings[index++]);
        }

        return true;
    }

    private static void TakeEntry(FhirElement entry, PooledJson body, QueryReading reading)
    {
        if (Status(entry["response"u8]["status"u8].AsString()) is not { } status || status == 401 || StatusJudge.IsTransient(status))
        {
            return;
        }

        var failure = StatusJudge.FailureOf(status);
        if (failure != EhrFailure.None)
        {
            reading.BeginWith(failure, status);
        }
        else if (entry["resource"u8].IsObject)
        {
            reading.BeginWith(entry["resource"u8].Json, body, status);
        }
    }

    // "200 OK", "404 Not Found", or the number alone.
    private static int? Status(string? text) =>
        text?.Length >= 3 && (text.Length == 3 || text[3] == ' ') && int.TryParse(text.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : null;
}
