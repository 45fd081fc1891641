using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Gives the items of a function.</summary>
internal delegate void CollectionBody(in Frame frame, Call call, NodeBuffer into);

/// <summary>Gives the one item of a function; none for an empty result.</summary>
internal delegate FhirPathNode ItemBody(in Frame frame, Call call);

/// <summary>Gives the truth value of a function; null for an empty result.</summary>
internal delegate bool? TruthBody(in Frame frame, Call call);

/// <summary>Gives the integer of a function; null for an empty result.</summary>
internal delegate int? IntegerBody(in Frame frame, Call call);

/// <summary>A compiled function call: what it is called on and with.</summary>
internal sealed class Call(string name, int position, Evaluator target, Evaluator[] arguments)
{
    public string Name { get; } = name;

    public int Position { get; } = position;

    public Evaluator Target { get; } = target;

    public Evaluator[] Arguments { get; } = arguments;

    /// <summary>A runtime error of this call.</summary>
    public FhirPathRuntimeException Error(string message) => new($"{Name}(): {message}", Position);

    /// <summary>The one item it is called on; false when there is none.</summary>
    public bool TryInput(in Frame frame, out FhirPathNode item) => Target.TrySingle(frame, out item, $"the input of {Name}()");

    /// <summary>The text it is called on; null when there is none.</summary>
    public string? InputText(in Frame frame) => TryInput(frame, out var item) ? TextOf(item, "its input") : null;

    /// <summary>The text of an argument; null when it is empty or left out.</summary>
    public string? Text(in Frame frame, int index) =>
        index < Arguments.Length && Arguments[index].TrySingle(frame, out var item, $"argument {index + 1} of {Name}()") ? TextOf(item, $"argument {index + 1}") : null;

    /// <summary>The integer of an argument; null when it is empty or left out.</summary>
    public int? Integer(in Frame frame, int index)
    {
        if (index >= Arguments.Length)
        {
            return null;
        }

        if (Arguments[index] is IntegerEvaluator integer)
        {
            return integer.Integer(frame);
        }

        if (!Arguments[index].TrySingle(frame, out var item, $"argument {index + 1} of {Name}()"))
        {
            return null;
        }

        return NodeValues.System(item) is IntegerValue value ? value.Value : throw Error($"argument {index + 1} is {item.TypeName}, but an integer is wanted.");
    }

    /// <summary>The number it is called on as a System value; null when there is none.</summary>
    public SystemValue? InputValue(in Frame frame) => TryInput(frame, out var item) ? NodeValues.Quantity(item) ?? NodeValues.System(item) ?? (item.Type is { IsPrimitive: true } ? null : throw Unsuited(item)) : null;

    /// <summary>The error for an input of a type the function has no use for.</summary>
    public FhirPathRuntimeException Unsuited(in FhirPathNode item) => Error($"it cannot be applied to {item.TypeName}.");

    private string? TextOf(in FhirPathNode item, string what)
    {
        if (NodeValues.Text(item) is { } text)
        {
            return text;
        }

        return NodeValues.System(item) switch
        {
            StringValue value => value.Value,
            null when item.Type is { IsPrimitive: true } => null,
            TemporalValue value when item.Type is not null => value.ToString(),
            _ => throw Error($"{what} is {item.TypeName}, but a string is wanted; toString() makes one."),
        };
    }
}
