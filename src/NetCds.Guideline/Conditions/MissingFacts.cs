namespace NetCds.Guideline.Conditions;

/// <summary>A set of facts of the catalogue, by position, kept in catalogue order.</summary>
internal sealed class MissingFacts(int factCount)
{
    private readonly bool[] _marks = new bool[factCount];

    public int Count { get; private set; }

    public bool this[int factIndex] => _marks[factIndex];

    public void Mark(int factIndex)
    {
        if (!_marks[factIndex])
        {
            _marks[factIndex] = true;
            Count++;
        }
    }

    public void Clear()
    {
        Array.Clear(_marks);
        Count = 0;
    }
}
