namespace NetCds.Guideline.Conditions;

/// <summary>A mistake in a condition, found while it is compiled.</summary>
internal sealed class ConditionException(string message, int position) : Exception(message)
{
    /// <summary>Offset in the condition, from 0.</summary>
    public int Position { get; } = position;
}
