using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>and</c>.</summary>
internal sealed class AndEvaluator(int position, Evaluator left, Evaluator right) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var first = left.Truth(frame);
        return first == false ? false : right.Truth(frame) switch
        {
            false => false,
            true => first,
            null => null,
        };
    }
}

/// <summary><c>or</c>.</summary>
internal sealed class OrEvaluator(int position, Evaluator left, Evaluator right) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var first = left.Truth(frame);
        return first == true ? true : right.Truth(frame) switch
        {
            true => true,
            false => first,
            null => null,
        };
    }
}

/// <summary><c>xor</c>.</summary>
internal sealed class XorEvaluator(int position, Evaluator left, Evaluator right) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var first = left.Truth(frame);
        var second = right.Truth(frame);
        return first is null || second is null ? null : first != second;
    }
}

/// <summary><c>implies</c>.</summary>
internal sealed class ImpliesEvaluator(int position, Evaluator left, Evaluator right) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var first = left.Truth(frame);
        if (first == false)
        {
            return true;
        }

        var second = right.Truth(frame);
        return first == true || second == true ? second : null;
    }
}
