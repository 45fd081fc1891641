using System.Text.Json;
using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards;

/// <summary>Writes cards as CDS Hooks JSON. Members without a value are left out.</summary>
public static class CardWriter
{
    /// <summary>Writes the array of cards (the value of <c>cards</c>), also when it is empty.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="cards">The cards.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Card> cards)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(cards);
        writer.WriteStartArray();
        for (var i = 0; i < cards.Count; i++)
        {
            WriteCard(writer, cards[i]);
        }

        writer.WriteEndArray();
    }

    private static void WriteCard(Utf8JsonWriter writer, Card card)
    {
        writer.WriteStartObject();
        writer.WriteString("uuid"u8, card.Uuid);
        writer.WriteString("summary"u8, card.Summary);
        writer.WriteString("detail"u8, card.Detail);
        writer.WriteString("indicator"u8, card.Indicator switch
        {
            Indicator.Critical => "critical"u8,
            Indicator.Warning => "warning"u8,
            _ => "info"u8,
        });
        WriteSource(writer, card.Source);
        if (card.Suggestions.Count > 0)
        {
            WriteSuggestions(writer, card.Suggestions);
            writer.WriteString("selectionBehavior"u8, card.SelectionBehavior);
        }

        WriteOverrideReasons(writer, card.OverrideReasons);
        WriteLinks(writer, card.Links);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, CardSource source)
    {
        writer.WriteStartObject("source"u8);
        writer.WriteString("label"u8, source.Label);
        if (source.Url is not null)
        {
            writer.WriteString("url"u8, source.Url);
        }

        writer.WritePropertyName("topic"u8);
        WriteCoding(writer, source.Topic);
        writer.WriteEndObject();
    }

    private static void WriteSuggestions(Utf8JsonWriter writer, IReadOnlyList<Suggestion> suggestions)
    {
        writer.WriteStartArray("suggestions"u8);
        for (var i = 0; i < suggestions.Count; i++)
        {
            var suggestion = suggestions[i];
            writer.WriteStartObject();
            writer.WriteString("label"u8, suggestion.Label);
            writer.WriteString("uuid"u8, suggestion.Uuid);
            if (suggestion.IsRecommended is { } recommended)
            {
                writer.WriteBoolean("isRecommended"u8, recommended);
            }

            writer.WriteStartArray("actions"u8);
            for (var j = 0; j < suggestion.Actions.Count; j++)
            {
                WriteAction(writer, suggestion.Actions[j]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAction(Utf8JsonWriter writer, CardAction action)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, action.Type);
        writer.WriteString("description"u8, action.Description);
        if (action.Resource is not null)
        {
            writer.WritePropertyName("resource"u8);
            action.Resource.Write(writer);
        }

        if (action.ResourceId is not null)
        {
            writer.WriteString("resourceId"u8, action.ResourceId);
        }

        writer.WriteEndObject();
    }

    private static void WriteOverrideReasons(Utf8JsonWriter writer, IReadOnlyList<CardCoding> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("overrideReasons"u8);
        for (var i = 0; i < reasons.Count; i++)
        {
            WriteCoding(writer, reasons[i]);
        }

        writer.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter writer, IReadOnlyList<CardLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("links"u8);
        for (var i = 0; i < links.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("label"u8, links[i].Label);
            writer.WriteString("url"u8, links[i].Url);
            writer.WriteString("type"u8, links[i].Type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCoding(Utf8JsonWriter writer, CardCoding coding)
    {
        writer.WriteStartObject();
        writer.WriteString("system"u8, coding.System);
        writer.WriteString("code"u8, coding.Code);
        writer.WriteString("display"u8, coding.Display);
        writer.WriteEndObject();
    }
}
