using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>A sign before a number or quantity.</summary>
internal sealed class SignEvaluator(int position, Evaluator operand, bool isNegative) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        if (!operand.TrySingle(frame, out item, "a number"))
        {
            return false;
        }

        switch (NodeValues.System(item) ?? NodeValues.Quantity(item))
        {
            case IntegerValue { Value: int.MinValue }:
                return isNegative ? None(out item) : true;
            case IntegerValue integer:
                item = FhirPathNode.Of(isNegative ? -integer.Value : integer.Value);
                return true;
            case DecimalValue number:
                item = FhirPathNode.Of(isNegative ? -number.Value : number.Value);
                return true;
            case QuantityValue quantity:
                item = new FhirPathNode(new QuantityValue(isNegative ? -quantity.Value : quantity.Value, quantity.Unit, quantity.IsCalendar));
                return true;
            default:
                throw Error($"A sign needs a number or a quantity after it, not {item.TypeName}; put brackets where the sign should apply to less.");
        }
    }

    private static bool None(out FhirPathNode item)
    {
        item = default;
        return false;
    }
}
