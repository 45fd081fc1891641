using NetCds.Guideline.Facts;
using NetCds.Guideline.Facts.Values;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>Values of reports as values of facts.</summary>
internal sealed class StatedValues
{
    private readonly UnitTable[] _units;

    public StatedValues(IReadOnlyList<FactDefinition> definitions) => _units = [.. definitions.Select(d => new UnitTable(d))];

    /// <summary>The value of a fact; none when it is not one of the fact's, or cannot be right.</summary>
    public FactValue Of(FactDefinition fact, in StatedValue stated) => (fact.Kind, stated.Code) switch
    {
        (FactKind.Boolean, "true") => FactValue.Of(true),
        (FactKind.Boolean, "false") => FactValue.Of(false),
        (FactKind.Code, { } code) when IsAnswer(fact, code) => FactValue.Of(code),
        (FactKind.Quantity or FactKind.Integer, null) => Number(fact, stated),
        _ => default,
    };

    /// <summary>
    /// Whether a value says that there is nothing to fear: the catalogue's negative answer, false where absence counts as false, no lesion, no earlier session.
    /// </summary>
    public static bool IsNegative(FactDefinition fact, FactValue value) =>
        (value.Code is { } code && code == fact.Negative)
        || (value.Flag == false && fact.AbsenceValue.Flag == false)
        || (value.Number?.Point == 0 && fact.Unit == "1");

    private static bool IsAnswer(FactDefinition fact, string code)
    {
        for (var i = 0; i < fact.Values.Count; i++)
        {
            if (fact.Values[i].Code == code)
            {
                return true;
            }
        }

        return false;
    }

    private FactValue Number(FactDefinition fact, in StatedValue stated)
    {
        if ((stated.Low is null && stated.High is null) || stated.Low > stated.High)
        {
            return default;
        }

        var units = _units[fact.Index];
        var number = new Interval(Rounded(stated.Low), stated.LowInclusive, Rounded(stated.High), stated.HighInclusive);
        return units.IsPlausible(number) && units.IsWhole(number) ? FactValue.Of(number) : default;
    }

    private static decimal? Rounded(decimal? number) => number is { } value ? decimal.Round(value, 6, MidpointRounding.AwayFromZero) : null;
}
