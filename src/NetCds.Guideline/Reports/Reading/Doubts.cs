using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Doubts told later than what they are about: "Two lesions, 9 and 14 mm. ... These are suspicious for metastases."</summary>
internal static class Doubts
{
    /// <summary>What is said of lesions that are called metastases nowhere but in doubt is as doubtful.</summary>
    /// <param name="statements">All statements of the report.</param>
    /// <param name="present">The fact that says whether there are metastases.</param>
    public static void Spread(List<ReportStatement> statements, string present)
    {
        var all = CollectionsMarshal.AsSpan(statements);
        var isNamed = false;
        var surest = StatementCertainty.Possible;
        foreach (var statement in all)
        {
            if (statement is { IsNegated: false, Temporality: StatementTemporality.Current } && statement.Fact == present)
            {
                isNamed = true;
                surest = statement.Certainty < surest ? statement.Certainty : surest;
            }
        }

        if (!isNamed || surest == StatementCertainty.Definite)
        {
            return;
        }

        foreach (ref var statement in all)
        {
            if (statement.IsUnnamed && statement.Certainty < surest)
            {
                statement = statement with { Certainty = surest };
            }
        }
    }
}
