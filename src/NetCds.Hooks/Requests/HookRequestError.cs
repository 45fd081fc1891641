namespace NetCds.Hooks.Requests;

/// <summary>One reason why a request cannot be used, in words for the person who wired the caller.</summary>
/// <param name="Path">Where in the body, for example <c>context.patientId</c>; empty for the body as a whole.</param>
/// <param name="Problem">What is wrong; never quotes patient data.</param>
/// <param name="Remedy">What to do.</param>
public sealed record HookRequestError(string Path, string Problem, string Remedy)
{
    /// <summary>All three on one line.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Problem} {Remedy}" : $"{Path}: {Problem} {Remedy}";
}
