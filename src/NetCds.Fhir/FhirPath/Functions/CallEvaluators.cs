using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>A call that gives a collection.</summary>
internal sealed class CollectionCall(Call call, CollectionBody body) : Evaluator(call.Position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        frame.Run.Step(Position);
        body(frame, call, into);
    }
}

/// <summary>A call that gives one item at most.</summary>
internal sealed class ItemCall(Call call, ItemBody body) : SingleEvaluator(call.Position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        frame.Run.Step(Position);
        item = body(frame, call);
        return !item.IsNone;
    }
}

/// <summary>A call that gives a truth value.</summary>
internal sealed class TruthCall(Call call, TruthBody body) : TruthEvaluator(call.Position)
{
    public override bool? Truth(in Frame frame)
    {
        frame.Run.Step(Position);
        return body(frame, call);
    }
}

/// <summary>A call that gives an integer.</summary>
internal sealed class IntegerCall(Call call, IntegerBody body) : IntegerEvaluator(call.Position)
{
    public override int? Integer(in Frame frame)
    {
        frame.Run.Step(Position);
        return body(frame, call);
    }
}
