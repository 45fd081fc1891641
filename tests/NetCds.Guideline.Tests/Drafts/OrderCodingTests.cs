using NetCds.Guideline.Tests.Facts;
using static NetCds.Guideline.Tests.Drafts.TestOrders;

namespace NetCds.Guideline.Tests.Drafts;

public sealed class OrderCodingTests
{
    public static TheoryData<string> Ids => new(Modalities.Modalities.Select(m => m.Id));

    public static TheoryData<string, string, string> Codings => new(
        Modalities.Modalities.SelectMany(m => m.OrderCodings.Where(c => !c.IsConditional).Select(c => (c.Coding.System, c.Coding.Code, m.Id))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Recognise_LocalCoding_IsTheModality(string id) => Assert.Equal(id, One(Service($"local|{id}")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Recognise_LocalCoding_OutranksOtherCodesAndOrgans(string id) =>
        Assert.Equal(id, One(Service($"RxNorm|40048 CPT|37243 local|{id}", "spares the spleen")));

    [Theory]
    [MemberData(nameof(Codings))]
    public void Recognise_OrderCoding_ConfirmedOrNot_IsTheModality(string system, string code, string id) => Assert.Equal(id, One(Service($"{system}|{code}")));

    [Theory]
    [InlineData("CPT|37243", null, "TAE")]
    [InlineData("CPT|37243 CPT|79445", null, "TARE")]
    [InlineData("CPT|37243 HCPCS|S2095", null, "TARE")]
    [InlineData("CPT|37243 HCPCS|C2616", "with resin", "TARE_RESIN")]
    [InlineData("CPT|37243", "Chemoembolization of the liver", "TACE")]
    [InlineData("CPT|37243", "with doxorubicin and lipiodol", "CTACE")]
    [InlineData("CPT|37243", "drug-eluting beads", "DEB_TACE")]
    [InlineData("CPT|37243", "Y-90 microspheres", "TARE")]
    [InlineData("CPT|47382", null, "ABLATION")]
    [InlineData("CPT|47382", "MWA of segment VI", "MWA")]
    [InlineData("CPT|47382", "Radiofrequency ablation", "RFA")]
    [InlineData("RadLex|RID1647", null, "TACE")]
    [InlineData("RadLex|RID1647", "with Lipiodol", "CTACE")]
    [InlineData("RadLex|RID1647", "DEB", "DEB_TACE")]
    [InlineData("RadLex|RID1647", "lipiodol or DEB", "TACE")]
    [InlineData("RadLex|RID50522", "resin or glass", "TARE")]
    [InlineData("http://www.radlex.org|RID1849", null, "RFA")]
    [InlineData("local|TACE CPT|37243", null, "TACE")]
    [InlineData("LOINC|777-3", null, "CBC")]
    [InlineData("CPT|36245", null, null)]
    [InlineData("CPT|78803", null, null)]
    [InlineData("CPT|36247", "MAA study", "MAA_MAPPING")]
    [InlineData("https://elsewhere.example|37243", null, null)]
    public void Recognise_CodesAndWords_AreReadTogether(string codings, string? text, string? expected) => Assert.Equal(expected, One(Service(codings, text)));

    [Theory]
    [InlineData("resin", "TARE_RESIN")]
    [InlineData("glass", "TARE_GLASS")]
    [InlineData("lead", "TARE")]
    public void Recognise_OrderDetail_SaysTheMicrospheres(string answer, string expected)
    {
        Assert.Equal(expected, One(Service("RadLex|RID50522", null, Detail(TestFacts.Coded(TestFacts.Answer, answer)))));
        Assert.Equal(expected, One(Service("RadLex|RID50522", null, Detail(TestFacts.Text($"{answer} microspheres")))));
    }

    [Theory]
    [InlineData("RxNorm|7617", null, "", "OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("RxNorm|7617", "Octreotide LAR 30 mg", "", "OCTREOTIDE_LAR")]
    [InlineData("RxNorm|7617", null, "78421000", "OCTREOTIDE_LAR")]
    [InlineData("RxNorm|7617", null, "34206005", "OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("local|OCTREOTIDE_SHORT", null, "", "OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("", "octreotide 100 microgram s.c.", "", "OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("", "Octreotide 30 mg depot", "", "OCTREOTIDE_LAR")]
    [InlineData("", "lanreotide 120 mg", "", "LANREOTIDE")]
    [InlineData("RxNorm|194000", null, "", "CAPECITABINE")]
    [InlineData("RxNorm|37776", null, "", "TEMOZOLOMIDE")]
    [InlineData("", "CAPTEM, cycle 1", "", "CAPTEM")]
    [InlineData("", "Lu-177 dotatate", "", "LU177_DOTATATE")]
    public void Recognise_Medicine_IsReadByCodeFormAndRoute(string codings, string? text, string route, string expected)
    {
        var dosage = route.Length == 0 ? "" : $"\"dosageInstruction\":[{{\"route\":{TestFacts.Coded(TestFacts.Snomed, route)}}}]";

        Assert.Equal(expected, One(Medicine(codings, text, dosage)));
    }
}
