using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Types (FHIRPath N1, sections 5.2.4, 6.3 and 10.2).</summary>
internal static class TypeFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Add("is", 1, 1, site => new Compiled(new IsEvaluator(site.Position, site.Target.Code, Type(site)), Shape.Of(SystemKind.Boolean)));
        table.Add("as", 1, 1, Cast);
        table.Add("ofType", 1, 1, Cast);
        table.Collection("type", 0, 0, TypeOf, Shape.Of(SystemKind.TypeInfo));
    }

    private static Compiled Cast(CallSite site)
    {
        var type = Type(site);
        return new Compiled(new CastEvaluator(site.Position, site.Target.Code, type), type.Narrow(site.Target.Shape));
    }

    private static TypeSpecifier Type(CallSite site) => TypeSpecifier.Parse(Name(site.Tree.Arguments[0], site), site.Compiler.Options.Model);

    private static string Name(Expression tree, CallSite site) => tree switch
    {
        MemberAccess { Target: null } name => name.Name,
        MemberAccess { Target: MemberAccess { Target: null } space } name => $"{space.Name}.{name.Name}",
        _ => throw new FhirPathSemanticException($"{site.Tree.Name}() takes the name of a type, for example {site.Tree.Name}(Quantity) or {site.Tree.Name}(FHIR.code).", tree.Position),
    };

    private static void TypeOf(in Frame frame, Call call, NodeBuffer into)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        foreach (ref readonly var item in items.Span)
        {
            into.Add(new FhirPathNode(item.System is { } value ? new TypeInfoValue("System", value.Kind.ToString()) : new TypeInfoValue("FHIR", item.Type!.Name)));
        }

        frame.Run.Return(items);
    }
}
