using System.Text.Json;

namespace NetCds.Ehr.Reading;

/// <summary>What came for one query.</summary>
/// <remarks>Complete and partial answers have at least one page, failed ones none.</remarks>
/// <threadsafety>Safe for concurrent reading until it is disposed.</threadsafety>
public sealed class EhrAnswer : IDisposable
{
    private readonly IReadOnlyList<PooledJson> _owned;
    private bool _isDisposed;

    internal EhrAnswer(string query, IReadOnlyList<JsonElement> pages, IReadOnlyList<PooledJson> owned, EhrFailure failure, int? httpStatus)
    {
        Query = query;
        Pages = pages;
        _owned = owned;
        Failure = failure;
        HttpStatus = httpStatus;
    }

    /// <summary>The query as asked. It may name a patient: never log it.</summary>
    public string Query { get; }

    /// <summary>Whether it is complete, partial or failed.</summary>
    public EhrAnswerStatus Status =>
        Failure == EhrFailure.None ? EhrAnswerStatus.Complete
        : Pages.Count > 0 ? EhrAnswerStatus.Partial
        : EhrAnswerStatus.Failed;

    /// <summary>Why it is not complete; <see cref="EhrFailure.None"/> when it is.</summary>
    public EhrFailure Failure { get; }

    /// <summary>Status of the last HTTP answer; null when there was none.</summary>
    public int? HttpStatus { get; }

    /// <summary>The resource read, or the pages of a search in order, each a Bundle of type searchset. Valid until the answer is disposed.</summary>
    public IReadOnlyList<JsonElement> Pages { get; }

    /// <summary>Gives the memory of the pages back.</summary>
    public void Dispose()
    {
        // Bodies of a batch are shared: letting go twice would take them away from the other answers.
        if (Interlocked.Exchange(ref _isDisposed, value: true))
        {
            return;
        }

        for (var i = 0; i < _owned.Count; i++)
        {
            _owned[i].Release();
        }
    }

    /// <summary>Status, failure and number of pages; no query and no content.</summary>
    public override string ToString() => $"{Status} ({Failure}, pages: {Pages.Count})";
}
