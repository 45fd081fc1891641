using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>sort()</c>: by the items themselves or by keys; a minus before a key turns its order round, for texts, too. Items without key come first.</summary>
internal static class SortFunction
{
    public static void AddTo(FunctionList table) => table.Add("sort", 0, int.MaxValue, Compile);

    private static Compiled Compile(CallSite site)
    {
        var keys = new Evaluator[site.Count];
        var isDescending = new bool[site.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var tree = site.Tree.Arguments[i];
            isDescending[i] = tree is UnarySign { IsNegative: true };
            keys[i] = site.Compiler.VisitOn(tree is UnarySign { IsNegative: true } sign ? sign.Operand : tree, site.Target.Shape, null).Code;
        }

        return new Compiled(new SortEvaluator(site.Position, site.Target.Code, keys, isDescending), site.Target.Shape with { IsUnordered = false });
    }
}

/// <summary>A compiled <c>sort()</c>.</summary>
internal sealed class SortEvaluator(int position, Evaluator target, Evaluator[] keys, bool[] isDescending) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        var run = frame.Run;
        var items = run.Rent();
        target.Collect(frame, items);
        var entries = new Entry[items.Count];
        run.Enter(Position);
        for (var i = 0; i < entries.Length; i++)
        {
            run.Step(Position, 1 + keys.Length);
            entries[i] = new Entry(items[i], i, Keys(frame.On(items[i], i), items[i]));
        }

        run.Leave();
        run.Return(items);
        MergeSort(run, entries);
        foreach (var entry in entries)
        {
            into.Add(entry.Item);
        }
    }

    private SystemValue?[] Keys(in Frame frame, in FhirPathNode item)
    {
        if (keys.Length == 0)
        {
            return [ValueOf(item)];
        }

        var values = new SystemValue?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].TrySingle(frame, out var key, "a key to sort by") ? ValueOf(key) : null;
        }

        return values;
    }

    private SystemValue? ValueOf(in FhirPathNode node) =>
        NodeValues.Quantity(node) ?? NodeValues.System(node) ?? (node.Type is { IsPrimitive: true } ? null : throw Error($"{node.TypeName} has no order; give a key to sort by."));

    // Values without an order between them are an error that a comparer must not throw, so the sorting is done here; it keeps the order of equals.
    private void MergeSort(Run run, Entry[] entries)
    {
        var from = entries;
        var to = new Entry[entries.Length];
        for (var width = 1; width < entries.Length; width *= 2)
        {
            for (var start = 0; start < entries.Length; start += 2 * width)
            {
                Merge(run, from, to, start, Math.Min(start + width, entries.Length), Math.Min(start + (2 * width), entries.Length));
            }

            (from, to) = (to, from);
        }

        if (from != entries)
        {
            from.CopyTo(entries, 0);
        }
    }

    private void Merge(Run run, Entry[] from, Entry[] to, int start, int middle, int end)
    {
        var left = start;
        var right = middle;
        for (var i = start; i < end; i++)
        {
            run.Step(Position);
            to[i] = left < middle && (right >= end || Compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
        }
    }

    private int Compare(Entry left, Entry right)
    {
        for (var i = 0; i < left.Keys.Length; i++)
        {
            var order = Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return keys.Length > 0 && isDescending[i] ? -order : order;
            }
        }

        return left.Index - right.Index;
    }

    private int Compare(SystemValue? left, SystemValue? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (left is BooleanValue a && right is BooleanValue b)
        {
            return a.Value.CompareTo(b.Value);
        }

        return Ordering.TryCompare(left, right, out var order) ? order ?? 0 : throw Error($"{left.Kind} and {right.Kind} have no order between them; sort by a key of one type.");
    }

    private sealed record Entry(FhirPathNode Item, int Index, SystemValue?[] Keys);
}
