using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions;

/// <summary>What is known while one patient is evaluated. Filled in dependency order; conditions only read what is filled already.</summary>
internal sealed class EvaluationState
{
    public EvaluationState(Fact[] recorded, int lineCount, int modalityCount, AssessmentContext context)
    {
        Recorded = recorded;
        Facts = (Fact[])recorded.Clone();
        Lines = new Truth[lineCount];
        Findings = new RuleFinding?[lineCount];
        Considered = new Truth[modalityCount];
        Contraindicated = new Truth[modalityCount];
        Drafted = new bool[modalityCount];
        Selected = new bool[modalityCount];
        Context = context;
    }

    /// <summary>Facts as read from the record, before anything is derived.</summary>
    public Fact[] Recorded { get; }

    /// <summary>Facts as rules see them.</summary>
    public Fact[] Facts { get; }

    /// <summary>Outcome of each rule line.</summary>
    public Truth[] Lines { get; }

    /// <summary>Findings of lines made so far.</summary>
    public RuleFinding?[] Findings { get; }

    /// <summary>By modality: whether it is considered.</summary>
    public Truth[] Considered { get; }

    /// <summary>By modality: whether a rule forbids it.</summary>
    public Truth[] Contraindicated { get; }

    /// <summary>By modality: whether an order for it is among the drafts.</summary>
    public bool[] Drafted { get; }

    /// <summary>By modality: whether such a draft is one the user has just selected.</summary>
    public bool[] Selected { get; }

    public AssessmentContext Context { get; }

    /// <summary>Whether a list of observations came only in part, so that newer values may be missing.</summary>
    public bool HasIncompleteObservations { get; set; }

    /// <summary>Whether some recorded fact is conflicting.</summary>
    public bool HasConflict { get; set; }

    /// <summary>Whether some recorded fact is invalid.</summary>
    public bool HasInvalidData { get; set; }

    /// <summary>Whether for some recorded fact a newer statement could not be used.</summary>
    public bool HasNewerUnusable { get; set; }

    /// <summary>The same patient, drafts and circumstances with other facts, not yet evaluated.</summary>
    /// <param name="recorded">The facts.</param>
    public EvaluationState With(Fact[] recorded)
    {
        var other = new EvaluationState(recorded, Lines.Length, Drafted.Length, Context)
        {
            HasIncompleteObservations = HasIncompleteObservations,
            HasConflict = HasConflict,
            HasInvalidData = HasInvalidData,
            HasNewerUnusable = HasNewerUnusable,
        };
        Drafted.CopyTo(other.Drafted, 0);
        Selected.CopyTo(other.Selected, 0);
        return other;
    }
}
