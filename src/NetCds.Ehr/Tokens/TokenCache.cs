namespace NetCds.Ehr.Tokens;

/// <summary>
/// Keeps one token. Parallel callers share one request; a token is renewed before it expires, while the old one is still handed out; a failure is
/// remembered for some seconds, and a refused token is replaced once in a while only, so that no trouble becomes a storm.
/// </summary>
internal sealed class TokenCache
{
    private static readonly TimeSpan FailureLifetime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ReplaceInterval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestMargin = TimeSpan.FromSeconds(60);

    private readonly Func<bool, Task<TokenAnswer>> _fetch;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private AccessToken? _token;
    private DateTimeOffset _useUntil;
    private DateTimeOffset _renewFrom;
    private TokenAnswer? _failure;
    private DateTimeOffset _failureUntil;
    private DateTimeOffset _replaceFrom;
    private Task<TokenAnswer>? _running;

    /// <param name="fetch">Gets a token; true when a token was refused, so that none may come from elsewhere's memory. Never throws, ends by itself.</param>
    /// <param name="time">The clock.</param>
    public TokenCache(Func<bool, Task<TokenAnswer>> fetch, TimeProvider time)
    {
        _fetch = fetch;
        _time = time;
    }

    public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation)
    {
        Task<TokenAnswer> running;
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            var mayFetch = _failure is null || now >= _failureUntil;
            if (_token is not null && now < _useUntil)
            {
                if (now >= _renewFrom && mayFetch)
                {
                    _running ??= Start(isReplacement: false);
                }

                return ValueTask.FromResult(TokenAnswer.Of(_token));
            }

            if (_running is null && !mayFetch)
            {
                return ValueTask.FromResult(_failure!);
            }

            running = _running ??= Start(isReplacement: false);
        }

        return WaitAsync(running, cancellation);
    }

    public ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation)
    {
        Task<TokenAnswer> running;
        lock (_lock)
        {
            if (_token is not null && _token.Value != rejected.Value)
            {
                return ValueTask.FromResult(TokenAnswer.Of(_token));
            }

            if (_running is null)
            {
                var now = _time.GetUtcNow();
                if (now < _replaceFrom)
                {
                    return ValueTask.FromResult(TokenAnswer.Of(rejected));
                }

                _token = null;
                _replaceFrom = now + ReplaceInterval;
                _running = Start(isReplacement: true);
            }

            running = _running;
        }

        return WaitAsync(running, cancellation);
    }

    private static async ValueTask<TokenAnswer> WaitAsync(Task<TokenAnswer> running, CancellationToken cancellation)
    {
        try
        {
            return await running.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return TokenAnswer.Failed(TokenFailure.Deadline);
        }
    }

    private Task<TokenAnswer> Start(bool isReplacement) => Task.Run(() => FetchAsync(isReplacement));

    private async Task<TokenAnswer> FetchAsync(bool isReplacement)
    {
        var answer = TokenAnswer.Failed(TokenFailure.Unreachable);
        try
        {
            answer = await _fetch(isReplacement);
            return answer;
        }
        finally
        {
            Keep(answer);
        }
    }

    private void Keep(TokenAnswer answer)
    {
        lock (_lock)
        {
            _running = null;
            var now = _time.GetUtcNow();
            _failure = answer.Token is null ? answer : null;
            if (answer.Token is null)
            {
                _failureUntil = now + FailureLifetime;
            }
            else
            {
                Keep(answer.Token, now);
            }
        }
    }

    private void Keep(AccessToken token, DateTimeOffset now)
    {
        var quarter = (token.ExpiresAt - now) / 4;
        var margin = quarter < LongestMargin ? quarter : LongestMargin;
        _token = token;
        _useUntil = token.ExpiresAt - margin;
        _renewFrom = _useUntil - margin;
    }
}
