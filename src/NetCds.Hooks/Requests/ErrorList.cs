namespace NetCds.Hooks.Requests;

/// <summary>Collects what is wrong with a request, so that the caller hears everything at once.</summary>
internal sealed class ErrorList
{
    private readonly List<HookRequestError> _errors = [];

    public IReadOnlyList<HookRequestError> Errors => _errors;

    public void Add(string path, string problem, string remedy) => _errors.Add(new HookRequestError(path, problem, remedy));
}
