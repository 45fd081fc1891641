using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Rules;

/// <summary>Reads what phrases state and binds it to the concepts of one lexicon.</summary>
internal sealed class RulesReader
{
    private static readonly Dictionary<string, ResolutionKind> Resolutions = new(StringComparer.Ordinal)
    {
        ["first"] = ResolutionKind.First, ["last"] = ResolutionKind.Last, ["largest"] = ResolutionKind.Largest, ["smallest"] = ResolutionKind.Smallest, ["strongest"] = ResolutionKind.Strongest, ["sharpest"] = ResolutionKind.Sharpest,
    };

    private readonly ConceptTable _concepts;
    private readonly List<string> _groups = [];
    private readonly ulong[] _groupsOf;
    private readonly ConceptSets _sets;

    private RulesReader(ConceptTable concepts)
    {
        _concepts = concepts;
        _groupsOf = new ulong[concepts.All.Count];
        _sets = new ConceptSets(concepts.All.Count);
    }

    /// <summary>Reads the rules; mistakes go to the errors of the document.</summary>
    public static ReportRules Read(FactJson root, ConceptTable concepts) => new RulesReader(concepts).Read(root);

    private ReportRules Read(FactJson root)
    {
        ReadGroups(root);
        var facts = new List<string?>();
        var findings = new List<FindingRule>?[_groupsOf.Length];
        foreach (var entry in root.Children("findings"))
        {
            var starts = Ids(entry, "finding");
            var rule = Finding(entry);
            facts.Add(rule.Fact);
            starts.ForEach(id => (findings[id] ??= []).Add(rule));
        }

        var labels = new List<MeasureRule>?[_groupsOf.Length];
        foreach (var entry in root.Children("measures"))
        {
            var ids = Ids(entry, "label");
            var rule = Measure(entry);
            facts.Add(rule.Fact);
            facts.Add(rule.Implies?.Fact);
            ids.ForEach(id => (labels[id] ??= []).Add(rule));
        }

        var forms = new List<FormRule>?[_groupsOf.Length];
        foreach (var entry in root.Children("forms"))
        {
            var ids = Ids(entry, "label");
            var rule = new FormRule(
                entry.Text("fact"), Value(entry, "no"), Value(entry, "yes"), ReadValues(entry) ?? ConceptValues.None, Kinds(entry), Effect(entry, "ignores"))
            { Report = Set(entry, "report"), UnlessReport = Set(entry, "unlessReport") };
            entry.RefuseOthers();
            facts.Add(rule.Fact);
            ids.ForEach(id => (forms[id] ??= []).Add(rule));
        }

        var distances = root.Children("distances").ConvertAll(Distance);
        var lesions = root.Child("lesions") is { } l
            ? new LesionFacts(
                l.OptionalText("count"), l.OptionalText("size"), l.OptionalText("present"), l.OptionalText("distribution"), l.OptionalText("caudate"),
                Value(l, "oneSide"), Value(l, "bothSides"))
            : new LesionFacts(null, null, null, null, null, null, null);
        facts.AddRange([.. distances.Select(static d => d.Fact), lesions.Count, lesions.Size, lesions.Present, lesions.Distribution, lesions.Caudate]);
        var resolutions = new Dictionary<string, FactResolution>(StringComparer.Ordinal);
        foreach (var entry in root.Children("resolution"))
        {
            var resolution = new FactResolution(
                entry.OneOf("by", Resolutions, ResolutionKind.First), entry.Texts("strength"), entry.Flag("fromHistory"), entry.Flag("fromBackground"), entry.OptionalText("yields"));
            foreach (var fact in entry.Texts("facts"))
            {
                if (!resolutions.TryAdd(fact, resolution))
                {
                    entry.Error("facts", $"'{fact}' is there twice.");
                }
            }

            entry.RefuseOthers();
        }

        var rules = new ReportRules
        {
            FindingsOf = [.. findings.Select(f => f?.ToArray())],
            LabelsOf = [.. labels.Select(f => f?.ToArray())],
            FormsOf = [.. forms.Select(f => f?.ToArray())],
            GroupsOf = _groupsOf,
            IsExclusive = Set(root, "exclusive") ?? _sets.Of([]),
            IsHarmless = Set(root, "harmless") ?? _sets.Of([]),
            Distances = [.. distances],
            Lesions = lesions,
            Resolutions = resolutions,
            Facts = new FactTable(facts, resolutions),
        };
        root.RefuseOthers();
        return rules;
    }

