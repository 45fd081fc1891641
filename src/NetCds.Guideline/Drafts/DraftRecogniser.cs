using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Drafts;

/// <summary>
/// Says which modality a draft order is for: by coding, by a combination of codes and words, or failing these by words alone. The most specific match
/// wins. An order nobody can place gives nothing; the guideline is silent about it.
/// </summary>
internal sealed class DraftRecogniser
{
    private readonly IReadOnlyList<OrderRecognition> _recognitions;
    private readonly CodeSystemAliases _systems;
    private readonly WordSet _otherOrgans;
    private readonly WordSet _notOtherOrgan;
    private readonly (string Clue, OrderRecognition Recognition)[] _clues;

    public DraftRecogniser(IReadOnlyList<OrderRecognition> recognitions, CodeSystemAliases systems, IReadOnlyList<string> otherOrgans, IReadOnlyList<string> notOtherOrgan)
    {
        _recognitions = recognitions;
        _systems = systems;
        _otherOrgans = WordSet.Of(otherOrgans);
        _notOtherOrgan = WordSet.Of(notOtherOrgan);
        _clues = [.. recognitions.SelectMany(r => r.TextClues.Select(c => (c, r))).OrderByDescending(x => x.c.Length)];
    }

    /// <summary>Position of the modality the order is for, or -1.</summary>
    /// <param name="draft">The order as sent.</param>
    /// <param name="record">Where a referenced Medication may be found.</param>
    public int Recognise(FhirResource draft, PatientRecord record)
    {
        var words = new OrderWords(draft, Medication(draft, record), _systems);
        var namesOtherOrgan = words.Says(_otherOrgans) && !words.Says(_notOtherOrgan);
        var found = ByCoding(words, namesOtherOrgan) ?? ByText(words, namesOtherOrgan);
        return found is null ? -1 : Refined(found, words).Modality;
    }

    private OrderRecognition? ByCoding(OrderWords words, bool namesOtherOrgan)
    {
        OrderRecognition? best = null;
        foreach (var recognition in _recognitions)
        {
            var matches = OrderWords.Any(recognition.Codings, words.Codings) || Holds(recognition, words, orderFor: null);
            if (matches && !(recognition.IsTechnique && namesOtherOrgan) && (best is null || (best.IsUmbrella && !recognition.IsUmbrella)))
            {
                best = recognition;
            }
        }

        return best;
    }

    private OrderRecognition? ByText(OrderWords words, bool namesOtherOrgan)
    {
        foreach (var (clue, recognition) in _clues)
        {
            if (!(recognition.IsTechnique && namesOtherOrgan) && words.Text.Exists(text => WordSet.Find(text, clue, 0) >= 0))
            {
                return recognition;
            }
        }

        return null;
    }

    // An order for an umbrella may say in a detail which member is meant: resin or glass, conventional or drug-eluting.
    private OrderRecognition Refined(OrderRecognition found, OrderWords words)
    {
        foreach (var recognition in _recognitions)
        {
            if (Holds(recognition, words, found.Modality))
            {
                return recognition;
            }
        }

        return found;
    }

    private static bool Holds(OrderRecognition recognition, OrderWords words, int? orderFor)
    {
        foreach (var clause in recognition.Clauses)
        {
            if (clause.OrderFor == orderFor && Holds(clause, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(OrderClause clause, OrderWords words) =>
        (clause.AnyCode.Count == 0 || OrderWords.Any(clause.AnyCode, words.Codings))
        && (clause.WithAnyCode.Count == 0 || OrderWords.Any(clause.WithAnyCode, words.Codings))
        && (clause.WithAnyText.IsEmpty || words.Says(clause.WithAnyText))
        && (clause.WithAnswer.Count == 0 || OrderWords.Any(clause.WithAnswer, words.Codings))
        && (clause.WithRoute.Count == 0 || OrderWords.Any(clause.WithRoute, words.Routes))
        && !OrderWords.Any(clause.WithoutCode, words.Codings)
        && !words.Says(clause.WithoutText)
        && !OrderWords.Any(clause.WithoutRoute, words.Routes);

    private static FhirElement Medication(FhirResource draft, PatientRecord record)
    {
        var reference = FhirReference.Read(draft["medicationReference"u8]);
        return reference.Kind == ReferenceKind.None ? default : new ResourceIndex(record.Referenced).Resolve(reference, draft)?.Root ?? default;
    }
}
