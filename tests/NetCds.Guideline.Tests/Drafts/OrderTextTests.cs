using static NetCds.Guideline.Tests.Drafts.TestOrders;

namespace NetCds.Guideline.Tests.Drafts;

public sealed class OrderTextTests
{
    public static TheoryData<string, string, string> Clues => new(
        Modalities.Modalities.SelectMany(m => m.TextClues.Select(c => (m.ResourceType, c, m.Id))));

    [Theory]
    [MemberData(nameof(Clues))]
    public void Recognise_EveryClue_NamesItsModalityOrAMemberOfIt(string type, string clue, string id)
    {
        var found = One(type == "ServiceRequest" ? Service("", clue.ToUpperInvariant()) : Medicine("", clue.ToUpperInvariant()));

        var modality = Modalities.Find(id)!;
        Assert.True(found == id || modality.Members.Contains(found!), $"{clue}: {found}");
    }

    [Theory]
    [InlineData("tace of the right lobe", "TACE")]
    [InlineData("Drain placed", null)]
    [InlineData("TACE with doxorubicin", "TACE")]
    [InlineData("DEB-TACE", "DEB_TACE")]
    [InlineData("SIRT with TheraSphere", "TARE_GLASS")]
    [InlineData("stereotactic RFA of segment VIII", "SRFA")]
    [InlineData("PRRT, second cycle", "PRRT")]
    [InlineData("Lu-177 dotatate", "LU177_DOTATATE")]
    [InlineData("Ga-68 DOTATATE PET/CT", "SSTR_PET")]
    [InlineData("octreotide scan", "SSTR_PET")]
    [InlineData("Physiotherapy", null)]
    [InlineData("Mikrowellenablation Segment VII", "MWA")]
    [InlineData("Radiofrequenzablation der Leber", "RFA")]
    [InlineData("Radiofrequenzablation Niere links", null)]
    [InlineData("Leberteilresektion rechts", "RESECTION")]
    public void Recognise_Words_AreWholeWordsLongestFirst(string text, string? expected) => Assert.Equal(expected, One(Service("", text)));

    [Fact]
    public void Recognise_WordsOfTheOrdersOwnType_ComeFirst()
    {
        Assert.Equal("DOXORUBICIN", One(Medicine("", "doxorubicin for TACE")));
        Assert.Equal("DOXORUBICIN", One(Service("", "doxorubicin")));
    }

    [Theory]
    [InlineData("RadLex|RID10404", "Portal vein embolisation", null)]
    [InlineData("CPT|37243", "Splenic artery embolisation", null)]
    [InlineData("CPT|37243", "Uterine fibroid embolisation", null)]
    [InlineData("", "RFA of a kidney tumour", null)]
    [InlineData("", "Microwave ablation, lung", null)]
    [InlineData("", "Microwave ablation; portal vein patent", "MWA")]
    [InlineData("RadLex|RID50522", "Radioembolisation, lung shunt 8 %", "TARE")]
    [InlineData("RadLex|RID50522", "lung shunt 8 %; spares the spleen", null)]
    [InlineData("CPT|37243 HCPCS|S2095", "Y-90, spares the spleen", "TARE")]
    [InlineData("CPT|47382", "bone metastases elsewhere", "ABLATION")]
    [InlineData("local|TAE", "kidney failure", "TAE")]
    public void Recognise_AnotherOrgan_SilencesWhatNamesATechniqueOnly(string codings, string text, string? expected) =>
        Assert.Equal(expected, One(Service(codings, text)));

    [Fact]
    public void Recognise_AnotherOrganAsBodySite_IsSilent() =>
        Assert.Null(One(Service("RadLex|RID10404", "Embolisation", "\"bodySite\":[{\"text\":\"Spleen\"}]")));
}
