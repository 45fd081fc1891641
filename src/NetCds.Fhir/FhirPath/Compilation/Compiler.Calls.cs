using NetCds.Fhir.FhirPath.Functions;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.Spelling;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <content>Function calls.</content>
internal sealed partial class Compiler
{
    private Compiled Call(FunctionCall call, Shape focus)
    {
        var target = call.Target is null ? new Compiled(Focus(call.NamePosition), focus) : Visit(call.Target, focus);
        if (FunctionTable.Find(call.Name) is not { } function)
        {
            throw new FhirPathSemanticException($"There is no function '{call.Name}()'; {(NearestName.OfMany(call.Name, FunctionTable.Names) is { } near ? $"did you mean {near}()?" : "check its spelling.")}", call.NamePosition);
        }

        if (call.Arguments.Length < function.Least || call.Arguments.Length > function.Most)
        {
            throw new FhirPathSemanticException($"{call.Name}() takes {Arity(function)}, not {call.Arguments.Length}.", call.NamePosition);
        }

        if (function.NeedsOrder)
        {
            RequireOrder(target.Shape, $"{call.Name}()", call.NamePosition);
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
