using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathParserTests
{
    [Theory]
    [InlineData("a.b.c", "(. (. a b) c)")]
    [InlineData("a[0].b", "(. ([] a 0) b)")]
    [InlineData("a.b[c.d]", "([] (. a b) (. c d))")]
    [InlineData("-a.b", "(neg (. a b))")]
    [InlineData("-1.abs()", "(neg (1 abs:))")]
    [InlineData("--1", "(neg (neg 1))")]
    [InlineData("+a * b", "(Multiply (pos a) b)")]
    [InlineData("a * -b", "(Multiply a (neg b))")]
    [InlineData("-a is B", "(is (neg a) B)")]
    [InlineData("a + b * c", "(Add a (Multiply b c))")]
    [InlineData("a * b + c", "(Add (Multiply a b) c)")]
    [InlineData("(a + b) * c", "(Multiply (Add a b) c)")]
    [InlineData("a - b - c", "(Subtract (Subtract a b) c)")]
    [InlineData("a div b mod c / d", "(Divide (Modulo (IntegerDivide a b) c) d)")]
    [InlineData("a & b + c", "(Add (Concatenate a b) c)")]
    [InlineData("a + b is C", "(is (Add a b) C)")]
    [InlineData("a is B | c", "(Union (is a B) c)")]
    [InlineData("a | b is C", "(Union a (is b C))")]
    [InlineData("a | b > c", "(GreaterThan (Union a b) c)")]
    [InlineData("a < b = c >= d", "(Equal (LessThan a b) (GreaterOrEqual c d))")]
    [InlineData("a <= b != c", "(NotEqual (LessOrEqual a b) c)")]
    [InlineData("a ~ b !~ c", "(NotEquivalent (Equivalent a b) c)")]
    [InlineData("a = b in c", "(In (Equal a b) c)")]
    [InlineData("a contains b = c", "(Contains a (Equal b c))")]
    [InlineData("a in b and c", "(And (In a b) c)")]
    [InlineData("a and b or c", "(Or (And a b) c)")]
    [InlineData("a or b and c", "(Or a (And b c))")]
    [InlineData("a or b xor c or d", "(Or (Xor (Or a b) c) d)")]
    [InlineData("a implies b or c", "(Implies a (Or b c))")]
    [InlineData("a implies b implies c", "(Implies (Implies a b) c)")]
    [InlineData("a as B.C", "(as a B.C)")]
    [InlineData("a is B.c()", "((is a B) c:)")]
    [InlineData("a is B.C.d()", "((is a B.C) d:)")]
    [InlineData("(a as B).c", "(. (as a B) c)")]
    [InlineData("a is B as C", "(as (is a B) C)")]
    public void Parse_Operators_GroupByPrecedence(string source, string tree) => Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{ }", "{}")]
    [InlineData("true", "true")]
    [InlineData("false.not()", "(false not:)")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("1.0", "dec:1.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1.a", "(. 1 a)")]
    [InlineData("1.5.a", "(. dec:1.5 a)")]
    [InlineData("4 days", "(qty 4 days)")]
    [InlineData("4 day", "(qty 4 day)")]
    [InlineData("1 millisecond", "(qty 1 millisecond)")]
    [InlineData("4.5 'mg/dL'", "(qty 4.5 ucum:mg/dL)")]
    [InlineData("4'wk'", "(qty 4 ucum:wk)")]
    [InlineData("-2.0 'mg'", "(neg (qty 2.0 ucum:mg))")]
    [InlineData("1 year.a", "(. (qty 1 year) a)")]
    [InlineData("%resource", "%resource")]
    [InlineData("%`vs-name`", "%vs-name")]
    [InlineData("%'vs-name'", "%vs-name")]
    [InlineData("%\"vs-name\"", "%vs-name")]
    [InlineData("%ki67_percent.exists()", "(%ki67_percent exists:)")]
    [InlineData("%us-zip", "(Subtract %us zip)")]
    [InlineData("%in", "%in")]
    [InlineData("$this", "$this")]
    [InlineData("$index + $total", "(Add $index $total)")]
    [InlineData("a.$this.b", "(. (. a $this) b)")]
    [InlineData("`a b`.`c\\`d`", "(. a b c`d)")]
    [InlineData("`div`", "div")]
    public void Parse_Literals_AreRead(string source, string tree) => Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));

    [Theory]
    [InlineData("''", "")]
    [InlineData("'a'", "a")]
    [InlineData(@"'\'\""\`\\\/'", "'\"`\\/")]
    [InlineData(@"'\f\n\r\t'", "\f\n\r\t")]
    [InlineData(@"'\u0041\u00e4\u002A'", "Aä*")]
    [InlineData(@"'\u005'", "u005")]
    [InlineData(@"'\u00g0'", "u00g0")]
    [InlineData(@"'\u'", "u")]
    [InlineData(@"'\p\d+'", "pd+")]
    [InlineData(@"'\\u0041'", @"\u0041")]
    [InlineData("'two\nlines // no comment /* none */'", "two\nlines // no comment /* none */")]
    public void Parse_String_ResolvesEscapes(string source, string value) =>
        Assert.Equal(value, Assert.IsType<StringLiteral>(FhirPathParser.Parse(source)).Value);

    [Theory]
    [InlineData("f()", "(f:)")]
    [InlineData("f(a, b)", "(f:a, b)")]
    [InlineData("a.f(b.g(), 1 + 2)", "(a f:(b g:), (Add 1 2))")]
    [InlineData("a.is(FHIR.Patient)", "(a is:(. FHIR Patient))")]
    [InlineData("a.as(Quantity)", "(a as:Quantity)")]
    [InlineData("a.contains('b')", "(a contains:\"b\")")]
    [InlineData("contains('b')", "(contains:\"b\")")]
    [InlineData("`f`(a)", "(f:a)")]
    [InlineData("iif(a, {}, b)", "(iif:a, {}, b)")]
    [InlineData("a.where($this > 1).all($index < 2)", "((a where:(GreaterThan $this 1)) all:(LessThan $index 2))")]
    public void Parse_FunctionCalls_KeepTargetAndArguments(string source, string tree) => Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));

    [Theory]
    [InlineData("as", "as")]
    [InlineData("is.in", "(. is in)")]
    [InlineData("contains contains contains", "(Contains contains contains)")]
    [InlineData("in in in", "(In in in)")]
    [InlineData("is is is", "(is is is)")]
    [InlineData("as as as.is", "(as as as.is)")]
    [InlineData("day + a.years", "(Add day (. a years))")]
    [InlineData("div.mod", null)]
    [InlineData("a.and", null)]
    public void Parse_KeywordsAsNames_OnlyWhereTheGrammarAllows(string source, string? tree)
    {
        if (tree is null)
        {
            Assert.Throws<FhirPathSyntaxException>(() => FhirPathParser.Parse(source));
            return;
        }

        Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));
    }

    [Theory]
    [InlineData("a // comment", "a")]
    [InlineData("a // comment\n + b", "(Add a b)")]
    [InlineData("a // comment\r + b", "(Add a b)")]
    [InlineData("/* x */ a /**/ + /* * / ** */ b", "(Add a b)")]
    [InlineData("\t\r\n a \n", "a")]
    [InlineData("a / b", "(Divide a b)")]
    public void Parse_Trivia_IsDropped(string source, string tree) => Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));

    [Theory]
    [InlineData("@2026", TemporalKind.Date)]
    [InlineData("@2026-03", TemporalKind.Date)]
    [InlineData("@2024-02-29", TemporalKind.Date)]
    [InlineData("@2026T", TemporalKind.DateTime)]
    [InlineData("@2026-03T", TemporalKind.DateTime)]
    [InlineData("@2026-03-02T", TemporalKind.DateTime)]
    [InlineData("@2026-03-02T09", TemporalKind.DateTime)]
    [InlineData("@2026-03-02T09:00Z", TemporalKind.DateTime)]
    [InlineData("@2026-03-02T23:59:59.123456789+14:00", TemporalKind.DateTime)]
    [InlineData("@2026-03-02T09:00:00-05:30", TemporalKind.DateTime)]
    [InlineData("@T09", TemporalKind.Time)]
    [InlineData("@T09:00:00.5", TemporalKind.Time)]
    [InlineData("@T09:00Z", TemporalKind.Time)]
    public void Parse_Temporal_KeepsTextAndKind(string source, TemporalKind kind)
    {
        var literal = Assert.IsType<TemporalLiteral>(FhirPathParser.Parse(source));

        Assert.Equal(kind, literal.Kind);
        Assert.Equal(source[1..], literal.Text);
    }

    [Theory]
    [InlineData("@2026-03-02T09:00 - 1 hour", "(Subtract (@DateTime 2026-03-02T09:00) (qty 1 hour))")]
    [InlineData("@2026-03-02T09:00+1 hour", "(Add (@DateTime 2026-03-02T09:00) (qty 1 hour))")]
    [InlineData("@2026.toString()", "((@Date 2026) toString:)")]
    [InlineData("@2026T.a", "(. (@DateTime 2026T) a)")]
    [InlineData("@T09:00:00.a", "(. (@Time T09:00:00) a)")]
    public void Parse_TemporalInExpression_EndsWhereTheLiteralEnds(string source, string tree) =>
        Assert.Equal(tree, TreeText.Of(FhirPathParser.Parse(source)));

    [Theory]
    [InlineData("@")]
    [InlineData("@26")]
    [InlineData("@0000")]
    [InlineData("@2026-3-2")]
    [InlineData("@2026-00")]
    [InlineData("@2026-13")]
    [InlineData("@2026-02-30")]
    [InlineData("@2025-02-29")]
    [InlineData("@20260302")]
    [InlineData("@2026-03-021")]
    [InlineData("@2026-03-02T24:00")]
    [InlineData("@2026-03-02T9:00")]
    [InlineData("@2026-03-02T09:60")]
    [InlineData("@2026-03-02T09:00:60")]
    [InlineData("@2026-03-02T09:00:00+14:01")]
    [InlineData("@2026-03-02T09:00:00+15:00")]
    [InlineData("@2026-03-02T09:00:00ZZ")]
    [InlineData("@T")]
    [InlineData("@T9")]
    [InlineData("@T09:0")]
    [InlineData("@T09:00:")]
    public void Parse_TemporalThatDoesNotExist_FailsAtIts_At(string literal)
    {
        var error = Assert.Throws<FhirPathSyntaxException>(() => FhirPathParser.Parse($"a = {literal}"));

        Assert.Equal(4, error.Position);
        Assert.Contains(literal, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, "Found the end at offset 0; expected a value, a name or '('.")]
    [InlineData("  ", 2, "Found the end at offset 2; expected a value, a name or '('.")]
    [InlineData("2 + 2 /", 7, "Found the end at offset 7; expected a value, a name or '('.")]
    [InlineData("a b", 2, "Found 'b' at offset 2; expected an operator or the end.")]
    [InlineData("a)", 1, "Found ')' at offset 1; expected an operator or the end.")]
    [InlineData("(a", 2, "Found the end at offset 2; expected ')'.")]
    [InlineData("a[1", 3, "Found the end at offset 3; expected ']'.")]
    [InlineData("a[]", 2, "Found ']' at offset 2; expected a value, a name or '('.")]
    [InlineData("{a}", 1, "Found 'a' at offset 1; expected '}'.")]
    [InlineData("f(a", 3, "Found the end at offset 3; expected ',' or ')'.")]
    [InlineData("f(a,)", 4, "Found ')' at offset 4; expected a value, a name or '('.")]
    [InlineData("f(,)", 2, "Found ',' at offset 2; expected a value, a name or '('.")]
    [InlineData("a.", 2, "Found the end at offset 2; expected a name or function after '.'.")]
    [InlineData("a.1", 2, "Found the number 1 at offset 2; expected a name or function after '.'.")]
    [InlineData("a.'b'", 2, "Found the string 'b' at offset 2; expected a name or function after '.'.")]
    [InlineData("a.div", 2, "Found 'div' at offset 2; expected a name or function after '.'; as a name the word is written `div` in backticks.")]
    [InlineData("a is", 4, "Found the end at offset 4; expected a type name.")]
    [InlineData("a is 1", 5, "Found the number 1 at offset 5; expected a type name.")]
    [InlineData("%", 1, "Found the end at offset 1; expected the name of a variable after '%'.")]
    [InlineData("%1", 1, "Found the number 1 at offset 1; expected the name of a variable after '%'.")]
    [InlineData("a = = b", 4, "Found '=' at offset 4; expected a value, a name or '('.")]
    [InlineData("a == b", 3, "Found '=' at offset 3; expected a value, a name or '('.")]
    [InlineData("a and or b", 6, "Found 'or' at offset 6; expected a value, a name or '('; as a name the word is written `or` in backticks.")]
    [InlineData("1. + 2", 3, "Found '+' at offset 3; expected a name or function after '.'.")]
    [InlineData(".5", 0, "Found '.' at offset 0; expected a value, a name or '('.")]
    [InlineData("1e5", 1, "Found 'e5' at offset 1; expected an operator or the end.")]
    [InlineData("\"a\"", 0, "Found \"a\" at offset 0; expected a value, a name or '('.")]
    [InlineData("a # b", 2, "Found '#' at offset 2; expected an operator, a name, a literal or a bracket.")]
    [InlineData("a ! b", 2, "Found '!' at offset 2; expected an operator, a name, a literal or a bracket.")]
    [InlineData("ä", 0, "Found 'ä' at offset 0; expected an operator, a name, a literal or a bracket.")]
    [InlineData("$that", 0, "Found '$that' at offset 0; expected $this, $index or $total.")]
    [InlineData("a = 'b", 4, "The string that starts at offset 4 has no end; expected '.")]
    [InlineData(@"'b\'", 0, "The string that starts at offset 0 has no end; expected '.")]
    [InlineData(@"'b\", 0, "The string that starts at offset 0 has no end; expected '.")]
    [InlineData("`b", 0, "The identifier that starts at offset 0 has no end; expected `.")]
    [InlineData("a /* b", 2, "The comment that starts at offset 2 has no end; expected '*/'.")]
    [InlineData("a /*/", 2, "The comment that starts at offset 2 has no end; expected '*/'.")]
    [InlineData("79228162514264337593543950336", 0, "Found the number 79228162514264337593543950336 at offset 0; expected one below 7.9e28.")]
    public void Parse_Mistake_SaysWhereAndWhatWasExpected(string source, int position, string message)
    {
        var error = Assert.Throws<FhirPathSyntaxException>(() => FhirPathParser.Parse(source));

        Assert.Equal(message, error.Message);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => FhirPathParser.Parse(null!));

    [Fact]
    public void Parse_Nodes_KnowWhereTheyStart()
    {
        var or = Assert.IsType<BinaryExpression>(FhirPathParser.Parse(" (a and b) or c.d(1)"));
        var call = Assert.IsType<FunctionCall>(or.Right);

        Assert.Equal(1, or.Position);
        Assert.Equal(2, or.Left.Position);
        Assert.Equal(14, call.Position);
        Assert.Equal(18, Assert.Single(call.Arguments).Position);
    }

    [Fact]
    public void Parse_LongMessageText_IsCut()
    {
        var error = Assert.Throws<FhirPathSyntaxException>(() => FhirPathParser.Parse($"a '{new string('x', 5000)}'"));

        Assert.True(error.Message.Length < 150, error.Message);
    }
}
