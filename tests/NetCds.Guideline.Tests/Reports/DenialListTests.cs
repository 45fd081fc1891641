using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Whatever word denies a list, and whatever joins it, none of its items is stated as present; nor is what was never done stated as done.</summary>
public sealed class DenialListTests
{
    private static readonly string[] English = ["is free of", "is free from", "is without", "shows no", "has no evidence of", "is devoid of", "lacks"];
    private static readonly string[] German = ["ist frei von", "ist ohne", "zeigt keine", "ohne Nachweis von", "ohne Hinweis auf"];

    public static TheoryData<string, string, string, string> Lists()
    {
        var lists = new TheoryData<string, string, string, string>();
        Add(lists, "en", English, ["or", "and", "nor", ", or"], "The main portal vein", "portal_vein", "main_thrombosis", ["stenosis", "thrombus", "invasion"]);
        Add(lists, "en", English, ["or", "and", ", or"], "The hepatic artery", "hepatic_arterial_impediment", "true", ["high-grade stenosis", "thrombus", "dissection"]);
        Add(lists, "en", English, ["or", "and", ", or"], "The liver", "liver_mets_present", "true", ["cysts", "metastases", "infarcts"]);
        Add(lists, "en", English, ["or", "and", ", or"], "The abdomen", "ascites", "clinical", ["nodes", "ascites", "free air"]);
        Add(lists, "de", German, ["oder", "und", "sowie"], "Der Pfortaderhauptstamm", "portal_vein", "main_thrombosis", ["Stenosen", "Thromben", "Tumorinfiltration"]);
        Add(lists, "de", German, ["oder", "und"], "Die Leberarterie", "hepatic_arterial_impediment", "true", ["Stenosen", "Verschluss", "Dissektion"]);
        Add(lists, "de", German, ["oder", "und"], "Die Leber", "liver_mets_present", "true", ["Zysten", "Metastasen", "Hämangiome"]);
        return lists;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_DeniedList_StatesNoneOfIt(string language, string fact, string present, string text) =>
        Assert.NotEqual(present, Reading.Of(fact, text, ReportKinds.Imaging, language));

    public static TheoryData<string, string, string, string> Never()
    {
        var never = new TheoryData<string, string, string, string>();
        (string Language, string[] Seen, (string Fact, string Present, string Subject)[] Subjects)[] all =
        [
            ("en", ["was never present", "has never been seen", "was never found", "had never been documented", "was not seen", "has not been demonstrated", "was not found", "could not be demonstrated", "cannot be identified", "is absent", "has been excluded", "was ruled out"],
                [("ascites", "clinical", "Ascites"), ("portal_vein", "main_thrombosis", "Portal vein thrombosis"), ("cirrhosis", "true", "Cirrhosis"), ("encephalopathy", "true", "Encephalopathy"), ("active_infection", "true", "Active infection")]),
            ("de", ["war nie vorhanden", "wurde bislang nie nachgewiesen", "wurde nie gefunden", "wurde nicht nachgewiesen", "ist nicht nachweisbar", "wurde nicht gesehen", "konnte nicht nachgewiesen werden", "lässt sich nicht nachweisen", "ist ausgeschlossen", "fehlt", "liegt nicht vor"],
                [("ascites", "clinical", "Aszites"), ("portal_vein", "main_thrombosis", "Eine Pfortaderthrombose"), ("cirrhosis", "true", "Eine Leberzirrhose"), ("encephalopathy", "true", "Eine Enzephalopathie")]),
        ];
        foreach (var (language, seen, subjects) in all)
        {
            foreach (var (fact, present, subject) in subjects)
            {
                foreach (var words in seen)
                {
                    never.Add(language, fact, present, $"{subject} {words}.");
                }
            }
        }

        return never;
    }

    [Theory]
    [MemberData(nameof(Never))]
    public void Read_NeverSeen_IsNotPresent(string language, string fact, string present, string text) =>
        Assert.NotEqual(present, Reading.Of(fact, text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("en", "portal_vein", "main_thrombosis", "No sign after TACE of portal vein thrombosis.")]
    [InlineData("en", "liver_mets_present", "true", "No evidence following contrast of liver metastases or ascites.")]
    [InlineData("en", "ascites", "clinical", "No thrombosis after TACE, ascites or encephalopathy.")]
    [InlineData("en", "encephalopathy", "true", "No thrombosis after TACE, ascites or encephalopathy.")]
    [InlineData("en", "ascites", "clinical", "No evidence since the last CT of ascites.")]
    [InlineData("de", "portal_vein", "main_thrombosis", "Kein Nachweis nach TACE einer Pfortaderthrombose.")]
    [InlineData("de", "ascites", "clinical", "Kein Hinweis seit der letzten Untersuchung auf Aszites.")]
    public void Read_DenialWithATimeBetween_GoesOn(string language, string fact, string present, string text) =>
        Assert.NotEqual(present, Reading.Of(fact, text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("en", "portal_vein", "No biliary obstruction due to portal vein thrombosis.")]
    [InlineData("en", "liver_mets_present", "No obstruction caused by liver metastases.")]
    [InlineData("en", "ascites", "No TACE because of ascites.")]
    [InlineData("en", "hepatic_arterial_impediment", "No TARE owing to coeliac occlusion.")]
    [InlineData("de", "portal_vein", "Keine Stauung aufgrund einer Pfortaderthrombose.")]
    [InlineData("de", "ascites", "Keine TACE wegen Aszites.")]
    public void Read_CauseOfWhatIsDenied_IsNeitherThereNorNot(string language, string fact, string text) =>
        Assert.Equal(string.Empty, Reading.Of(fact, text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("en", "Curative liver resection was never undertaken.")]
    [InlineData("en", "Curative liver resection has never been performed.")]
    [InlineData("en", "Curative liver resection was not carried out.")]
    [InlineData("de", "Kurative Leberresektion wurde nie durchgeführt.")]
    [InlineData("de", "Kurative Leberresektion ist bisher nicht erfolgt.")]
    [InlineData("de", "Eine kurative Leberresektion hat nie stattgefunden.")]
    public void Read_NeverDone_IsNotDone(string language, string text) =>
        Assert.NotEqual("true", Reading.Of("status_post_curative_resection", text, ReportKinds.Imaging, language));

    private static void Add(TheoryData<string, string, string, string> lists, string language, string[] denials, string[] joins, string subject, string fact, string present, string[] items)
    {
        foreach (var denial in denials)
        {
            foreach (var join in joins)
            {
                var joint = join[0] == ',' ? join : " " + join;
                for (var first = 0; first < items.Length; first++)
                {
                    var (a, b, c) = (items[first], items[(first + 1) % items.Length], items[(first + 2) % items.Length]);
                    lists.Add(language, fact, present, $"{subject} {denial} {a}, {b}{joint} {c}.");
                    lists.Add(language, fact, present, $"{subject} {denial} {a}{joint} {b}.");
                }
            }
        }
    }
}
