namespace NetCds.Hooks.Prefetch;

/// <summary>What was found while the value of one prefetch key was read.</summary>
internal sealed class KeyFindings
{
    public KeyFindings(PrefetchKey key) => Key = key;

    public PrefetchKey Key { get; }

    /// <summary>Resources of the type asked for, about the patient in context.</summary>
    public int Matches { get; set; }

    /// <summary>Resources that are not about the patient in context, or name nobody.</summary>
    public int Refused { get; set; }

    /// <summary>An OperationOutcome reports a failure.</summary>
    public bool HasFailure { get; set; }

    /// <summary>Something is not what the key asks for.</summary>
    public bool HasUnreadable { get; set; }

    /// <summary>There is more than came.</summary>
    public bool HasMore { get; set; }

    /// <summary>What all of it amounts to, the worst first.</summary>
    public KeyAnswer Answer =>
        HasFailure ? KeyAnswer.Failed
        : Refused > 0 ? KeyAnswer.WrongPatient
        : HasUnreadable || (Key.IsPatient && Matches == 0) ? KeyAnswer.Unreadable
        : HasMore ? KeyAnswer.Incomplete
        : KeyAnswer.Complete;
}
