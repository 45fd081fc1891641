using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathHostileInputTests
{
    private const int Cases = 10_000;
    private const int Seed = 20260302;

    private static readonly EvaluationContext Bounded = new() { StepLimit = 20_000 };

    private static readonly string[] Parts =
    [
        "name", "given", "telecom", "rank", "birthDate", "active", "contact", "contained", "extension", "multipleBirth", "value", "$this", "$index", "$total", "%context", "%resource",
        "1", "-1", "0", "2147483647", "-2147483648", "79228162514264337593543950335", "0.0000000000000000000000000001", "1.50", "'a'", "''", "'\\u0041\\ud800'", "true", "{}",
        "@2026", "@9999-12-31", "@0001-01-01T00:00:00.000+14:00", "@2026-03-02T09:30Z", "@T23:59:59.999", "1 'mg'", "4 days", "9999999999 years", "1 'Ym30/(m.g)'", "1 'x'", "'[a-z]+'", "'(a+)+$'",
    ];

    private static readonly string[] Functions =
    [
        "exists", "empty", "count", "not", "all", "where", "select", "repeat", "ofType", "first", "last", "tail", "skip", "take", "distinct", "isDistinct", "union", "combine", "intersect", "exclude",
        "subsetOf", "supersetOf", "iif", "toInteger", "toDecimal", "toString", "toDate", "toDateTime", "toTime", "toQuantity", "toBoolean", "convertsToQuantity", "indexOf", "substring", "startsWith",
        "contains", "upper", "replace", "matches", "matchesFull", "replaceMatches", "length", "toChars", "split", "join", "trim", "encode", "decode", "escape", "unescape", "abs", "ceiling", "exp", "ln",
        "log", "power", "round", "sqrt", "truncate", "children", "descendants", "trace", "now", "today", "aggregate", "sort", "type", "is", "as", "lowBoundary", "highBoundary", "precision", "comparable",
        "resolve", "memberOf", "conformsTo", "extension", "hasValue", "getValue", "htmlChecks", "defineVariable", "coalesce", "single", "allTrue", "anyFalse",
    ];

    private static readonly string[] Operators =
    [
        "+", "-", "*", "/", "div", "mod", "&", "|", "=", "!=", "~", "!~", "<", "<=", ">", ">=", "in", "contains", "and", "or", "xor", "implies", "is", "as", ".", "[", "]", "(", ")", ",", "'", "@", "%",
    ];

    private static readonly string[] Values = ["null", "1", "-1e400", "\"\"", "\"\\ud800\"", "[]", "{}", "[null]", "true", "\"2026-02-30\"", "[[1]]", "{\"value\":1e28,\"code\":\"Ym30\",\"system\":\"http://unitsofmeasure.org\"}"];

    [Fact]
    public void Evaluate_MadeUpExpressionsOnDamagedResources_EndInAResultOrOneOfTheThreeErrors()
    {
        var random = new Random(Seed);
        var results = 0;
        for (var i = 0; i < Cases; i++)
        {
            var expression = random.Next(3) == 0 ? Damaged(random, Expression(random, 3)) : Expression(random, 4);
            var json = Resource(random);
            try
            {
                results += Evaluate(expression, json, random.Next(4) == 0 ? FhirTypeModel.Untyped : FhirTypeModel.R4);
            }
            catch (Exception error) when (error is not FhirPathException)
            {
                Assert.Fail($"{expression}\non {json}\n{error}");
            }
        }

        // The test would say nothing if nearly all were refused by the parser.
        Assert.True(results > Cases / 20, $"Only {results} of {Cases} cases gave a result.");
    }

    [Theory]
    [InlineData("(", ")", 190)]
    [InlineData("name.where(", ")", 190)]
    [InlineData("iif(true, ", ")", 190)]
    [InlineData("-", "", 190)]
    public void Evaluate_DeepNesting_EndsInAResultOrAnError(string open, string close, int depth)
    {
        var builder = new StringBuilder();
        builder.Insert(0, open, depth).Append("active.exists()").Append(string.Concat(Enumerable.Repeat(close, depth)));
        try
        {
            FhirPathExpression.Compile(builder.ToString()).Evaluate(Evaluating.Node(Evaluating.Patient), Bounded);
        }
        catch (FhirPathException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    [Theory]
    [InlineData(".first()")]
    [InlineData(".name")]
    [InlineData(".where(true)")]
    [InlineData(" + 1")]
    [InlineData(" | 1")]
    [InlineData(".defineVariable('a')")]
    public void Evaluate_LongChain_EndsInAResultOrAnError(string link)
    {
        var expression = $"1{string.Concat(Enumerable.Repeat(link, 1900))}";
        try
        {
            FhirPathExpression.Compile(expression).Evaluate(default, Bounded);
        }
        catch (FhirPathException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    private static int Evaluate(string expression, string json, FhirTypeModel model)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
            var result = FhirPathExpression.Compile(expression, new FhirPathOptions { Model = model }).Evaluate(FhirPathNode.OfResource(document.RootElement, model), Bounded);
            return Evaluating.Show(result).Length > 0 ? 1 : 0;
        }
        catch (FhirPathException error)
        {
            Assert.InRange(error.Position, 0, expression.Length);
            return 0;
        }
    }

    private static string Expression(Random random, int depth)
    {
        var start = Parts[random.Next(Parts.Length)];
        if (depth == 0)
        {
            return start;
        }

        return random.Next(6) switch
        {
            0 or 1 or 2 => $"{Expression(random, depth - 1)}.{Call(random, depth)}",
            3 => $"({Expression(random, depth - 1)} {Operators[random.Next(22)]} {Expression(random, depth - 1)})",
            4 => $"{Expression(random, depth - 1)}.{Parts[random.Next(11)]}",
            _ => start,
        };
    }

    private static string Call(Random random, int depth)
    {
        var arguments = new string[random.Next(3)];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Expression(random, depth - 1);
        }

        return $"{Functions[random.Next(Functions.Length)]}({string.Join(", ", arguments)})";
    }

    private static string Damaged(Random random, string expression)
    {
        var at = random.Next(expression.Length);
        return random.Next(2) == 0 ? expression.Remove(at, 1) : expression.Insert(at, Operators[random.Next(Operators.Length)]);
    }

    // A value anywhere in the resource is changed for another; the JSON stays JSON.
    private static string Resource(Random random)
    {
        var json = random.Next(2) == 0 ? Evaluating.Patient : Evaluating.Observation;
        var colons = new List<int>();
        for (var i = json.IndexOf("\":", StringComparison.Ordinal); i >= 0; i = json.IndexOf("\":", i + 1, StringComparison.Ordinal))
        {
            colons.Add(i + 2);
        }

        var at = colons[random.Next(colons.Count)];
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json[at..]));
        reader.Read();
        reader.Skip();
        return $"{json[..at]}{Values[random.Next(Values.Length)]}{Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json[at..])[(int)reader.BytesConsumed..])}";
    }
}
