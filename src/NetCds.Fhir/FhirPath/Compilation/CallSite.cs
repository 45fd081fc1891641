using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>A function call that is being compiled.</summary>
/// <param name="Compiler">The compiler.</param>
/// <param name="Tree">The call.</param>
/// <param name="Target">What it is called on.</param>
/// <param name="Focus">What is known of <c>$this</c> outside of the call.</param>
internal sealed record CallSite(Compiler Compiler, FunctionCall Tree, Compiled Target, Shape Focus)
{
    /// <summary>Offset in the source.</summary>
    public int Position => Tree.Position;

    /// <summary>The number of arguments.</summary>
    public int Count => Tree.Arguments.Length;

    /// <summary>An argument that is evaluated once, where the call stands.</summary>
    public Compiled Argument(int index) => Compiler.VisitScoped(Tree.Arguments[index], Focus);

    /// <summary>An argument that is evaluated for each item of the target.</summary>
    public Compiled Lambda(int index) => Compiler.VisitOn(Tree.Arguments[index], Target.Shape, null);

    /// <summary>All arguments, evaluated where the call stands.</summary>
    public Evaluator[] Arguments()
    {
        var arguments = new Evaluator[Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Argument(i).Code;
        }

        return arguments;
    }
}
