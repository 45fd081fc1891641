using System.Text;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>A source of the catalogue, made ready for reading.</summary>
internal sealed class FactSource
{
    private readonly byte[][] _statuses;

    public FactSource(FactSourceDefinition definition, FactDefinition fact, FactConventions conventions, NotDocumented notDocumented, CodeSystems systems, string[] usualStatuses, bool isElapsed)
    {
        Definition = definition;
        Fact = fact;
        Words = WordSet.Of(definition.Words);
        NotWords = WordSet.Of(definition.NotWords);
        RequiredWords = WordSet.Of(definition.RequiredWords);
        TotalWords = WordSet.Of(definition.TotalWords);
        ExceptReason = WordSet.Of(definition.ExceptReason);
        Units = new UnitTable(fact);
        HoldsForDays = Superseded.HoldsFor(definition, fact, isElapsed);
        Answers = definition.Read is not (FactReadKind.Value or FactReadKind.AnswerAt or FactReadKind.Modality) ? AnswerTable.None : new AnswerTable(fact, definition, conventions, notDocumented, systems);
        BodySites = Membership(systems, definition.BodySites);
        Modalities = Membership(systems, definition.Modalities);
        NotCodes = Membership(systems, definition.NotCodings);
        OnlyWith = definition.OnlyWith is { } only ? new Company(only, systems) : null;
        NotWith = definition.NotWith is { } not ? new Company(not, systems) : null;
        OnlyForm = definition.OnlyForm is { } form ? new MedicineForm(form, systems) : null;
        ExceptForm = definition.ExceptForm is { } except ? new MedicineForm(except, systems) : null;
        ByCode = new CodeTable<FactValue>(systems, definition.ByCode.SelectMany(a => a.Codings.Select(c => KeyValuePair.Create(c, a.Value))));
        CodeRank = new CodeTable<int>(
            systems, definition.Read is FactReadKind.Code or FactReadKind.Rising ? definition.Codings.Select((c, i) => KeyValuePair.Create(c, i)) : []);
        Prefixes = [.. definition.CodePrefixes.Select(p => new CodePrefix(p, systems))];
        _statuses = [.. (definition.Statuses.Count > 0 ? definition.Statuses : usualStatuses).Select(Encoding.UTF8.GetBytes)];
    }

    public FactSourceDefinition Definition { get; }

    public FactDefinition Fact { get; }

    public FactReadKind Read => Definition.Read;

    /// <summary>Days for which its statements can be used, where older ones can be superseded; otherwise null.</summary>
    public int? HoldsForDays { get; }

    public WordSet Words { get; }

    public WordSet NotWords { get; }

    public WordSet RequiredWords { get; }

    public WordSet TotalWords { get; }

    public WordSet ExceptReason { get; }

    public UnitTable Units { get; }

    public AnswerTable Answers { get; }

    public CodeTable<bool> BodySites { get; }

    public CodeTable<bool> Modalities { get; }

    public CodeTable<bool> NotCodes { get; }

    public Company? OnlyWith { get; }

    public Company? NotWith { get; }

    public MedicineForm? OnlyForm { get; }

    public MedicineForm? ExceptForm { get; }

    /// <summary>Values that follow from the resource's own code.</summary>
    public CodeTable<FactValue> ByCode { get; }

    /// <summary>The order of preference among the source's codings, the most specific first.</summary>
    public CodeTable<int> CodeRank { get; }

    /// <summary>Beginnings of codes that identify the resource.</summary>
    public CodePrefix[] Prefixes { get; }

    /// <summary>Whether a resource of this status counts.</summary>
    public bool Accepts(FhirElement status)
    {
        var text = status.Utf8Text;
        foreach (var accepted in _statuses)
        {
            if (text.SequenceEqual(accepted))
            {
                return true;
            }
        }

        return false;
    }

    private static CodeTable<bool> Membership(CodeSystems systems, IReadOnlyList<NetCds.Fhir.Terminology.Coding> codings) =>
        new(systems, codings.Select(c => KeyValuePair.Create(c, true)));
}

/// <summary>A <see cref="FactCompany"/> made ready for reading.</summary>
internal sealed class Company(FactCompany company, CodeSystems systems)
{
    public WordSet Words { get; } = WordSet.Of(company.Words);

    public CodeTable<bool> SameDay { get; } = new(systems, company.SameDay.Select(c => KeyValuePair.Create(c, true)));
}

/// <summary>A <see cref="FactMedicineForm"/> made ready for reading.</summary>
internal sealed class MedicineForm(FactMedicineForm form, CodeSystems systems)
{
    public CodeTable<bool> Codes { get; } = new(systems, form.Codings.Select(c => KeyValuePair.Create(c, true)));

    public CodeTable<bool> Routes { get; } = new(systems, form.Routes.Select(c => KeyValuePair.Create(c, true)));

    public WordSet Words { get; } = WordSet.Of(form.Words);
}
