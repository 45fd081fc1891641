using System.Collections.Immutable;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Spelling;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <content>Paths.</content>
internal sealed partial class Compiler
{
    private Compiled Member(MemberAccess member, Shape focus)
    {
        if (member.Target is null && IsTypeName(member.Name))
        {
            return TypeName(member, focus);
        }

        var target = member.Target is null ? new Compiled(Focus(member.NamePosition), focus) : Visit(member.Target, focus);
        var shape = MemberShape(member, target.Shape);
        var step = new MemberStep(member.Name);
        return new Compiled(
            target.Code is MemberPath path ? new MemberPath(member.NamePosition, path.Source, [.. path.Steps, step]) : new MemberPath(member.NamePosition, target.Code, [step]),
            shape);
    }

    private static bool IsTypeName(string name) => name.Length > 0 && char.IsAsciiLetterUpper(name[0]);

    private Compiled TypeName(MemberAccess member, Shape focus)
    {
        var code = new TypeNameEvaluator(member.NamePosition, member.Name);
        if (!Options.IsStrict || !focus.HasKnownElements)
        {
            return new Compiled(code, focus.HasKnownElements && focus.Types.All(t => t.Is(member.Name)) ? focus : Shape.Unknown);
        }

        var types = focus.Types.Where(t => t.Is(member.Name)).ToImmutableArray();
        return types.IsEmpty
            ? throw new FhirPathSemanticException($"'{member.Name}' is not the type of what the expression is evaluated on ({Names(focus.Types)}), nor an element of it.", member.NamePosition)
            : new Compiled(code, Shape.Of(types));
    }

    private Shape MemberShape(MemberAccess member, Shape target)
    {
        if (Options.IsStrict && target.System is { } kind and not (SystemKind.TypeInfo or SystemKind.Quantity))
        {
            throw new FhirPathSemanticException($"'{member.Name}' cannot be an element of a {kind}; only FHIR types have elements.", member.NamePosition);
        }

        if (!target.HasKnownElements)
        {
            return new Shape([], null, target.IsUnordered);
        }

        var types = ImmutableArray.CreateBuilder<FhirType>();
        foreach (var type in target.Types)
        {
            if (type.Member(member.Name) is { } found)
            {
                types.AddRange(found.Types);
            }
        }

        if (types.Count == 0 && Options.IsStrict)
        {
            throw new FhirPathSemanticException(Unknown(member.Name, target.Types), member.NamePosition);
        }

        return new Shape(types.ToImmutable(), null, target.IsUnordered);
    }

    private static string Unknown(string name, ImmutableArray<FhirType> types)
    {
        foreach (var type in types)
        {
            if (type.JsonMembers.GetValueOrDefault(name) is { Member.IsChoice: true } choice)
            {
                return $"{type} has no element '{name}' in FHIRPath; write '{choice.Member.Name}', or '{choice.Member.Name}.ofType({choice.Type.Name})' for that type only.";
            }
        }

        return $"{Names(types)} has no element '{name}'; {(NearestName.OfMany(name, types.SelectMany(t => t.Members.Keys)) is { } near ? $"did you mean '{near}'?" : "check its spelling against the definition.")}";
    }

    private static string Names(ImmutableArray<FhirType> types) => string.Join(" or ", types.Select(t => t.Path).Distinct());
}
