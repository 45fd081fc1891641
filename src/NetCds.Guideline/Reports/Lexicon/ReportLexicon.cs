using NetCds.Guideline.Reports.Rules;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The words of one language, made ready for reading, with the rules that say what they state.</summary>
internal sealed class ReportLexicon
{
    /// <summary>Language, as in a FHIR resource's <c>language</c>: <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether a comma is the decimal sign.</summary>
    public required bool DecimalComma { get; init; }

    /// <summary>All words.</summary>
    public required WordTable Words { get; init; }

    /// <summary>All phrases.</summary>
    public required PhraseTree Phrases { get; init; }

    /// <summary>The grammar of each word that is a phrase by itself, as bits; by word.</summary>
    public required ulong[] GrammarOfWord { get; init; }

    /// <summary>Labels and answers of forms.</summary>
    public required PhraseTree FormPhrases { get; init; }

    /// <summary>All meanings, by their id.</summary>
    public required LexiconConcept[] Concepts { get; init; }

    /// <summary>What is often asked of each, by its id.</summary>
    public required ConceptNotes[] Notes { get; init; }

    /// <summary>Words after which a full stop does not end a sentence.</summary>
    public required bool[] IsAbbreviation { get; init; }

    /// <summary>Words before which a number with a full stop is an ordinal and ends no sentence ("am 3. Juni").</summary>
    public required bool[] IsOrdered { get; init; }

    /// <summary>What a segment label means; by word, 0 for words that are none.</summary>
    public required byte[] SegmentOfWord { get; init; }

    /// <summary>Words of a date in a heading, by word: "of", "March".</summary>
    public required bool[] DatingWords { get; init; }

    /// <summary>Whether a word may stand in the date of a heading.</summary>
    public bool IsDating(int word) => word >= 0 && DatingWords[word];

    /// <summary>Words that answer a question at once, by word.</summary>
    public required bool[] IsAnswer { get; init; }

    /// <summary>What words mean as headings of a table's columns, by word.</summary>
    public required ColumnMeaning[] ColumnOf { get; init; }

    /// <summary>Whether a hyphen at the end of a line breaks a word.</summary>
    public required bool JoinsLines { get; init; }

    /// <summary>The answer no in a form, or null.</summary>
    public LexiconConcept? AnswerNo { get; init; }

    /// <summary>The answer yes in a form, or null.</summary>
    public LexiconConcept? AnswerYes { get; init; }

    /// <summary>The part of the target organ that is on no side, or null: a segment of its own.</summary>
    public LexiconConcept? CaudatePlace { get; init; }

    /// <summary>The sides of each segment, by number.</summary>
    public required Sides[] SidesOfSegment { get; init; }

    /// <summary>The place a list of segments is.</summary>
    public required LexiconConcept SegmentPlace { get; init; }

    /// <summary>Words that tell this language from others, by word.</summary>
    public required bool[] IsTelling { get; init; }

    /// <summary>What the words state.</summary>
    public required ReportRules Rules { get; init; }
}
