using System.Buffers;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Hashes that agree with <see cref="NodeEquality"/>: equal items have the same.</summary>
internal static class NodeHash
{
    private const int Temporal = 1;
    private const int Quantity = 2;
    private const int Other = 3;

    public static int Of(in FhirPathNode node)
    {
        if (node.System is { } value)
        {
            return Of(value);
        }

        switch (node.Json.ValueKind)
        {
            case JsonValueKind.String when node.Type!.Primitive is SystemKind.Date or SystemKind.DateTime or SystemKind.Time:
                return Temporal;
            case JsonValueKind.String:
                var raw = new FhirElement(node.Json).RawText;
                return raw.Contains((byte)'\\') ? Text(new FhirElement(node.Json).AsString() ?? string.Empty) : Bytes(raw);
            case JsonValueKind.Number:
                return node.Json.TryGetDecimal(out var number) ? number.GetHashCode() : Other;
            case JsonValueKind.True:
                return true.GetHashCode();
            case JsonValueKind.False:
                return false.GetHashCode();
            case JsonValueKind.Object:
                return NodeValues.IsQuantity(node.Type!) ? Quantity : Other + node.Json.GetPropertyCount();
            default:
                return Other;
        }
    }

    private static int Of(SystemValue value) => value switch
    {
        BooleanValue boolean => boolean.Value.GetHashCode(),
        StringValue text => Text(text.Value),
        IntegerValue integer => ((decimal)integer.Value).GetHashCode(),
        DecimalValue number => number.Value.GetHashCode(),
        TemporalValue => Temporal,
        QuantityValue => Quantity,
        _ => Other,
    };

    private static int Text(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Bytes(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    private static int Bytes(ReadOnlySpan<byte> utf8)
    {
        var hash = default(HashCode);
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }
}
