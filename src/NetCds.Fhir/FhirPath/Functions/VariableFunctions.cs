using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>defineVariable</c>: a variable for what comes after it in the same path.</summary>
internal static class VariableFunctions
{
    public static void AddTo(FunctionList table) => table.Add("defineVariable", 1, 2, Define);

    private static Compiled Define(CallSite site)
    {
        var name = site.Argument(0).Code;
        var value = site.Count == 2 ? site.Compiler.VisitOn(site.Tree.Arguments[1], site.Target.Shape, new InputEvaluator(site.Position)).Code : null;
        var call = new Call(site.Tree.Name, site.Position, site.Target.Code, value is null ? [name] : [name, value]);
        return new Compiled(new CollectionCall(call, Define), site.Target.Shape);
    }

    private static void Define(in Frame frame, Call call, NodeBuffer into)
    {
        var run = frame.Run;
        var input = run.Rent();
        call.Target.Collect(frame, input);
        var name = call.Text(frame, 0) ?? throw call.Error("the name is empty; give a string.");
        if (EnvironmentVariables.IsDefined(name) || run.Context.Variables.ContainsKey(name) || IsDefined(run.Variables, name))
        {
            throw call.Error($"%{name} is defined already; choose another name.");
        }

        run.Variables = new Variable(name, Value(frame, call, input), run.Variables);
        into.AddRange(input.Span);
        run.Return(input);
    }

    private static FhirPathNode[] Value(in Frame frame, Call call, NodeBuffer input)
    {
        if (call.Arguments.Length == 1)
        {
            return input.ToArray();
        }

        var run = frame.Run;
        var outer = run.Focus;
        run.Focus = input;
        var value = run.Rent();
        call.Arguments[1].Collect(frame, value);
        run.Focus = outer;
        var items = value.ToArray();
        run.Return(value);
        return items;
    }

    private static bool IsDefined(Variable? variable, string name)
    {
        for (; variable is not null; variable = variable.Outer)
        {
            if (variable.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The whole collection that <c>defineVariable</c> is called on, which the value of the variable is computed from.</summary>
internal sealed class InputEvaluator(int position) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (frame.Run.Focus is { } focus)
        {
            into.AddRange(focus.Span);
        }
    }
}
