using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Inspection;

/// <summary>A document of a server, or why there is none.</summary>
/// <typeparam name="T">The document.</typeparam>
public sealed record Inspected<T>
    where T : class
{
    /// <summary>The document; null when there is none.</summary>
    public T? Document { get; init; }

    /// <summary>Why there is none; <see cref="EhrFailure.None"/> when there is.</summary>
    public EhrFailure Failure { get; init; }

    /// <summary>Status of the HTTP answer; null when there was none or it is a good one.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>What kept the connection from being made or used.</summary>
    public ConnectionTrouble Trouble { get; init; }

    /// <summary>The <c>resourceType</c> of what came in place of the document, when it is one; otherwise null.</summary>
    public string? CameInstead { get; init; }

    /// <summary>Whether the document was refused without a token and came with one.</summary>
    public bool TookToken { get; init; }
}
