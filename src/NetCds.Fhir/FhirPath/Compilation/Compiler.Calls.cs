using NetCds.Fhir.FhirPath.Functions;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <content>Function calls.</content>
internal sealed partial class Compiler
{
    private Compiled Call(FunctionCall call, Shape focus)
    {
        var target = call.Target is null ? new Compiled(Focus(call.Position), focus) : Visit(call.Target, focus);
        if (FunctionTable.Find(call.Name) is not { } function)
        {
            throw new FhirPathSemanticException($"There is no function '{call.Name}()'; check its spelling.", call.Position);
        }

        if (call.Arguments.Length < function.Least || call.Arguments.Length > function.Most)
        {
            throw new FhirPathSemanticException($"{call.Name}() takes {Arity(function)}, not {call.Arguments.Length}.", call.Position);
        }

        if (function.NeedsOrder)
        {
            RequireOrder(target.Shape, $"{call.Name}()", call.Position);
        }

        return function.Build(new CallSite(this, call, target, focus));
    }

    private static string Arity(FunctionDefinition function) => (function.Least, function.Most) switch
    {
        (0, 0) => "no arguments",
        (1, 1) => "1 argument",
        var (least, most) when least == most => $"{least} arguments",
        (var least, int.MaxValue) => $"at least {least} arguments",
        var (least, most) => $"{least} to {most} arguments",
    };
}
