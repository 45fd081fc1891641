using System.Text;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Tests.Drafts;

namespace NetCds.Guideline.Tests.OrderCodes;

/// <summary>Order-code maps in JSON, and what becomes of them with the shipped catalogue.</summary>
internal static class SiteMaps
{
    public const string Local = "urn:example:orders";
    public const string Ours = "https://netcds.example/fhir/CodeSystem/nelm-procedure";

    /// <summary>A map of one group from elements, each <c>code equivalence target</c>.</summary>
    public static string Of(params string[] mappings) => Map(Group(string.Join(',', mappings.Select(Element))));

    public static string Map(string groups) => $$"""{"resourceType":"ConceptMap","status":"draft","group":[{{groups}}]}""";

    public static string Group(string elements, string source = Local, string target = Ours) =>
        $$"""{"source":"{{source}}","target":"{{target}}","element":[{{elements}}]}""";

    public static (OrderCodeMap Map, List<string> Errors, List<string> Remarks) Read(string json)
    {
        List<string> errors = [];
        List<string> remarks = [];
        var map = OrderCodeMapReader.Read(Encoding.UTF8.GetBytes(json), "map.json", TestOrders.Modalities, errors, remarks);
        return (map, errors, remarks);
    }

    public static OrderCodeMap Good(string json)
    {
        var (map, errors, _) = Read(json);
        Assert.Empty(errors);
        return map;
    }

    private static string Element(string mapping)
    {
        var parts = mapping.Split(' ');
        return $$"""{"code":"{{parts[0]}}","display":"Our {{parts[0]}}","target":[{"code":"{{parts[2]}}","equivalence":"{{parts[1]}}"}]}""";
    }
}
