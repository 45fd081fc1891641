using System.Text.Json;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>Statements as JSON.</summary>
internal static class ReportJson
{
    /// <summary>The answer to a line of a batch that cannot be used: <c>{"id":null,"error":…}</c>.</summary>
    public static string Refusal(string problem) => JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNull("id"u8);
        writer.WriteString("error"u8, problem);
        writer.WriteEndObject();
    });

    /// <summary>One line of a batch.</summary>
    public static string Line(string id, ReportReading reading) => JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        WriteFacts(writer, "facts", reading, reading.Facts);
        writer.WriteEndObject();
    });

    /// <summary>One report.</summary>
    public static string Document(ReportReading reading, bool all) => JsonOutput.Indented(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("language", reading.Language);
        WriteFacts(writer, "facts", reading, reading.Facts);
        if (all)
        {
            WriteFacts(writer, "statements", reading, reading.Statements);
        }

        writer.WriteEndObject();
    });

    /// <summary>The name of a certainty.</summary>
    public static string Name(StatementCertainty certainty) => certainty switch
    {
        StatementCertainty.Possible => "possible",
        StatementCertainty.Probable => "probable",
        _ => "definite",
    };

    /// <summary>The name of a temporality.</summary>
    public static string Name(StatementTemporality temporality) => temporality switch
    {
        StatementTemporality.Historical => "historical",
        StatementTemporality.Hypothetical => "hypothetical",
        _ => "current",
    };

    private static void WriteFacts(Utf8JsonWriter writer, string name, ReportReading reading, IReadOnlyList<ReportStatement> statements)
    {
        writer.WriteStartArray(name);
        foreach (var statement in statements)
        {
            writer.WriteStartObject();
            writer.WriteString("name", statement.Fact);
            WriteValue(writer, statement.Value);
            writer.WriteString("unit", statement.Unit);
            writer.WriteBoolean("negated", statement.IsNegated);
            writer.WriteString("certainty", Name(statement.Certainty));
            writer.WriteString("temporality", Name(statement.Temporality));
            writer.WriteStartArray("span");
            writer.WriteNumberValue(statement.Start);
            writer.WriteNumberValue(statement.End);
            writer.WriteEndArray();
            writer.WriteString("sentence", reading.Sentence(statement));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, StatedValue value)
    {
        switch (value)
        {
            case { Code: "true" or "false" }:
                writer.WriteBoolean("value", value.Code == "true");
                break;
            case { Code: not null }:
                writer.WriteString("value", value.Code);
                break;
            case { Exact: { } exact }:
                writer.WriteNumber("value", exact);
                break;
            default:
                writer.WriteNull("value");
                WriteBound(writer, "low", value.Low);
                WriteBound(writer, "high", value.High);
                return;
        }

        writer.WriteNull("low");
        writer.WriteNull("high");
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, decimal? bound)
    {
        if (bound is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
