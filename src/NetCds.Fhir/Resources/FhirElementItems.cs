using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>The items of a repeating FHIR element, for <c>foreach</c>; JSON nulls are left out. Allocates nothing.</summary>
public struct FhirElementItems
{
    private readonly JsonElement _json;
    private JsonElement.ArrayEnumerator _array;
    private bool _single;

    internal FhirElementItems(JsonElement json)
    {
        _json = json;
        var kind = json.ValueKind;
        _array = kind == JsonValueKind.Array ? json.EnumerateArray() : default;
        _single = kind is not (JsonValueKind.Array or JsonValueKind.Undefined or JsonValueKind.Null);
        Current = default;
    }

    /// <summary>The item the enumeration stands at.</summary>
    public FhirElement Current { get; private set; }

    /// <summary>Moves to the next item that is present.</summary>
    public bool MoveNext()
    {
        if (_single)
        {
            _single = false;
            Current = new FhirElement(_json);
            return true;
        }

        while (_array.MoveNext())
        {
            Current = new FhirElement(_array.Current);
            if (Current.IsPresent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Supports <c>foreach</c>.</summary>
    public readonly FhirElementItems GetEnumerator() => this;
}
