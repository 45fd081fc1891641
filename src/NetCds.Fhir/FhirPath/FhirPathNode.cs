using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath;

/// <summary>One item of a collection: an element or resource in JSON with its type, or a value of a System type. The default is no item.</summary>
/// <remarks>It is valid as long as the <see cref="JsonDocument"/> it looks into is.</remarks>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public readonly struct FhirPathNode
{
    // Stands where the name of a shadow would, as resources have none.
    private static readonly byte[] RootMark = [];

    private readonly object? _what;
    private readonly JsonElement _shadow;
    private readonly byte[]? _shadowName;

    private FhirPathNode(object what, JsonElement json, JsonElement shadow, ResourceScope? scope, byte[]? shadowName = null)
    {
        _what = what;
        Json = json;
        _shadow = shadow;
        _shadowName = shadowName;
        Scope = scope;
    }

    internal FhirPathNode(SystemValue value) => _what = value;

    /// <summary>The value in JSON; <see cref="JsonValueKind.Undefined"/> or <see cref="JsonValueKind.Null"/> for a primitive without value, and for System values.</summary>
    public JsonElement Json { get; }

    /// <summary>What stands beside a primitive value under <c>_name</c>: id and extensions; <see cref="JsonValueKind.Undefined"/> when there is nothing.</summary>
    public JsonElement Shadow => _shadowName is null || IsRoot ? _shadow : JsonMembers.Find(_shadow, _shadowName);

    /// <summary>The resource it belongs to; null for System values and for elements taken by themselves.</summary>
    public ResourceScope? Scope { get; }

    /// <summary>Whether there is no item.</summary>
    public bool IsNone => _what is null;

    /// <summary>Its FHIR type; null for System values.</summary>
    public FhirType? Type => _what as FhirType;

    /// <summary>Whether it is a value of a System type.</summary>
    public bool IsSystem => _what is SystemValue;

    /// <summary>Name of its type: of System types as FHIR writes them (<c>boolean</c>, <c>dateTime</c>, <c>Quantity</c>), of elements their FHIR type.</summary>
    public string TypeName => NodeText.TypeName(this);

    /// <summary>Whether it is the resource of its scope.</summary>
    internal bool IsRoot => ReferenceEquals(_shadowName, RootMark);

    /// <summary>Its value when it is a System value.</summary>
    internal SystemValue? System => _what as SystemValue;

    /// <summary>A resource.</summary>
    /// <param name="resource">The JSON object; one without <c>resourceType</c> has a type without known elements.</param>
    /// <param name="model">The types.</param>
    /// <param name="container">The resource that holds it, or null when it stands alone.</param>
    /// <param name="isContained">Whether it stands in <c>contained</c> of the container.</param>
    public static FhirPathNode OfResource(JsonElement resource, FhirTypeModel model, ResourceScope? container = null, bool isContained = false)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ResourceScope(resource, model.TypeOfResource(resource), container, isContained).Node;
    }

    /// <summary>An element.</summary>
    /// <param name="value">The JSON value; undefined or null when only the shadow is there.</param>
    /// <param name="shadow">What stands beside a primitive under <c>_name</c>, or undefined.</param>
    /// <param name="type">Its type.</param>
    /// <param name="scope">The resource it belongs to, or null.</param>
    public static FhirPathNode OfElement(JsonElement value, JsonElement shadow, FhirType type, ResourceScope? scope)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new FhirPathNode(type, value, shadow, scope);
    }

    /// <summary>The resource of a scope.</summary>
    /// <param name="scope">The scope.</param>
    internal static FhirPathNode OfRoot(ResourceScope scope) => new(scope.Type, scope.Json, default, scope, RootMark);

    /// <summary>An element whose shadow is looked for in what holds it only when someone asks, as few do.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="holder">The JSON object that holds it.</param>
    /// <param name="shadowName">Name of the shadow there, in UTF-8.</param>
    /// <param name="type">Its type.</param>
    /// <param name="scope">The resource it belongs to, or null.</param>
    internal static FhirPathNode OfMember(JsonElement value, JsonElement holder, byte[] shadowName, FhirType type, ResourceScope? scope) =>
        new(type, value, holder, scope, shadowName);

    /// <summary>A System.Boolean.</summary>
    /// <param name="value">The value.</param>
    public static FhirPathNode Of(bool value) => new(BooleanValue.Of(value));

    /// <summary>A System.Integer.</summary>
    /// <param name="value">The value.</param>
    public static FhirPathNode Of(int value) => new(IntegerValue.Of(value));

    /// <summary>A System.Decimal.</summary>
    /// <param name="value">The value.</param>
    public static FhirPathNode Of(decimal value) => new(new DecimalValue(value));

    /// <summary>A System.String.</summary>
    /// <param name="value">The value.</param>
    public static FhirPathNode Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new FhirPathNode(new StringValue(value));
    }

    /// <summary>The truth value of a boolean, System or FHIR; null when it is none.</summary>
    public bool? AsBoolean() => NodeValues.Boolean(this);

    /// <summary>The text of a string, System or FHIR, of any of FHIR's textual primitives; null when it is none.</summary>
    public string? AsString() => NodeValues.Text(this);

    /// <summary>The value of an integer or decimal, System or FHIR; null when it is none.</summary>
    public decimal? AsDecimal() => NodeValues.Number(this);

    /// <summary>The value as text: strings and numbers as they are, dates and times after <c>@</c>, quantities as <c>1.5 'cm'</c>, other elements as JSON.</summary>
    public override string ToString() => NodeText.Value(this);
}
