namespace NetCds.Guideline.Reports.Text;

/// <summary>A sentence, list item or line of a report that says something on its own.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="StartsLine">Whether it begins a line.</param>
/// <param name="StartsParagraph">Whether an empty line stands before it.</param>
/// <param name="MayHaveFigures">Whether digits may stand in it; false when none do.</param>
/// <param name="Signs">What signs may stand in it that part it.</param>
internal readonly record struct Sentence(int First, int End, bool StartsLine, bool StartsParagraph, bool MayHaveFigures, SignTraits Signs);
