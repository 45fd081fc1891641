using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>The items of one element, for <c>foreach</c>. Allocates nothing, but for a scope where an item is a resource.</summary>
internal struct MemberItems
{
    private readonly MemberPlace _place;
    private readonly ResourceScope? _scope;
    private readonly FhirTypeModel? _model;
    private readonly bool _isContained;
    private JsonElement.ArrayEnumerator _values;
    private JsonElement.ArrayEnumerator _shadows;
    private Stage _stage;

    /// <summary>The items at a place.</summary>
    public MemberItems(in MemberPlace place, in FhirPathNode parent, FhirTypeModel model, bool isContained)
    {
        _place = place;
        _scope = parent.Scope;
        _model = model;
        _isContained = isContained;
        if (place.Value.ValueKind == JsonValueKind.Array || (place.Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null && place.Shadow.ValueKind == JsonValueKind.Array))
        {
            _values = place.Value.ValueKind == JsonValueKind.Array ? place.Value.EnumerateArray() : default;
            _shadows = place.Shadow.ValueKind == JsonValueKind.Array ? place.Shadow.EnumerateArray() : default;
            _stage = Stage.Array;
        }
        else
        {
            _stage = Stage.One;
        }
    }

    /// <summary>One item that is there already.</summary>
    public MemberItems(in FhirPathNode item)
    {
        Current = item;
        _stage = Stage.Given;
    }

    private enum Stage : byte
    {
        Done,
        One,
        Array,
        Given,
    }

    /// <summary>The item the enumeration stands at.</summary>
    public FhirPathNode Current { get; private set; }

    /// <summary>Moves to the next item.</summary>
    public bool MoveNext()
    {
        switch (_stage)
        {
            case Stage.One:
                _stage = Stage.Done;
                Current = Item(_place.Value, _place.Shadow);
                return true;
            case Stage.Array:
                return NextInArray();
            case Stage.Given:
                _stage = Stage.Done;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Supports <c>foreach</c>.</summary>
    public readonly MemberItems GetEnumerator() => this;

    private bool NextInArray()
    {
        while (true)
        {
            var hasValue = _values.MoveNext();
            var hasShadow = _shadows.MoveNext();
            if (!hasValue && !hasShadow)
            {
                _stage = Stage.Done;
                return false;
            }

            var value = hasValue ? _values.Current : default;
            var shadow = hasShadow ? _shadows.Current : default;
            if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null && shadow.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            {
                continue;
            }

            Current = Item(value, shadow);
            return true;
        }
    }

    private readonly FhirPathNode Item(JsonElement value, JsonElement shadow) => _place.Item(value, shadow, _scope, _model!, _isContained);
}
