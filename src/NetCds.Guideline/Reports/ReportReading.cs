namespace NetCds.Guideline.Reports;

/// <summary>What was read from one report.</summary>
/// <param name="Text">The text read.</param>
/// <param name="Language">The lexicon it was read with.</param>
/// <param name="Statements">Everything the report states, in the order of the text: outranked, earlier and conditional statements too.</param>
/// <param name="Facts">One statement a fact, the one that holds; further lesions follow as statements of their own.</param>
public sealed record ReportReading(string Text, string Language, IReadOnlyList<ReportStatement> Statements, IReadOnlyList<ReportStatement> Facts)
{
    /// <summary>The words that state something.</summary>
    public string Quote(ReportStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Text[statement.Start..statement.End];
    }

    /// <summary>The sentence something stands in.</summary>
    public string Sentence(ReportStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Text[statement.SentenceStart..statement.SentenceEnd];
    }
}
