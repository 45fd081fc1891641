using System.Text;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Facts for readers: title, value, unit, date, and how far the value can be relied on. Plain text, not escaped.</summary>
internal static class FactText
{
    private const int MaxCandidates = 3;

    /// <summary>Appends a fact in full: <c>Ki-67 6 % (11 Dec 2025)</c>.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="fact">The fact.</param>
    public static void Append(StringBuilder target, Fact fact)
    {
        AppendShort(target, fact);
        var separator = " (";
        if (fact.Effective is { } effective && !fact.Value.IsNone)
        {
            target.Append(Next(ref separator));
            DateText.Append(target, effective);
        }

        AppendAsWritten(target, fact, ref separator);
        if (StatusWords(fact) is { } words)
        {
            target.Append(Next(ref separator)).Append(words);
        }

        if (fact.FromNarrative)
        {
            target.Append(Next(ref separator)).Append("read from report text");
        }

        if (fact.Disputed is { } disputed)
        {
            target.Append(Next(ref separator)).Append("a report states: ");
            AppendValue(target, fact.Definition, disputed.Value);
        }

        AppendCandidates(target, fact, ref separator);
        if (separator != " (")
        {
            target.Append(')');
        }
    }

    /// <summary>Appends title, value and unit only: <c>largest diameter 24 mm</c>.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="fact">The fact.</param>
    public static void AppendShort(StringBuilder target, Fact fact)
    {
        PlainText.Append(target, TitleOf(fact.Definition));
        if (fact.Value.IsNone)
        {
            return;
        }

        // Short titles read on into the number; long ones need a colon.
        var readsOn = fact.Definition is { ShortTitle: not null, Kind: not FactKind.Age } && fact.Value.Number is not null && UnitText.Of(fact.Definition.Unit).Length > 0;
        target.Append(readsOn ? " " : ": ");
        AppendValue(target, fact.Definition, fact.Value);
    }

    /// <summary>Appends a value with its unit, without the title.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="definition">What the value is of.</param>
    /// <param name="value">The value.</param>
    public static void AppendValue(StringBuilder target, FactDefinition definition, FactValue value)
    {
        if (value.Flag is { } flag)
        {
            target.Append(flag ? "yes" : "no");
        }
        else if (value.Number is { } number && definition.Kind == FactKind.Age)
        {
            AppendAge(target, number);
        }
        else if (value.Number is { } quantity)
        {
            NumberText.Append(target, quantity);
            var unit = UnitText.Of(definition.Unit);
            target.Append(unit.Length > 0 ? " " : string.Empty).Append(unit);
        }
        else
        {
            PlainText.Append(target, CodeText(definition, value.Code));
        }
    }

    /// <summary>The title of a fact where room is short.</summary>
    /// <param name="definition">The fact.</param>
    public static string TitleOf(FactDefinition definition) => definition.ShortTitle ?? definition.Title;

    /// <summary>What a code of a fact means, or the code as written when the fact lists no answers.</summary>
    /// <param name="definition">The fact.</param>
    /// <param name="code">The code, or null.</param>
    public static string CodeText(FactDefinition definition, string? code)
    {
        for (var i = 0; i < definition.Values.Count; i++)
        {
            if (definition.Values[i].Code == code)
            {
                return definition.Values[i].Display;
            }
        }

        return code ?? "unknown";
    }

    private static void AppendAge(StringBuilder target, Interval days)
    {
        if (days.Point == 0)
        {
            target.Append("today");
            return;
        }

        NumberText.Append(target, days);
        target.Append(days.Point == 1 ? " day ago" : " days ago");
    }

    private static void AppendAsWritten(StringBuilder target, Fact fact, ref string separator)
    {
        if (fact.Sources.Count > 0 && fact.Sources[0] is { Value: decimal value, Unit: { Length: > 0 } unit } && unit != fact.Definition.Unit)
        {
            target.Append(Next(ref separator)).Append("recorded as ");
            NumberText.Append(target, value);
            target.Append(' ');
            PlainText.Append(target, UnitText.Of(unit));
        }
    }

    private static void AppendCandidates(StringBuilder target, Fact fact, ref string separator)
    {
        if (fact.Status != FactStatus.Conflicting)
        {
            return;
        }

        var shown = 0;
        for (var i = 0; i < fact.Candidates.Count && shown < MaxCandidates; i++)
        {
            if (fact.Candidates[i] != fact.Value)
            {
                target.Append(shown == 0 ? Next(ref separator) : ", ").Append(shown > 0 ? string.Empty : fact.FromNarrative ? "also stated: " : "also recorded: ");
                AppendValue(target, fact.Definition, fact.Candidates[i]);
                shown++;
            }
        }
    }

    private static string? StatusWords(Fact fact) => fact.Status switch
    {
        FactStatus.Unknown => "not recorded",
        FactStatus.Stale => "out of date",
        FactStatus.Invalid => "not usable",
        FactStatus.NotApplicable => "not applicable",
        FactStatus.Conflicting => "conflicting",
        _ => fact.Assumed ? "assumed" : null,
    };

    private static string Next(ref string separator)
    {
        var current = separator;
        separator = "; ";
        return current;
    }
}
