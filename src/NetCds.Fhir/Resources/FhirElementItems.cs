using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>The items of a repeating FHIR element, for <c>foreach</c>; JSON nulls are left out. Allocates nothing.</summary>
public struct FhirElementItems
{
    // Kept small: it is copied at the head of every loop.
    private JsonElement _current;
    private JsonElement.ArrayEnumerator _array;
    private bool _single;

    internal FhirElementItems(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                _array = json.EnumerateArray();
                break;
            default:
                _current = json;
                _single = true;
                break;
        }
    }

    /// <summary>The item the enumeration stands at.</summary>
    public readonly FhirElement Current => new(_current);

    /// <summary>Moves to the next item that is present.</summary>
    public bool MoveNext()
    {
        if (_single)
        {
            _single = false;
            return true;
        }

        while (_array.MoveNext())
        {
            _current = _array.Current;
            if (_current.ValueKind != JsonValueKind.Null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Supports <c>foreach</c>.</summary>
    public readonly FhirElementItems GetEnumerator() => this;
}
