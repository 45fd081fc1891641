using System.Text.Json;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Assessments;

/// <summary>Writes the facts of an assessment.</summary>
internal static class FactWriter
{
    // Dividing by one with all decimal places takes trailing zeros off: 6.00 becomes 6.
    private const decimal OneInFull = 1.0000000000000000000000000000m;

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Fact> facts, HashSet<string> askedFor)
    {
        writer.WriteStartArray("facts"u8);
        foreach (var fact in facts)
        {
            if (!fact.Definition.Hidden && (fact.Status != FactStatus.Unknown || askedFor.Contains(fact.Definition.Name)))
            {
                WriteFact(writer, fact);
            }
        }

        writer.WriteEndArray();
    }

    public static void WriteSources(Utf8JsonWriter writer, IReadOnlyList<FactEvidence> sources)
    {
        writer.WriteStartArray("sources"u8);
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("reference"u8, source.Reference);
            WriteOptional(writer, "path"u8, source.Path);
            WriteAsRead(writer, source.Value);
            WriteOptional(writer, "effective"u8, source.Effective?.Text);
            WriteSpan(writer, source.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, fact.Definition.Name);
        writer.WriteString("status"u8, AssessmentNames.Of(fact.Status));
        WriteValue(writer, fact);
        WriteOptional(writer, "effective"u8, fact.Effective?.Text);
        WriteSources(writer, fact.Sources);
        if (fact.Assumed)
        {
            writer.WriteBoolean("assumed"u8, true);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Fact fact)
    {
        if (fact.Value.Flag is { } flag)
        {
            writer.WriteBoolean("value"u8, flag);
        }
        else if (fact.Value.Code is { } code)
        {
            writer.WriteString("value"u8, code);
        }
        else if (fact.Value.Number is { } number)
        {
            WriteNumber(writer, number, fact.Definition.Unit);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, Interval number, string? unit)
    {
        if (number.Point is { } point)
        {
            writer.WriteNumber("value"u8, point / OneInFull);
        }

        WriteOptional(writer, "unit"u8, unit);
        if (!number.IsPoint)
        {
            WriteBound(writer, "low"u8, number.Low, number.LowInclusive);
            WriteBound(writer, "high"u8, number.High, number.HighInclusive);
        }
    }

    private static void WriteBound(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? bound, bool inclusive)
    {
        if (bound is not { } value)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("bound"u8, value / OneInFull);
        writer.WriteBoolean("inclusive"u8, inclusive);
        writer.WriteEndObject();
    }

    private static void WriteAsRead(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case decimal number:
                writer.WriteNumber("value"u8, number);
                break;
            case bool flag:
                writer.WriteBoolean("value"u8, flag);
                break;
            case string text:
                writer.WriteString("value"u8, text);
                break;
            default:
                break;
        }
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan? span)
    {
        if (span is null)
        {
            return;
        }

        writer.WriteStartObject("span"u8);
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("end"u8, span.End);
        writer.WriteString("text"u8, span.Text);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }
}
