using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Takes the findings of one validation, up to a limit, each once.</summary>
internal sealed class IssueLog(JsonElement root, int maxIssues)
{
    private const int NoOffset = -1;

    // Made with the first finding: most resources have none.
    private HashSet<(string Path, string Message)>? _seen;
    private List<(ValidationIssue Issue, long Offset)>? _issues;
    private int _dropped;

    /// <summary>Number of findings so far.</summary>
    public int Count => _issues?.Count ?? 0;

    /// <summary>Number of errors so far.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether no more findings are kept.</summary>
    public bool IsFull => _dropped > 0;

    /// <summary>Takes a finding.</summary>
    /// <param name="issue">The finding, without line and column.</param>
    /// <param name="at">The JSON it is about; undefined when it is about none.</param>
    public void Add(ValidationIssue issue, JsonElement at) => Add(issue, at.ValueKind == JsonValueKind.Undefined ? NoOffset : Offset(JsonMarshal.GetRawUtf8Value(at)));

    /// <inheritdoc cref="Add(ValidationIssue, JsonElement)" />
    public void Add(ValidationIssue issue, JsonProperty at) => Add(issue, Offset(JsonMarshal.GetRawUtf8PropertyName(at)) - 1);

    /// <summary>Where a value of the document begins, counted from the root; negative for values of other documents.</summary>
    /// <param name="value">The value.</param>
    public long OffsetOf(JsonElement value) => Offset(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The findings with the lines and columns of a text.</summary>
    /// <param name="text">What the root was parsed from; empty when it is not at hand.</param>
    public ImmutableArray<ValidationIssue> Complete(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        var lines = text.IsEmpty ? null : new LineMap(text);
        var result = ImmutableArray.CreateBuilder<ValidationIssue>(Count + 1);
        foreach (var (issue, offset) in _issues ?? [])
        {
            result.Add(offset < 0 || lines is null ? issue : lines.Place(issue, offset + start));
        }

        if (_dropped > 0)
        {
            result.Add(new ValidationIssue(IssueSeverity.Error, IssueCodes.TooCostly, string.Empty, $"There are more findings than the {maxIssues} kept: {_dropped} are not shown. Mend these first."));
        }

        return result.DrainToImmutable();
    }

    /// <summary>Forgets what came after a mark.</summary>
    /// <param name="count">An earlier <see cref="Count"/>.</param>
    public void BackTo(int count)
    {
        for (var i = Count - 1; i >= count; i--)
        {
            var issue = _issues![i].Issue;
            Errors -= issue.IsError ? 1 : 0;
            _seen!.Remove((issue.Path, issue.Message));
            _issues.RemoveAt(i);
        }
    }

    private void Add(ValidationIssue issue, long offset)
    {
        _seen ??= [];
        _issues ??= [];
        if (!_seen.Add((issue.Path, issue.Message)))
        {
            return;
        }

        if (_issues.Count >= maxIssues)
        {
            _dropped++;
            return;
        }

        Errors += issue.IsError ? 1 : 0;
        _issues.Add((issue, offset));
    }

    // The values of a document are spans of one text, so that the distance to the root is the place in it. What stands elsewhere has none.
    private long Offset(ReadOnlySpan<byte> part)
    {
        var whole = JsonMarshal.GetRawUtf8Value(root);
        var distance = (long)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(whole), ref MemoryMarshal.GetReference(part));
        return distance >= 0 && distance <= whole.Length ? distance : NoOffset;
    }
}
