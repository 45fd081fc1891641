namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Beginnings of phrases as states, the first of which is that before any word, and the words that lead from one to the next.</summary>
/// <param name="Starts">By state: where its words begin; one more for the end of the last.</param>
/// <param name="Sets">By state: what it means as a phrase, 0 when it is none.</param>
/// <param name="Words">Words that lead on, those of a state in ascending order.</param>
/// <param name="Targets">Where each leads.</param>
/// <param name="Meanings">What phrases mean, by the number of the set.</param>
internal sealed record PackedPhrases(int[] Starts, int[] Sets, ushort[] Words, int[] Targets, LexiconConcept[][] Meanings);
