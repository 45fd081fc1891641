using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Whether bowel, stomach, gallbladder, diaphragm or heart are near the lesion: by distance, by contact, by keeping clear, by rows of forms.</summary>
public sealed class NeighbouringOrganTests
{
    [Theory]
    [InlineData("en", "Liver metastasis 3 mm below the diaphragm.", "true")]
    [InlineData("en", "Liver lesion of 34 mm below the diaphragm.", "")]
    [InlineData("en", "The colon runs 4 mm below it.", "true")]
    [InlineData("en", "Segment III metastasis, stomach 8 mm anteriorly.", "true")]
    [InlineData("en", "Segment III metastasis, stomach 22 mm posteriorly.", "false")]
    [InlineData("en", "No hollow viscus within 10 mm of the target lesion.", "false no")]
    [InlineData("en", "No bowel within 2 cm.", "false no")]
    [InlineData("en", "No bowel within 4 mm.", "")]
    [InlineData("en", "Stomach within 1 cm of the segment II lesion.", "true")]
    [InlineData("en", "Lesion within 8 mm of the portal vein; gallbladder unremarkable.", "")]
    [InlineData("en", "Liver lesion clear of the stomach by 24 mm.", "false")]
    [InlineData("en", "Metastasis at a distance of 7 mm from the transverse colon.", "true")]
    [InlineData("en", "Shortest route to the duodenum 3.5 cm.", "false")]
    [InlineData("en", "Target 12 mm off the diaphragm.", "false")]
    [InlineData("de", "Der Herd reicht bis auf 5 mm an das Kolon heran.", "true")]
    [InlineData("de", "Magen 4 mm ventral des Herdes.", "true")]
    [InlineData("de", "Kein Hohlorgan in der Umgebung von 10 mm.", "false no")]
    [InlineData("de", "Die Hohlorgane halten mindestens 20 mm Abstand.", "false")]
    public void Read_DistanceOfNeighbours_InAnyOrder(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("adjacent_viscus_within_10mm", text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("en", "Target touching the gallbladder neck.", "true")]
    [InlineData("en", "The metastasis flattens the gastric wall.", "true")]
    [InlineData("en", "The transverse colon is stuck to the lesion.", "true")]
    [InlineData("en", "Liver metastasis with loss of the fat plane to the duodenum.", "true")]
    [InlineData("en", "Deep metastasis, well away from stomach and colon.", "false")]
    [InlineData("en", "The lesion is far from the gallbladder.", "false")]
    [InlineData("en", "The metastasis is not near bowel or heart.", "false no")]
    [InlineData("en", "An omental deposit abuts the colon.", "")]
    [InlineData("en", "The pancreatic mass is adherent to the duodenum.", "")]
    [InlineData("en", "Ablation cavity of segment VI, abutting the colon.", "")]
    [InlineData("en", "Thickened gastric wall adjacent to enlarged lymph nodes.", "")]
    [InlineData("de", "Die Metastase liegt dem Magen breitbasig an.", "true")]
    [InlineData("de", "Herd weit entfernt von Magen und Kolon.", "false")]
    [InlineData("de", "Metastase mit Kontakt zum Zwerchfell.", "true")]
    [InlineData("de", "Zwerchfellnahe Metastase in Segment VIII.", "true")]
    [InlineData("de", "Die Metastase liegt ohne Nähe zu Darm oder Gallenblase.", "false no")]
    public void Read_ContactWithNeighbours_AsSaid(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("adjacent_viscus_within_10mm", text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("en", "Bowel/diaphragm <1 cm: no", "false no")]
    [InlineData("en", "Stomach within 1 cm of the lesion: yes", "true")]
    [InlineData("en", "Stomach within 5 mm: no", "")]
    [InlineData("en", "Adjacent viscus within 10 mm:\nSize: 24 mm", "")]
    [InlineData("en", "Viscera at risk (1 cm): nil", "false no")]
    [InlineData("de", "Angrenzende Organe: keine (Kolon 31 mm)", "false no")]
    [InlineData("de", "Magenkontakt: ja", "true")]
    [InlineData("de", "Risikostrukturen < 10 mm: Gallenblase", "true")]
    public void Read_RowsAboutNeighbours_AsAnswered(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("adjacent_viscus_within_10mm", text, ReportKinds.Imaging, language));

    [Fact]
    public void Read_DistanceInASpecimen_StatesNothingOfTheTarget() =>
        Assert.Equal(string.Empty, Reading.Of("adjacent_viscus_within_10mm", "Tumour within 2 mm of the duodenal wall.", ReportKinds.Pathology, "en"));
}
