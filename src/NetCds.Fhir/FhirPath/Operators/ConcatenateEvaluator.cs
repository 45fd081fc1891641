using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Functions;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>&amp;</c>: text with text, an empty operand as empty text.</summary>
internal sealed class ConcatenateEvaluator(int position, Evaluator left, Evaluator right) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        var result = string.Concat(Text(frame, left), Text(frame, right));
        TextLimit.Check(frame.Run, Position, result.Length);
        item = FhirPathNode.Of(result);
        return true;
    }

    private string? Text(in Frame frame, Evaluator operand)
    {
        if (!operand.TrySingle(frame, out var item, "a text to join"))
        {
            return null;
        }

        return NodeValues.Text(item) ?? (NodeValues.System(item) switch
        {
            { } value => NodeValues.ToText(value),
            null when item.Type is { IsPrimitive: true } => null,
            _ => throw Error($"'&' joins texts, and {item.TypeName} is none; name an element of it."),
        });
    }
}
