using NetCds.Guideline.Reports;
using Said = NetCds.Guideline.Tests.Reports.Reading;

namespace NetCds.Guideline.Tests.Reports.Scanning;

public sealed class ScannerReuseTests
{
    private static readonly string[] Reports =
    [
        "FINDINGS: Three liver metastases, the largest 4.2 cm in segment VII.\nIMPRESSION: Progressive disease.",
        "Lungs: clear.\nLiver: cyst of 2 cm, no metastasis. [patent / thrombosed]",
        "Ki-67: 14 %, 3 mitoses per 10 HPF.",
        "No ascites. Portal vein patent.",
        "Pfortader frei, kein Aszites. Drei Lebermetastasen bis 3,5 cm.",
        string.Empty,
    ];

    [Fact]
    public void Read_AfterOtherReports_StatesWhatAReaderWithAnotherPastStates()
    {
        var used = ReportReader.LoadEmbedded(Said.Facts);
        var random = new Random(5);
        for (var i = 0; i < 60; i++)
        {
            var text = string.Join('\n', random.GetItems(Reports, random.Next(1, 4)));

            Assert.Equal(Said.Reader.Read(text, ReportKinds.None, "en").Statements, used.Read(text, ReportKinds.None, "en").Statements);
        }
    }
}
