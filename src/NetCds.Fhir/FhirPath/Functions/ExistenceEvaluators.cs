using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>exists()</c> and <c>empty()</c>.</summary>
internal sealed class ExistsEvaluator(int position, Evaluator target, bool isEmpty) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame) => target.Any(frame) != isEmpty;
}

/// <summary><c>not()</c>.</summary>
internal sealed class NotEvaluator(int position, Evaluator target) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame) => !target.Truth(frame);
}

/// <summary><c>count()</c>.</summary>
internal sealed class CountEvaluator(int position, Evaluator target) : IntegerEvaluator(position)
{
    public override int? Integer(in Frame frame) => target.Count(frame);
}

/// <summary><c>exists(criteria)</c>.</summary>
internal sealed class AnyEvaluator(int position, Evaluator target, Evaluator criteria) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var run = frame.Run;
        var items = run.Rent();
        target.Collect(frame, items);
        var any = false;
        run.Enter(Position);
        for (var i = 0; i < items.Count && !any; i++)
        {
            run.Step(Position);
            any = criteria.Truth(frame.On(items[i], i)) == true;
        }

        run.Leave();
        run.Return(items);
        return any;
    }
}

/// <summary><c>all(criteria)</c>.</summary>
internal sealed class AllEvaluator(int position, Evaluator target, Evaluator criteria) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var run = frame.Run;
        var items = run.Rent();
        target.Collect(frame, items);
        var all = true;
        run.Enter(Position);
        for (var i = 0; i < items.Count && all; i++)
        {
            run.Step(Position);
            all = criteria.Truth(frame.On(items[i], i)) == true;
        }

        run.Leave();
        run.Return(items);
        return all;
    }
}
