namespace NetCds.Guideline.Facts.Resources;

/// <summary>Paths of the values of an Observation, as evidence names them.</summary>
internal sealed class ObservationPaths
{
    private ObservationPaths(string parent)
    {
        Quantity = $"{parent}.valueQuantity";
        Integer = $"{parent}.valueInteger";
        Range = $"{parent}.valueRange";
        Text = $"{parent}.valueString";
        Flag = $"{parent}.valueBoolean";
        Concept = $"{parent}.valueCodeableConcept";
        Other = $"{parent}.value[x]";
    }

    public static ObservationPaths Own { get; } = new("Observation");

    public static ObservationPaths Component { get; } = new("Observation.component");

    public string Quantity { get; }

    public string Integer { get; }

    public string Range { get; }

    public string Text { get; }

    public string Flag { get; }

    public string Concept { get; }

    public string Other { get; }
}
