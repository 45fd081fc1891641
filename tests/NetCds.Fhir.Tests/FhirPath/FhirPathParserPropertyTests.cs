using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.FhirPath;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathParserPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(4801, 7);

    private static readonly string[] Tokens =
    [
        "a", "is", "as", "in", "contains", "and", "or", "xor", "implies", "div", "mod", "true", "day", "years", "1", "1.5", "'s'", "`d`", "\"q\"", "'", "`", "\"",
        "@2026", "@2026-03-02T09:00", "@T09:00", "@", "@20", "$this", "$", "%", "{", "}", "(", ")", "[", "]", ".", ",", "+", "-", "*", "/", "&", "|", "<", "<=",
        ">", ">=", "=", "!=", "~", "!~", "!", "\\", "//", "/*", "*/", "\n", "é", "\0", "\ud800", "99999999999999999999999999999999", "\\u12",
    ];

    [Fact]
    public void Parse_PrintedTree_IsTheSameTree() =>
        Check.One(Many, Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            var printed = TreePrinter.Print(tree);
            Assert.Equal(TreeText.Of(tree), TreeText.Of(FhirPathParser.Parse(printed)));
        }));

    [Fact]
    public void Parse_TokenSoup_ThrowsNothingButSyntaxErrors()
    {
        var soup = from tokens in Gen.Elements(Tokens).ArrayOf() from separator in Gen.Elements("", " ") select string.Join(separator, tokens);

        Check.One(Many, Prop.ForAll(Arb.From(soup), FailsOnlyWithSyntaxErrors));
    }

    [Fact]
    public void Parse_DamagedTree_ThrowsNothingButSyntaxErrors()
    {
        var damaged =
            from tree in TreeGenerator.Trees.Generator
            let printed = TreePrinter.Print(tree)
            from at in Gen.Choose(0, printed.Length)
            from token in Gen.Elements(Tokens)
            select printed.Insert(at, token);

        Check.One(Many, Prop.ForAll(Arb.From(damaged), FailsOnlyWithSyntaxErrors));
    }

    [Fact]
    public void Parse_AnyText_ThrowsNothingButSyntaxErrors() =>
        Check.One(Many, Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), FailsOnlyWithSyntaxErrors));

    private static void FailsOnlyWithSyntaxErrors(string source)
    {
        try
        {
            FhirPathParser.Parse(source);
        }
        catch (FhirPathSyntaxException error)
        {
            Assert.InRange(error.Position, 0, source.Length);
            Assert.NotEmpty(error.Message);
        }
    }
}
