using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>=</c> and <c>!=</c> with a string literal on the right, the commonest condition of all: compares in JSON where the text stands.</summary>
internal sealed class TextEqualityEvaluator(int position, Evaluator left, LiteralEvaluator right, bool isNegated) : TruthEvaluator(position)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(((StringValue)right.Value.System!).Value);

    private readonly MemberStep? _step = (left as MemberPath)?.OnlyStepOfThis;

    public override bool? Truth(in Frame frame)
    {
        if (_step is not null && _step.TextIn(frame.This) is { ValueKind: JsonValueKind.String } text)
        {
            frame.Run.Step(Position);
            return FhirElement.IsTextOf(text, _utf8) ^ isNegated;
        }

        switch (left.Peek(frame, out var item))
        {
            case 0:
                return null;
            case 1:
                var equal = item.Json.ValueKind == JsonValueKind.String && item.Type!.Primitive == SystemKind.String
                    ? FhirElement.IsTextOf(item.Json, _utf8)
                    : NodeEquality.Equal(frame.Run, Position, item, right.Value);
                return equal ^ isNegated;
            default:
                return isNegated;
        }
    }
}