    private void ReadGroups(FactJson root)
    {
        if (root.Child("groups") is not { } groups)
        {
            return;
        }

        foreach (var member in groups.Members())
        {
            if (_groups.Count == 64)
            {
                groups.Error(member.Name, "there are more than 64 groups.");
                return;
            }

            Ids(groups, member.Name).ForEach(id => _groupsOf[id] |= 1UL << _groups.Count);
            _groups.Add(member.Name);
        }
    }

    private FindingRule Finding(FactJson entry)
    {
        var fact = entry.Text("fact");
        var group = -1;
        if (entry.OptionalText("among") is { } among && (group = _groups.IndexOf(among)) < 0)
        {
            entry.Error("among", $"there is no group '{among}'.");
        }

        var values = ReadValues(entry);
        var of = values is not null ? _sets.Of(values.Ids) : Set(entry, "of");
        if (of is not null && group < 0)
        {
            entry.Error("of", "'among' must name the group these subjects compete in.");
        }

        var value = Value(entry, "value");
        if (value is null && values is null)
        {
            entry.Error("value", "a value is needed, or 'values'.");
        }

        if (entry.Has("also") && !entry.Has("with"))
        {
            entry.Error("also", "it is asked for beside 'with', which is missing.");
        }

        var rule = new FindingRule(
            fact, value ?? default, Value(entry, "negative"), of, values, Math.Max(group, 0), entry.Flag("carries"), Set(entry, "with"), Set(entry, "unless"),
            (int)(entry.Number("near") ?? 60), Kinds(entry), Effect(entry, "effects")) { Ignores = Effect(entry, "ignores"), Report = Set(entry, "report"), InBackground = entry.Flag("inBackground"), Alone = entry.Flag("alone"), OnlyDenied = entry.Flag("onlyDenied"), UnlessReport = Set(entry, "unlessReport"), UnlessDenied = Set(entry, "unlessDenied"), FromBackground = entry.Flag("background"), InTarget = InTarget(entry), OfLesions = entry.Flag("ofLesions"), Behind = Set(entry, "behind"), Also = Set(entry, "also"), IsUnbroken = entry.Flag("unbroken"), IsPast = entry.Flag("past"), UnlessNear = (int)(entry.Number("unlessNear") ?? entry.Number("near") ?? 60), IsIdentified = entry.Flag("identified"), CarriesBack = entry.Flag("carriesBack"), IsBehindAge = entry.Flag("behindAge"), Counted = entry.Flag("tally") ? Set(entry, "finding") : null, Items = Set(entry, "items"), Parts = Set(entry, "parts"), Running = Set(entry, "running"), Under = Set(entry, "under"), Ended = Set(entry, "ended"), Follows = entry.Flag("follows") };
        entry.RefuseOthers();
        return rule;
    }

    private MeasureRule Measure(FactJson entry)
    {
        var rule = new MeasureRule(
            entry.OptionalText("fact"), string.Intern(entry.Text("unit")), entry.Number("lowest") ?? 0, entry.Number("highest") ?? 1_000_000_000, entry.Flag("whole"), entry.Flag("upToIsValue"),
            Kinds(entry), (int)(entry.Number("reach") ?? 14))
        {
            Factor = entry.Number("factor") ?? 1, Divisor = entry.Number("divisor") ?? 1, IsDirect = entry.Flag("direct"), IsAdjacent = entry.Flag("adjacent"), Ignores = Effect(entry, "ignores"), With = Set(entry, "with"), Report = Set(entry, "report"), InTarget = InTarget(entry),
            Unless = Set(entry, "unless"), IsSpan = entry.Flag("span"), Leading = Set(entry, "leading"), IsLeadingAge = entry.Flag("behindAge"), IsPerLimit = entry.Flag("perLimit"),
            Implies = entry.Child("implies") is { } implied ? Implied(implied) : null,
        };
        entry.RefuseOthers();
        return rule;
    }

