using NetCds.Fhir.Terminology;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Tests.Facts;
using static NetCds.Guideline.Tests.Drafts.TestOrders;

namespace NetCds.Guideline.Tests.OrderCodes;

public sealed class OrderCodeMapTests
{
    public static TheoryData<string> Ids => new(Modalities.Modalities.Select(m => m.Id));

    [Theory]
    [InlineData("equal", true, true)]
    [InlineData("equivalent", true, true)]
    [InlineData("wider", true, false)]
    [InlineData("subsumes", true, false)]
    [InlineData("narrower", false, false)]
    [InlineData("specializes", false, false)]
    [InlineData("relatedto", false, false)]
    [InlineData("inexact", false, false)]
    [InlineData("unmatched", false, false)]
    [InlineData("disjoint", false, false)]
    public void Map_Equivalence_DecidesReadingAndWriting(string equivalence, bool isRead, bool isWritten)
    {
        var map = SiteMaps.Good(SiteMaps.Of($"Y90R {equivalence} TARE_RESIN"));

        Assert.Equal(isRead ? "TARE_RESIN" : null, One(map, Service($"{SiteMaps.Local}|Y90R")));
        Assert.Equal(isWritten ? new OrderCode(new Coding(SiteMaps.Local, "Y90R"), "Our Y90R") : null, map.CodeFor(Modalities.Find("TARE_RESIN")!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Map_EveryOrder_IsReadAndWritten(string id)
    {
        var map = SiteMaps.Good(SiteMaps.Of($"X1 equivalent {id}"));

        Assert.Equal(id, One(map, Service($"{SiteMaps.Local}|X1")));
        Assert.Equal(id, One(map, Medicine($"{SiteMaps.Local}|X1")));
        Assert.Equal("X1", map.CodeFor(Modalities.Find(id)!)!.Coding.Code);
    }

    [Theory]
    [InlineData("urn:example:other|Y90R")]
    [InlineData("urn:example:orders|y90r")]
    [InlineData("urn:example:orders|Y90")]
    public void Recognise_AnotherCode_IsNotTheMapped(string coding) =>
        Assert.Null(One(SiteMaps.Good(SiteMaps.Of("Y90R equivalent TARE_RESIN")), Service(coding)));

    [Fact]
    public void Recognise_WithoutMap_LocalCodeIsUnknown() => Assert.Null(One(OrderCodeMap.None, Service($"{SiteMaps.Local}|Y90R")));

    [Theory]
    [InlineData("Y90 equivalent TARE", null, "TARE")]
    [InlineData("Y90 equivalent TARE", "with resin microspheres", "TARE_RESIN")]
    [InlineData("Y90 equivalent LDT", "TACE with lipiodol", "CTACE")]
    [InlineData("Y90 equivalent LDT", "SIRT", "TARE")]
    [InlineData("Y90 equivalent TARE_GLASS", "with resin microspheres", "TARE_GLASS")]
    [InlineData("Y90 equivalent TARE", "microwave ablation of the liver", "TARE")]
    [InlineData("Y90 equivalent TARE", "spares the spleen", "TARE")]
    [InlineData("Y90 equivalent MRI_LIVER", "TACE", "MRI_LIVER")]
    public void Recognise_SiteCodeWithWords_OnlyTellTheMember(string mapping, string? text, string expected) =>
        Assert.Equal(expected, One(SiteMaps.Good(SiteMaps.Of(mapping)), Service($"{SiteMaps.Local}|Y90", text)));

    [Theory]
    [InlineData("CPT|37243 urn:example:orders|A", "MWA")]
    [InlineData("urn:example:orders|B CPT|37243 CPT|79445", "TARE")]
    [InlineData("urn:example:orders|B urn:example:orders|A", "MWA")]
    [InlineData("urn:example:orders|A local|RFA", "RFA")]
    public void Recognise_SeveralCodings_TheStrongerThenTheNarrowerWins(string codings, string expected) =>
        Assert.Equal(expected, One(SiteMaps.Good(SiteMaps.Of("A equivalent MWA", "B wider LDT")), Service(codings)));

    [Fact]
    public void Recognise_OtherNameOfAKnownSystem_IsTheSameSystem()
    {
        var map = SiteMaps.Good(SiteMaps.Map(SiteMaps.Group("""{"code":"99999-9","target":[{"code":"ECHO","equivalence":"equal"}]}""", "urn:oid:2.16.840.1.113883.6.1")));

        Assert.Equal("ECHO", One(map, Service("LOINC|99999-9")));
        Assert.Equal("urn:oid:2.16.840.1.113883.6.1", map.CodeFor(Modalities.Find("ECHO")!)!.Coding.System);
    }

    [Fact]
    public void CodeFor_SeveralEquivalentCodes_IsTheFirstOfTheFile()
    {
        var map = SiteMaps.Good(SiteMaps.Of("K wider MWA", "A equivalent MWA", "B equal MWA"));

        Assert.Equal("A", map.CodeFor(Modalities.Find("MWA")!)!.Coding.Code);
        Assert.All(["K", "A", "B"], code => Assert.Equal("MWA", One(map, Service($"{SiteMaps.Local}|{code}"))));
    }

    [Fact]
    public void CodeFor_Member_IsNotThatOfItsUmbrella() =>
        Assert.Null(SiteMaps.Good(SiteMaps.Of("Y90 equivalent TARE")).CodeFor(Modalities.Find("TARE_RESIN")!));

    private static string? One(OrderCodeMap map, string order) => Recognise(TestFacts.WithDrafts(TestFacts.Record(), order), map)[0];
}
