using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Texts (FHIRPath N1, section 5.6, and what its successor adds).</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Integer("indexOf", 1, 1, (in Frame frame, Call call) => IndexOf(frame, call, fromEnd: false));
        table.Integer("lastIndexOf", 1, 1, (in Frame frame, Call call) => IndexOf(frame, call, fromEnd: true));
        table.Integer("length", 0, 0, (in Frame frame, Call call) => call.InputText(frame)?.Length);
        table.Truth("startsWith", 1, 1, (in Frame frame, Call call) => call.InputText(frame) is { } text && call.Text(frame, 0) is { } start ? text.StartsWith(start, StringComparison.Ordinal) : null);
        table.Truth("endsWith", 1, 1, (in Frame frame, Call call) => call.InputText(frame) is { } text && call.Text(frame, 0) is { } end ? text.EndsWith(end, StringComparison.Ordinal) : null);
        table.Truth("contains", 1, 1, (in Frame frame, Call call) => call.InputText(frame) is { } text && call.Text(frame, 0) is { } part ? text.Contains(part, StringComparison.Ordinal) : null);
        Text(table, "substring", 1, 2, Substring);
        Text(table, "upper", 0, 0, (in Frame frame, Call call) => call.InputText(frame)?.ToUpperInvariant());
        Text(table, "lower", 0, 0, (in Frame frame, Call call) => call.InputText(frame)?.ToLowerInvariant());
        Text(table, "trim", 0, 0, (in Frame frame, Call call) => call.InputText(frame)?.Trim());
        Text(table, "replace", 2, 2, Replace);
        Text(table, "join", 0, 1, Join);
        var texts = Shape.Of(SystemKind.String);
        table.Collection("toChars", 0, 0, ToChars, texts);
        table.Collection("split", 1, 1, Split, texts);
    }

    /// <summary>Adds a function with a text as its result.</summary>
    public static void Text(FunctionList table, string name, int least, int most, TextBody body) =>
        table.Item(name, least, most, SystemKind.String, (in Frame frame, Call call) =>
        {
            if (body(frame, call) is not { } text)
            {
                return default;
            }

            TextLimit.Check(frame.Run, call.Position, text.Length);
            return FhirPathNode.Of(text);
        });

    private static int? IndexOf(in Frame frame, Call call, bool fromEnd)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } part)
        {
            return null;
        }

        return fromEnd ? text.LastIndexOf(part, StringComparison.Ordinal) : text.IndexOf(part, StringComparison.Ordinal);
    }

    private static string? Substring(in Frame frame, Call call)
    {
        if (call.InputText(frame) is not { } text || call.Integer(frame, 0) is not { } start || start < 0 || start >= text.Length)
        {
            return null;
        }

        var length = call.Integer(frame, 1) ?? text.Length;
        return length <= 0 ? string.Empty : text.Substring(start, Math.Min(length, text.Length - start));
    }

    // An empty pattern is found before, between and after all characters.
    private static string? Replace(in Frame frame, Call call)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } pattern || call.Text(frame, 1) is not { } substitution)
        {
            return null;
        }

        TextLimit.Check(frame.Run, call.Position, text.Length + ((long)substitution.Length * (text.Length + 1) / Math.Max(1, pattern.Length)));
        return pattern.Length > 0 ? text.Replace(pattern, substitution, StringComparison.Ordinal)
            : substitution + string.Concat(text.Select(c => c + substitution));
    }

    private static string? Join(in Frame frame, Call call)
    {
        var separator = call.Text(frame, 0) ?? string.Empty;
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        var texts = new List<string>(items.Count);
        long length = 0;
        foreach (ref readonly var item in items.Span)
        {
            var text = NodeValues.Text(item) ?? (NodeValues.HasValue(item) ? throw call.Error($"there is an item of type {item.TypeName}, but only strings can be joined; use select(toString()) before.") : null);
            if (text is not null)
            {
                texts.Add(text);
                length += text.Length + separator.Length;
            }
        }

        frame.Run.Return(items);
        TextLimit.Check(frame.Run, call.Position, length);
        return texts.Count == 0 ? null : string.Join(separator, texts);
    }

    private static void ToChars(in Frame frame, Call call, NodeBuffer into)
    {
        if (call.InputText(frame) is not { } text)
        {
            return;
        }

        frame.Run.Step(call.Position, text.Length);
        foreach (var c in text)
        {
            into.Add(FhirPathNode.Of(c.ToString()));
        }
    }

    private static void Split(in Frame frame, Call call, NodeBuffer into)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } separator)
        {
            return;
        }

        if (separator.Length == 0)
        {
            ToChars(frame, call, into);
            return;
        }

        var parts = text.Split(separator);
        frame.Run.Step(call.Position, parts.Length);
        foreach (var part in parts)
        {
            into.Add(FhirPathNode.Of(part));
        }
    }
}
