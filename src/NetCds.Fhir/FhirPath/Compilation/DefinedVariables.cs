using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>Looks for <c>defineVariable</c>, so that expressions without it need no variable scopes.</summary>
internal static class DefinedVariables
{
    /// <summary>Whether a part defines a variable outside of its own arguments and operands.</summary>
    public static bool AreIn(Expression? tree)
    {
        while (tree is not null)
        {
            switch (tree)
            {
                case FunctionCall { Name: "defineVariable" }:
                    return true;
                case FunctionCall call:
                    tree = call.Target;
                    break;
                case MemberAccess member:
                    tree = member.Target;
                    break;
                case Indexer indexer:
                    tree = indexer.Target;
                    break;
                case SpecialVariable variable:
                    tree = variable.Target;
                    break;
                case TypeExpression type:
                    tree = type.Operand;
                    break;
                case UnarySign sign:
                    tree = sign.Operand;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
