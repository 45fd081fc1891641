using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>Keeps what is logged.</summary>
internal sealed class ListLogger : ILogger<EhrReader>, ILogger<SmartBackendTokens>, ILogger<EntraTokens>
{
    public ConcurrentQueue<(int Id, string Text)> Entries { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Enqueue((eventId.Id, $"{formatter(state, exception)} {exception} {string.Join(' ', (state as IEnumerable<KeyValuePair<string, object?>>)?.Select(p => p.Value) ?? [])}"));
}
