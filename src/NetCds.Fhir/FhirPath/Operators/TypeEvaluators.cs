using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>is</c>.</summary>
internal sealed class IsEvaluator(int position, Evaluator operand, TypeSpecifier type) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        if (!type.IsKnown && type.Space is null or "FHIR")
        {
            throw Error($"There is no type '{type}'; check its spelling.");
        }

        return operand.TrySingle(frame, out var item, "an item with a type") ? type.Matches(item) : null;
    }
}

/// <summary><c>as</c> and <c>ofType()</c>: the items of a type. R4's own constraints cast whole collections, so <c>as</c> takes several items, too.</summary>
internal sealed class CastEvaluator(int position, Evaluator operand, TypeSpecifier type) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (!type.IsKnown)
        {
            throw Error($"There is no type '{type}'; check its spelling.");
        }

        var items = frame.Run.Rent();
        operand.Collect(frame, items);
        foreach (ref readonly var item in items.Span)
        {
            frame.Run.Step(Position);
            if (type.Casts(item))
            {
                into.Add(item);
            }
        }

        frame.Run.Return(items);
    }

    public override int Peek(in Frame frame, out FhirPathNode first)
    {
        var count = type.IsKnown ? operand.Peek(frame, out first) : base.Peek(frame, out first);
        if (count != 1)
        {
            return count == 0 ? 0 : base.Peek(frame, out first);
        }

        frame.Run.Step(Position);
        if (type.Casts(first))
        {
            return 1;
        }

        first = default;
        return 0;
    }
}
