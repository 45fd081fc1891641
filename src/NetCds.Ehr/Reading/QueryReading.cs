using System.Text.Json;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Exchanges;

namespace NetCds.Ehr.Reading;

/// <summary>Reads the answer to one query, page by page.</summary>
/// <remarks>
/// A link to the next page is followed on the same server only (<see cref="ServerScope"/>), each page once, up to the limits. Whatever stops the
/// reading before the last page makes the answer partial.
/// </remarks>
internal sealed class QueryReading
{
    private readonly ReadSession _session;
    private readonly EhrQuery _query;
    private readonly ByteBudget _bytes;
    private readonly List<JsonElement> _pages = new(1);
    private readonly List<PooledJson> _owned = new(1);
    private HashSet<string>? _visited;
    private bool _isBegun;
    private JsonElement _begunRoot;
    private EhrFailure _failure;
    private int? _status;
    private int _resources;
    private int _matches;
    private decimal? _total;

    public QueryReading(ReadSession session, EhrQuery query)
    {
        _session = session;
        _query = query;
        _bytes = new ByteBudget(session.Limits.MaxBytesPerAnswer);
    }

    public EhrQuery Query => _query;

    /// <summary>Sets a first page that came in a batch. The reading becomes one of the users of the body.</summary>
    /// <param name="root">The page.</param>
    /// <param name="body">The body it is in.</param>
    /// <param name="status">HTTP status of the entry.</param>
    public void BeginWith(JsonElement root, PooledJson body, int status)
    {
        body.Share();
        _owned.Add(body);
        _begunRoot = root;
        BeginWith(EhrFailure.None, status);
    }

    /// <summary>Sets a failure that came in a batch.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="status">HTTP status of the entry.</param>
    public void BeginWith(EhrFailure failure, int status)
    {
        _isBegun = true;
        _failure = failure;
        _status = status;
    }

    public async Task<EhrAnswer> RunAsync()
    {
        var next = await FirstAsync();
        while (next is not null)
        {
            next = await PageAsync(next);
        }

        if (_failure == EhrFailure.None && _total > _matches)
        {
            _failure = EhrFailure.FewerThanTotal;
        }

        if (_pages.Count == 0)
        {
            ReleaseAll();
        }

        return new EhrAnswer(_query.Text, _pages, _owned, _failure, _status);
    }

    private async Task<Uri?> FirstAsync()
    {
        if (!_isBegun)
        {
            return await PageAsync(_query.Uri);
        }

        return _failure == EhrFailure.None ? Take(_begunRoot, _query.Uri) : null;
    }

    private async Task<Uri?> PageAsync(Uri uri)
    {
        var exchange = await _session.SendAsync(new EhrRequest(uri, _bytes, _session.Shared, _session.Limits.MaxJsonDepth));
        _status = exchange.Status;
        if (exchange.Json is null)
        {
            _failure = exchange.Failure;
            return null;
        }

        _owned.Add(exchange.Json);
        return Take(exchange.Json.Root, uri);
    }

    private Uri? Take(JsonElement root, Uri uri)
    {
        var verdict = PageJudge.Judge(root, _query);
        _failure = verdict.Failure;
        if (verdict.IsUsable)
        {
            _pages.Add(root);
            _resources += verdict.Resources;
            _matches += verdict.Matches;
            _total ??= verdict.Total;
        }

        return _failure == EhrFailure.None && verdict.NextLink is not null ? Next(verdict.NextLink, uri) : null;
    }

    private Uri? Next(string link, Uri current)
    {
        _visited ??= new HashSet<string>(StringComparer.Ordinal) { _query.Uri.AbsoluteUri };
        if (_pages.Count >= _session.Limits.MaxPages || _resources >= _session.Limits.MaxResources)
        {
            _failure = EhrFailure.LimitReached;
            return null;
        }

        if (link.Length == 0 || ServerScope.Resolve(_session.Server, current, link) is not { } next)
        {
            _failure = EhrFailure.LinkNotFollowed;
            return null;
        }

        if (!_visited.Add(next.AbsoluteUri))
        {
            _failure = EhrFailure.LinkCycle;
            return null;
        }

        return next;
    }

    private void ReleaseAll()
    {
        foreach (var body in _owned)
        {
            body.Release();
        }

        _owned.Clear();
    }
}
