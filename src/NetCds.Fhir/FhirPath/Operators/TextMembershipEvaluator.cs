using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>in</c> with string literals on the right, as in <c>status in ('final' | 'amended')</c>: compares in JSON where the text stands.</summary>
internal sealed class TextMembershipEvaluator : TruthEvaluator
{
    private readonly Evaluator _item;
    private readonly MembershipEvaluator _general;
    private readonly MemberStep? _step;
    private readonly byte[][] _texts;

    private TextMembershipEvaluator(int position, Evaluator item, MembershipEvaluator general, List<string> texts)
        : base(position)
    {
        _item = item;
        _general = general;
        _step = (item as MemberPath)?.OnlyStepOfThis;
        _texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Makes the evaluator that suits the right side.</summary>
    public static TruthEvaluator Create(int position, Evaluator item, Evaluator collection)
    {
        var general = new MembershipEvaluator(position, item, collection);
        var texts = new List<string>();
        return Read(collection, texts) ? new TextMembershipEvaluator(position, item, general, texts) : general;
    }

    public override bool? Truth(in Frame frame)
    {
        if (_step is not null && _step.TextIn(frame.This) is { ValueKind: JsonValueKind.String } text)
        {
            frame.Run.Step(Position);
            return Has(text);
        }

        return _item is SingleEvaluator single && single.TryItem(frame, out var item) && item.Json.ValueKind == JsonValueKind.String && item.Type!.Primitive == SystemKind.String
            ? Has(item.Json)
            : _general.Truth(frame);
    }

    private static bool Read(Evaluator collection, List<string> texts)
    {
        if (collection is UnionEvaluator union)
        {
            return Read(union.Left, texts) && Read(union.Right, texts);
        }

        if (collection is not LiteralEvaluator { Value.System: StringValue text })
        {
            return false;
        }

        texts.Add(text.Value);
        return true;
    }

    private bool Has(JsonElement text)
    {
        var element = new FhirElement(text);
        foreach (var known in _texts)
        {
            if (element.Is(known))
            {
                return true;
            }
        }

        return false;
    }
}
