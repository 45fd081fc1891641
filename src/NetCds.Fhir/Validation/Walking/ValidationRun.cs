using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.References;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>What one validation works with: where it stands, what it found, how long it may take.</summary>
internal sealed class ValidationRun
{
    private const int StepsBetweenLooks = 4096;
    private const int StepsOfAnExpression = 256;

    private readonly TimeProvider _time;
    private readonly ValidatorLimits _limits;
    private readonly long _start;
    private int _steps;
    private int _nextLook = StepsBetweenLooks;
    private ItemList<OpenCheck>? _open;
    private Dictionary<ResourceScope, ResourceFrame>? _reached;
    private Dictionary<(long Resource, string Profile), bool>? _judged;

    public ValidationRun(SchemaCatalogue catalogue, ITerminology terminology, ValidatorLimits limits, TimeProvider time, JsonElement root, CancellationToken cancellation)
    {
        Catalogue = catalogue;
        Terminology = terminology;
        Log = new IssueLog(root, limits.MaxIssues);
        _limits = limits;
        _time = time;
        _start = time.GetTimestamp();
        Context = new EvaluationContext
        {
            Terminology = terminology,
            Time = time,
            Cancellation = cancellation,
            Resolver = (reference, node) => ReferenceFinder.FindNode(this, reference, node),
            ConformsTo = (node, profile) => Profiles.Conformance.Test(this, node, profile),
            HtmlChecks = text => Narratives.XhtmlScanner.FindFault(System.Text.Encoding.UTF8.GetBytes(text)) is null,
        };
    }

    public SchemaCatalogue Catalogue { get; }

    public ITerminology Terminology { get; }

    public PlaceStack Place { get; } = PlaceStack.Rent();

    public IssueLog Log { get; }

    /// <summary>Surroundings of FHIRPath expressions.</summary>
    public EvaluationContext Context { get; }

    /// <summary>The same surroundings with a variable.</summary>
    /// <param name="name">Its name without %.</param>
    /// <param name="value">Its value.</param>
    public EvaluationContext ContextWith(string name, in FhirPathNode value) => new()
    {
        Terminology = Context.Terminology,
        Time = Context.Time,
        Cancellation = Context.Cancellation,
        Resolver = Context.Resolver,
        ConformsTo = Context.ConformsTo,
        HtmlChecks = Context.HtmlChecks,
        Variables = new Dictionary<string, IReadOnlyList<FhirPathNode>>(StringComparer.Ordinal) { [name] = [value] },
    };

    /// <summary>The resource the walk is in.</summary>
    public ResourceFrame? Frame { get; set; }

    /// <summary>Whether the walk has to end: the time is over or there are too many findings.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Profiles being checked on resources, so that references in a circle end.</summary>
    public ItemList<OpenCheck> Open => _open ??= new();

    /// <summary>Which targets of references meet which profiles, so that each is judged once however many refer to it.</summary>
    public Dictionary<(long Resource, string Profile), bool> Judged => _judged ??= [];

    /// <summary>Frames of resources that were reached by references, by their scopes.</summary>
    public Dictionary<ResourceScope, ResourceFrame> Reached => _reached ??= new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts work; says whether the walk may go on.</summary>
    /// <param name="steps">How much work it was.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public bool Step(int steps = 1)
    {
        _steps = unchecked(_steps + steps);
        if (unchecked(_nextLook - _steps) <= 0 && !IsStopped)
        {
            _nextLook = unchecked(_steps + StepsBetweenLooks);
            Context.Cancellation.ThrowIfCancellationRequested();
            if (Log.IsFull)
            {
                IsStopped = true;
            }
            else if (_time.GetElapsedTime(_start) > _limits.TimeBudget)
            {
                IsStopped = true;
                Report(IssueSeverity.Error, IssueCodes.TooCostly, $"Validation took more than {_limits.TimeBudget.TotalSeconds:0.#} s and was ended here; give the resource in smaller parts.", default);
            }
        }

        return !IsStopped;
    }

    public void Error(string code, string message, JsonElement at, string? key = null) => Report(IssueSeverity.Error, code, message, at, key);

    public void Warning(string code, string message, JsonElement at, string? key = null) => Report(IssueSeverity.Warning, code, message, at, key);

    public void Information(string code, string message, JsonElement at, string? key = null) => Report(IssueSeverity.Information, code, message, at, key);

    public void Error(string code, string message, JsonProperty at) => Log.Add(new ValidationIssue(IssueSeverity.Error, code, Place.Render(), message), at);

    public void Report(IssueSeverity severity, string code, string message, JsonElement at, string? key = null) =>
        Log.Add(new ValidationIssue(severity, code, Place.Render(), message, key), at);

    /// <summary>Checks constraints on an element.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <param name="node">The element.</param>
    public void Check(System.Collections.Immutable.ImmutableArray<CompiledConstraint> constraints, in FhirPathNode node)
    {
        foreach (var constraint in constraints)
        {
            if (constraint.Native is { } native && node.Json.ValueKind == JsonValueKind.Object)
            {
                if (!native(node.Json))
                {
                    ReportBroken(constraint, node.Json);
                }
            }
            else if (Step(StepsOfAnExpression) && !constraint.Path.Holds(node, Context, out var problem))
            {
                if (problem is null)
                {
                    ReportBroken(constraint, node.Json);
                }
                else
                {
                    Warning(IssueCodes.NotSupported, $"The constraint {constraint.Key} could not be checked: {problem}", node.Json, constraint.Key);
                }
            }
        }
    }

    private void ReportBroken(CompiledConstraint constraint, JsonElement at)
    {
        var says = constraint.Human.Length > 0 ? constraint.Human : constraint.Expression;
        Report(constraint.IsError ? IssueSeverity.Error : IssueSeverity.Warning, IssueCodes.Invariant, $"Not as the constraint {constraint.Key} wants: {says}", at, constraint.Key);
    }
}
