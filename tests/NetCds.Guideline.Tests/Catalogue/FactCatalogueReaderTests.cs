using System.Text;
using NetCds.Fhir.FhirPath;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Tests.Facts;

namespace NetCds.Guideline.Tests.Catalogue;

public sealed class FactCatalogueReaderTests
{
    private const string Start = """
        {"id":"f","version":"1","systems":{"LOINC":["http://loinc.org","urn:oid:2.16.840.1.113883.6.1"]},"windows":{"labs":30},"facts":[
        """;

    [Fact]
    public void Read_CatalogueOfTheGuideline_IsWhole()
    {
        var catalogue = TestFacts.BuiltIn;

        Assert.Equal(117, catalogue.Definitions.Count(d => !d.Hidden));
        Assert.Equal(Enumerable.Range(0, catalogue.Definitions.Count), catalogue.Definitions.Select(d => d.Index));
        Assert.All(catalogue.Definitions, d => Assert.Equal(d.Index, catalogue.IndexOf(d.Name)));
        Assert.Equal(-1, catalogue.IndexOf("no_such_fact"));
        Assert.Equal("http://loinc.org", catalogue.Systems.Canonical("urn:oid:2.16.840.1.113883.6.1"));
        var lsf = catalogue.Definitions[catalogue.IndexOf("lung_shunt_percent")];
        Assert.Equal(60, Assert.Single(lsf.Validity).Days);
        Assert.Equal("MD-LSF", lsf.MissingCard);
    }

    [Fact]
    public void Read_EveryExpression_Parses()
    {
        var expressions = TestFacts.BuiltIn.Definitions
            .SelectMany(d => d.Derivations.SelectMany(x => new[] { x.When, x.OldestOf.Count > 0 ? null : x.Value }).Append(d.NotApplicableWhen))
            .OfType<string>()
            .ToList();

        Assert.True(expressions.Count > 40);
        Assert.All(expressions, e => FhirPathParser.Parse(e));
    }

    [Fact]
    public void Read_UnconfirmedCodings_AreReadAndNeverWritten()
    {
        var catalogue = TestFacts.BuiltIn;
        var source = catalogue.Sources.Single(s => s.FactIndex == catalogue.IndexOf("creatinine_mg_dl"));

        Assert.Equal(["2160-0", "14682-9"], source.Codings.Select(c => c.Code));
        Assert.Equal(["2160-0"], source.WritableCodings.Select(c => c.Code));
    }

    [Theory]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","colour":1}""", "fact 'a', member 'colour'")]
    [InlineData("""{"name":"a","title":"A","kind":"truth"}""", "fact 'a', member 'kind'")]
    [InlineData("""{"name":"a","title":"A","kind":"quantity"}""", "fact 'a', member 'unit'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","unit":"mm"}""", "fact 'a', member 'unit'")]
    [InlineData("""{"name":"a","title":"A","kind":"quantity","unit":"mm","plausible":[5,1]}""", "fact 'a', member 'plausible'")]
    [InlineData("""{"name":"a","title":"A","kind":"quantity","unit":"mm","acceptedUnits":[["cm",10,0]]}""", "fact 'a', member 'acceptedUnits'")]
    [InlineData("""{"name":"a","title":"A","kind":"quantity","unit":"mm","acceptedUnits":[["mm",10,1]]}""", "fact 'a', member 'acceptedUnits'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","validity":"blood"}""", "fact 'a', member 'validity'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","absence":"negative"}""", "fact 'a', member 'absence'")]
    [InlineData("""{"name":"a","title":"A","kind":"code","values":[{"code":"x","display":"X"}],"negative":"y"}""", "fact 'a', member 'values'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Observation","read":"guess"}]}""", "fact 'a', member 'sources' number 1, member 'read'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Encounter","read":"value"}]}""", "fact 'a', member 'sources' number 1, member 'from'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Observation","read":"value","codes":[["LONIC","1"]]}]}""", "member 'codes'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Observation","read":"value","codes":[["LOINC","1","perhaps"]]}]}""", "member 'codes'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Observation","read":"presence","value":"yes"}]}""", "member 'value'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean","sources":[{"from":"Observation","read":"value","words":"some"}]}""", "member 'words'")]
    [InlineData("""{"name":"a","title":"A","kind":"boolean"},{"name":"a","title":"B","kind":"boolean"}""", "fact 'a', member 'name'")]
    [InlineData("""{"name":"a","title":"A","kind":"age","unit":"d","derive":[{"oldestOf":["b"]}]}""", "fact 'a', member 'derive'")]
    public void Read_Mistake_NamesFileFactAndMember(string fact, string expected)
    {
        var exception = Assert.Throws<GuidelineFormatException>(() => Read($"{Start}{fact}]}}"));

        Assert.Contains(exception.Errors, e => e.StartsWith("test.json", StringComparison.Ordinal) && e.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralMistakes_AreReportedAtOnce()
    {
        var exception = Assert.Throws<GuidelineFormatException>(
            () => Read($$"""{{Start}}{"name":"a","title":"A","kind":"quantity"},{"name":"b","kind":"boolean"}],"more":1}"""));

        Assert.Equal(3, exception.Errors.Count);
        Assert.All(exception.Errors, e => Assert.Contains(e, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NotJson_IsAFormatError() => Assert.Throws<GuidelineFormatException>(() => Read("{"));

    [Fact]
    public void Read_SmallCatalogue_GivesDefinitionsAndSources()
    {
        var catalogue = Read($$"""
            {{Start}}{"name":"a","title":"A","kind":"quantity","unit":"mg/dL","plausible":[0.1,50],"validity":"labs","absence":"unknownNotLimiting",
              "sources":[{"from":"Observation","codes":[["LOINC","1975-2","confirmed"]],"read":"value"}]}]}
            """);

        var fact = Assert.Single(catalogue.Definitions);
        Assert.Equal(FactKind.Quantity, fact.Kind);
        Assert.Equal(30, fact.ValidDays(FactValue.Of(1m)));
        Assert.Equal(Absence.UnknownNotLimiting, fact.Absence);
        Assert.Equal("http://loinc.org|1975-2", Assert.Single(Assert.Single(catalogue.Sources).Codings).ToString());
    }

    private static FactCatalogue Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return FactCatalogueReader.Read(stream, "test.json");
    }
}
