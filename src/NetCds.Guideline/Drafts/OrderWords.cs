using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Drafts;

/// <summary>What a draft order says about itself: its codings, routes and texts. Read leniently: real drafts are often half filled.</summary>
internal sealed class OrderWords
{
    private const int DayLength = 10;
    private readonly CodeSystemAliases _systems;
    private readonly string _type;
    private readonly string? _day;

    public OrderWords(FhirResource order, FhirElement medication, CodeSystemAliases systems)
    {
        _systems = systems;
        _type = order.ResourceType;
        _day = Day(order["occurrenceDateTime"u8].AsString() ?? order["occurrencePeriod"u8]["start"u8].AsString());
        Concept(order["code"u8]);
        Concept(order["medicationCodeableConcept"u8]);
        Concept(medication["code"u8]);
        foreach (var detail in order["orderDetail"u8].Items())
        {
            Concept(detail);
        }

        foreach (var site in order["bodySite"u8].Items())
        {
            Texts(site);
        }

        foreach (var dosage in order["dosageInstruction"u8].Items())
        {
            foreach (var coding in dosage["route"u8]["coding"u8].Items())
            {
                if (Coding.TryRead(coding, systems) is { } route)
                {
                    Routes.Add(route);
                }
            }
        }
    }

    public List<Coding> Codings { get; } = [];

    public List<Coding> Routes { get; } = [];

    public List<string> Text { get; } = [];

    /// <summary>Whether some text holds one of the words, as whole words in any case.</summary>
    public bool Says(WordSet words)
    {
        foreach (var text in Text)
        {
            if (words.IsIn(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some text holds the phrase, as whole words in any case.</summary>
    public bool Says(string phrase)
    {
        foreach (var text in Text)
        {
            if (WordSet.Find(text, phrase, 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some text names an organ other than the liver.</summary>
    public bool Names(OrganWords organs)
    {
        foreach (var text in Text)
        {
            if (organs.NamesOther(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the order is of one of the FHIR types.</summary>
    public bool IsOneOf(IReadOnlyList<string> types)
    {
        for (var i = 0; i < types.Count; i++)
        {
            if (types[i] == _type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both orders may be for one day: neither says another day than the other.</summary>
    public bool MayBeSameDay(OrderWords other) => _day is null || other._day is null || _day == other._day;

    /// <summary>Whether one of the wanted codings is among the given ones.</summary>
    public static bool Any(IReadOnlyList<Coding> wanted, List<Coding> given)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (given.Contains(wanted[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Day(string? date) => date?.Length >= DayLength ? date[..DayLength] : null;

    private void Concept(FhirElement concept)
    {
        foreach (var element in concept["coding"u8].Items())
        {
            if (Coding.TryRead(element, _systems) is { } coding)
            {
                Codings.Add(coding);
            }
        }

        Texts(concept);
    }

    private void Texts(FhirElement concept)
    {
        Add(concept["text"u8].AsString());
        foreach (var element in concept["coding"u8].Items())
        {
            Add(element["display"u8].AsString());
        }
    }

    private void Add(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Text.Add(text);
        }
    }
}
