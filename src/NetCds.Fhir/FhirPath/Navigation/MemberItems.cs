using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>The items of one element, for <c>foreach</c>. Allocates nothing, but for a scope where an item is a resource.</summary>
internal struct MemberItems
{
    private readonly FhirType? _type;
    private readonly ResourceScope? _scope;
    private readonly FhirTypeModel? _model;
    private readonly bool _isContained;
    private readonly bool _hasShadows;
    private FhirPathNode _current;
    private JsonElement.ArrayEnumerator _values;
    private JsonElement.ArrayEnumerator _shadows;
    private Stage _stage;

    /// <summary>The items at a place.</summary>
    public MemberItems(in MemberPlace place, in FhirPathNode parent, FhirTypeModel model, bool isContained)
    {
        var kind = place.Kind;
        var hasValues = kind == JsonValueKind.Array;
        _hasShadows = place.Shadow.ValueKind == JsonValueKind.Array;
        if (!hasValues && (!_hasShadows || kind is not (JsonValueKind.Undefined or JsonValueKind.Null)))
        {
            _current = place.Item(parent.Scope, model, isContained);
            _stage = Stage.Given;
            return;
        }

        _type = place.Type;
        _scope = parent.Scope;
        _model = model;
        _isContained = isContained;
        _values = hasValues ? place.Value.EnumerateArray() : default;
        _shadows = _hasShadows ? place.Shadow.EnumerateArray() : default;
        _stage = Stage.Array;
    }

    /// <summary>One item that is there already.</summary>
    public MemberItems(in FhirPathNode item)
    {
        _current = item;
        _stage = Stage.Given;
    }

    private enum Stage : byte
    {
        Done,
        Array,
        Given,
    }

    /// <summary>The item the enumeration stands at.</summary>
    [UnscopedRef]
    public readonly ref readonly FhirPathNode Current => ref _current;

    /// <summary>Moves to the next item.</summary>
    public bool MoveNext()
    {
        if (_stage == Stage.Array)
        {
            return _hasShadows ? NextWithShadow() : NextAlone();
        }

        var isGiven = _stage == Stage.Given;
        _stage = Stage.Done;
        return isGiven;
    }

    /// <summary>Supports <c>foreach</c>.</summary>
    public readonly MemberItems GetEnumerator() => this;

    private bool NextAlone()
    {
        while (_values.MoveNext())
        {
            var value = _values.Current;
            if (value.ValueKind != JsonValueKind.Null)
            {
                _current = MemberPlace.Item(value, default, _type, _scope, _model!, _isContained);
                return true;
            }
        }

        _stage = Stage.Done;
        return false;
    }

    private bool NextWithShadow()
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

            _current = MemberPlace.Item(value, shadow, _type, _scope, _model!, _isContained);
            return true;
        }
    }
}
