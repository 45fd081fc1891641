using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath;

/// <summary>The System values of nodes: FHIR primitives convert implicitly (FHIR R4, FHIRPath page).</summary>
internal static class NodeValues
{
    /// <summary>Whether a node is a primitive element or a System value with a value.</summary>
    public static bool HasValue(in FhirPathNode node) =>
        node.IsSystem || (node.Json.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array) && node.Type!.IsPrimitive);

    public static bool? Boolean(in FhirPathNode node) => node.System is { } value ? (value as BooleanValue)?.Value
        : node.Json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public static string? Text(in FhirPathNode node)
    {
        if (node.System is { } value)
        {
            return (value as StringValue)?.Value;
        }

        return node.Type?.Primitive == SystemKind.String ? new FhirElement(node.Json).AsString() : null;
    }

    public static decimal? Number(in FhirPathNode node) => node.System switch
    {
        IntegerValue integer => integer.Value,
        DecimalValue number => number.Value,
        null => node.Json.ValueKind == JsonValueKind.Number && node.Json.TryGetDecimal(out var written) ? written : null,
        _ => null,
    };

    /// <summary>The System value, made when the node is a primitive element; null when there is none. A FHIR Quantity is left to <see cref="Quantity"/>.</summary>
    public static SystemValue? System(in FhirPathNode node)
    {
        if (node.System is { } value)
        {
            return value;
        }

        switch (node.Json.ValueKind)
        {
            case JsonValueKind.True:
                return BooleanValue.True;
            case JsonValueKind.False:
                return BooleanValue.False;
            case JsonValueKind.Number:
                return OfNumber(node.Json, node.Type!.Primitive);
            case JsonValueKind.String:
                return new FhirElement(node.Json).AsString() is { } text ? OfText(text, node.Type!.Primitive) : null;
            default:
                return null;
        }
    }

    /// <summary>The quantity that a node is: a System.Quantity or a FHIR Quantity with a value and no comparator; null otherwise.</summary>
    public static QuantityValue? Quantity(in FhirPathNode node)
    {
        if (node.System is { } value)
        {
            return value as QuantityValue;
        }

        if (node.Json.ValueKind != JsonValueKind.Object || !IsQuantity(node.Type!))
        {
            return null;
        }

        var element = new FhirElement(node.Json);
        if (element["value"u8].AsDecimal() is not { } number || element["comparator"u8].IsPresent)
        {
            return null;
        }

        var code = element["system"u8].Is("http://unitsofmeasure.org"u8) ? element["code"u8].AsString() : null;
        return new QuantityValue(number, code ?? element["unit"u8].AsString() ?? element["code"u8].AsString() ?? QuantityValue.NoUnit);
    }

    /// <summary>A System value as <c>toString()</c> writes it.</summary>
    public static string ToText(SystemValue value) => value switch
    {
        BooleanValue boolean => boolean.Value ? "true" : "false",
        StringValue text => text.Value,
        IntegerValue integer => NumberText.Write(integer.Value),
        DecimalValue number => NumberText.Write(number.Value),
        TypeInfoValue type => $"{type.Namespace}.{type.Name}",
        _ => value.ToString() ?? string.Empty,
    };

    public static bool IsQuantity(FhirType type) => type.Name is "Quantity" or "Age" or "Duration" or "Count" or "Distance" || type.Is("Quantity");

    private static SystemValue? OfNumber(JsonElement json, SystemKind? kind)
    {
        if (kind != SystemKind.Decimal && json.TryGetInt32(out var integer))
        {
            return IntegerValue.Of(integer);
        }

        return json.TryGetDecimal(out var number) ? new DecimalValue(number) : null;
    }

    private static SystemValue? OfText(string text, SystemKind? kind) =>
        kind is SystemKind.Date or SystemKind.DateTime or SystemKind.Time ? TemporalText.TryRead(text, kind.Value) : new StringValue(text);
}
