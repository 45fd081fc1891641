using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

public sealed class PhraseTreeTests
{
    private static readonly string[] Parts = ["a", "b", "c*", "[a|b]", "[a|]", "[a b|c|]", "d", "[d|a [b|c]]", "7", "#n", "ca", "[|b]"];
    private static readonly string[] Said = ["a", "b", "c", "ca", "cab", "d", "7", "8", "x"];

    [Theory]
    [InlineData("a b", "a b c", 2)]
    [InlineData("a [b|] c", "a c", 2)]
    [InlineData("a [b|] c", "a b c d", 3)]
    [InlineData("a [b|] c", "a b", 0)]
    [InlineData("a #n", "a 12", 2)]
    [InlineData("[a|]", "a", 1)]
    [InlineData("[a|]", "b", 0)]
    [InlineData("hepat* x", "hepatic x", 2)]
    public void Longest_Entry_FindsAllItsPhrases(string entry, string text, int expected)
    {
        var lexicon = new Phrases([entry]);

        Assert.Equal(expected, lexicon.Longest(text).Length);
    }

    [Fact]
    public void Longest_SamePhraseOfSeveralMeanings_GivesThemInTheOrderTheyWereBegun()
    {
        var lexicon = new Phrases(["x", "a b", "[a|c] b", "a [b|d]"]);

        Assert.Equal((2, "1 2 3"), lexicon.Longest("a b"));
    }

    [Fact]
    public void Longest_AnyEntries_FindsWhatTheirWrittenOutPhrasesSay()
    {
        var random = new Random(20_261);
        for (var round = 0; round < 300; round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 12)).Select(_ => string.Join(' ', random.GetItems(Parts, random.Next(1, 5)))).ToArray();
            var lexicon = new Phrases(entries);
            for (var i = 0; i < 30; i++)
            {
                var text = string.Join(' ', random.GetItems(Said, random.Next(1, 6)));
                var (length, meanings) = lexicon.Longest(text);
                Assert.True(lexicon.Expected(text) == (length, Sorted(meanings)), $"{string.Join(" | ", lexicon.Entries)}: {text}");
            }
        }
    }

    private static string Sorted(string meanings) => string.Join(' ', meanings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Order());

    // A lexicon in which each entry means something of its own, and what its phrases written out would find.
    private sealed class Phrases
    {
        private readonly WordTable _words = new();
        private readonly PhraseTree _tree;
        private readonly List<(string[] Words, int Meaning)> _written = [];

        public Phrases(string[] entries)
        {
            var builder = new PhraseTreeBuilder();
            var reader = new PhraseParts(_words);
            var parts = new List<PhrasePart>();
            _words.Add("#n");
            foreach (var entry in entries)
            {
                if (reader.TryRead(entry, parts))
                {
                    builder.Add(parts, builder.Begin(new LexiconConcept(Entries.Count, entry, ConceptRole.Plain)));
                    _written.AddRange(WrittenPhrases.Of(entry).Select(p => (p, Entries.Count)));
                    Entries.Add(entry);
                }
            }

            _words.Complete();
            _tree = new PhraseTree(builder, _words);
        }

        public List<string> Entries { get; } = [];

        public (int Length, string Meanings) Longest(string text)
        {
            var tokens = new Buffer<Token>();
            new Tokenizer(text, _words, new Spelling(_words), decimalComma: false).ReadAll(tokens);
            var found = new PhraseMeanings();
            var length = _tree.Longest(tokens.Span, found);
            return (length, string.Join(' ', found.Span.ToArray()));
        }

        public (int Length, string Meanings) Expected(string text)
        {
            var said = text.Split(' ');
            var fitting = _written.Where(p => p.Words.Length <= said.Length && p.Words.Zip(said).All(w => Fits(w.First, w.Second, p.Words, said))).ToArray();
            var length = fitting.Select(p => p.Words.Length).DefaultIfEmpty().Max();
            return (length, string.Join(' ', fitting.Where(p => p.Words.Length == length).Select(p => p.Meaning).Distinct().Order()));
        }

        // A number that some phrase names at its place is not "any number" there.
        private bool Fits(string word, string said, string[] phrase, string[] text)
        {
            var at = Array.IndexOf(phrase, word);
            return word switch
            {
                "#n" => int.TryParse(said, out _) && !IsNamed(phrase, said, text),
                _ when word.EndsWith('*') => said.StartsWith(word[..^1], StringComparison.Ordinal) && at >= 0,
                _ => word == said,
            };
        }

        private bool IsNamed(string[] phrase, string said, string[] text) =>
            _written.Any(other => Enumerable.Range(0, Math.Min(other.Words.Length, phrase.Length)).Any(i =>
                phrase[i] == "#n" && other.Words[i] == said && text[i] == said && SameWay(other.Words, phrase, i)));

        private static bool SameWay(string[] one, string[] other, int count) => one.AsSpan(0, count).SequenceEqual(other.AsSpan(0, count));
    }
}
