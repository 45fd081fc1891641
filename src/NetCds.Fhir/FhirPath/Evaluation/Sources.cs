namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary><c>$this</c>, and the focus that a path begins at.</summary>
internal sealed class ThisEvaluator(int position) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        item = frame.This;
        return !item.IsNone;
    }
}

/// <summary><c>$index</c>.</summary>
internal sealed class IndexEvaluator(int position) : IntegerEvaluator(position)
{
    public override int? Integer(in Frame frame) => frame.Index;
}

/// <summary><c>$total</c>.</summary>
internal sealed class TotalEvaluator(int position) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (frame.Total is { } total)
        {
            into.AddRange(total.Span);
        }
    }
}

/// <summary>A literal.</summary>
internal sealed class LiteralEvaluator(int position, FhirPathNode value) : SingleEvaluator(position)
{
    public FhirPathNode Value { get; } = value;

    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        item = Value;
        return true;
    }
}

/// <summary><c>{}</c>.</summary>
internal sealed class EmptyEvaluator(int position) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
    }
}

/// <summary>A whole expression or path that starts with a type's name: <c>Patient.name</c> on a Patient, or an element of that name.</summary>
internal sealed class TypeNameEvaluator(int position, string name) : Evaluator(position)
{
    private readonly Navigation.MemberStep _step = new(name);

    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (frame.This.Type is { } type && type.Is(_step.Name))
        {
            into.Add(frame.This);
            return;
        }

        foreach (var item in _step.Items(frame.This))
        {
            into.Add(item);
        }
    }

    public override int Peek(in Frame frame, out FhirPathNode first)
    {
        if (frame.This.Type is { } type && type.Is(_step.Name))
        {
            first = frame.This;
            return 1;
        }

        return base.Peek(frame, out first);
    }
}