    private ImpliedFlag Implied(FactJson entry)
    {
        var implied = new ImpliedFlag(entry.Text("fact"), Set(entry, "report") ?? []);
        entry.RefuseOthers();
        return implied;
    }

    private static bool InTarget(FactJson entry)
    {
        var place = entry.OptionalText("place");
        if (place is not (null or "target"))
        {
            entry.Error("place", $"'{place}' is not target.");
        }

        return place is not null;
    }

    private DistanceRule Distance(FactJson entry)
    {
        var rule = new DistanceRule(entry.Text("fact"), Set(entry, "from") ?? [], entry.Number("within") ?? 0, Kinds(entry));
        entry.RefuseOthers();
        return rule;
    }

    private ConceptValues? ReadValues(FactJson entry)
    {
        if (entry.Child("values") is not { } child)
        {
            return null;
        }

        var values = new Dictionary<int, StatedValue>();
        foreach (var member in child.Members())
        {
            if (_concepts.Find(member.Name) is not { } concept)
            {
                child.Error(member.Name, "the lexicon has no such concept.");
            }
            else if (Value(child, member.Name) is { } value)
            {
                values[concept.Id] = value;
            }
        }

        return new ConceptValues(values);
    }

    private static Effects Effect(FactJson entry, string member) =>
        entry.Texts(member).Aggregate(Effects.None, (all, e) => all | (Enum.TryParse<Effects>(e, ignoreCase: true, out var effect) ? effect : Unknown(entry, e)));

    private static Effects Unknown(FactJson entry, string name)
    {
        entry.Error("effects", $"'{name}' is no effect.");
        return Effects.None;
    }

    private static ReportKinds Kinds(FactJson entry)
    {
        var kinds = entry.Texts("kinds");
        var all = ReportKinds.None;
        foreach (var name in kinds)
        {
            if (Enum.TryParse<ReportKinds>(name, ignoreCase: true, out var kind))
            {
                all |= kind;
            }
            else
            {
                entry.Error("kinds", $"'{name}' is none of imaging, pathology, nuclear.");
            }
        }

        return kinds.Count == 0 ? ReportKinds.All : all;
    }

    private static StatedValue? Value(FactJson entry, string member)
    {
        if (entry.Find(member) is not { } value)
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return StatedValue.Of(value.GetString()!);
            case JsonValueKind.True or JsonValueKind.False:
                return StatedValue.Of(value.ValueKind == JsonValueKind.True ? "true" : "false");
            case JsonValueKind.Number:
                return StatedValue.Of(value.GetDecimal());
            case JsonValueKind.Object:
                var bounds = entry.Child(member)!;
                return StatedValue.Between(bounds.Number("low"), bounds.Number("high"));
            default:
                entry.Error(member, "a value is a text, a number, true, false or an object with low and high.");
                return null;
        }
    }

    private bool[]? Set(FactJson entry, string member)
    {
        return entry.Has(member) ? _sets.Of(CollectionsMarshal.AsSpan(Ids(entry, member))) : null;
    }

    private List<int> Ids(FactJson entry, string member)
    {
        var ids = new List<int>();
        foreach (var name in entry.Texts(member))
        {
            if (_concepts.Find(name) is { } concept)
            {
                ids.Add(concept.Id);
            }
            else
            {
                entry.Error(member, $"the lexicon has no concept '{name}'.");
            }
        }

        return ids;
    }
}
