namespace NetCds.Guideline.Facts;

/// <summary>Keeps a few working objects for the next evaluations, about as many as can be under way at once.</summary>
/// <param name="make">Makes one when none is at hand.</param>
/// <threadsafety>Safe for concurrent use; never waits.</threadsafety>
internal sealed class Spares<T>(Func<T> make)
    where T : class
{
    private readonly T?[] _kept = new T?[Environment.ProcessorCount];

    public T Take()
    {
        for (var i = 0; i < _kept.Length; i++)
        {
            if (Interlocked.Exchange(ref _kept[i], null) is { } spare)
            {
                return spare;
            }
        }

        return make();
    }

    public void GiveBack(T item)
    {
        for (var i = 0; i < _kept.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _kept[i], item, null) is null)
            {
                return;
            }
        }
    }
}
