using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Drafts;

/// <summary>
/// Says which modality a draft order is for: by the project's own coding, by an order code of the site, by a combination of codes and words, by a
/// standard coding, or failing all these by words alone. The stronger way wins, then the more specific modality. An order nobody can place gives nothing;
/// the guideline is silent about it.
/// </summary>
internal sealed class DraftRecogniser
{
    private readonly IReadOnlyList<OrderRecognition> _recognitions;
    private readonly CodeSystemAliases _systems;
    private readonly OrganWords _organs;
    private readonly Func<Coding, bool> _isOrganFree;
    private readonly TextClues _clues;

    /// <param name="recognitions">How orders for each modality are recognised.</param>
    /// <param name="systems">Other names of code systems.</param>
    /// <param name="organs">Words for other organs.</param>
    /// <param name="isOrganFree">Whether a coding names a technique but no organ.</param>
    public DraftRecogniser(IReadOnlyList<OrderRecognition> recognitions, CodeSystemAliases systems, OrganWords organs, Func<Coding, bool> isOrganFree)
    {
        _recognitions = recognitions;
        _systems = systems;
        _organs = organs;
        _isOrganFree = isOrganFree;
        _clues = new TextClues(recognitions);
    }

    /// <summary>Positions of the modalities the draft orders of one call are for, -1 for an order nobody can place.</summary>
    /// <param name="record">The record with its drafts, and where a referenced Medication may be found.</param>
    /// <param name="siteCodes">The site's own order codes.</param>
    public int[] Recognise(PatientRecord record, OrderCodeMap siteCodes)
    {
        var drafts = record.Drafts;
        var words = new OrderWords[drafts.Count];
        ResourceIndex? referenced = null;
        for (var i = 0; i < words.Length; i++)
        {
            var draft = drafts[i].Resource;
            var reference = FhirReference.Read(draft["medicationReference"u8]);
            var medication = reference.Kind == ReferenceKind.None
                ? default
                : (referenced ??= new ResourceIndex(record.Referenced)).Resolve(reference, draft)?.Root ?? default;
            words[i] = new OrderWords(draft, medication, _systems);
        }

        var found = new int[words.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Recognise(words[i], words, siteCodes);
        }

        return found;
    }

    private int Recognise(OrderWords words, OrderWords[] call, OrderCodeMap siteCodes)
    {
        var namesOtherOrgan = words.Names(_organs);
        var (found, strength) = ByCoding(words, call, namesOtherOrgan);
        found ??= _clues.Find(words, namesOtherOrgan);

        // Whatever else the order says may tell which part of an umbrella is meant, but never outranks the site's own code.
        if (strength != MatchStrength.Local && BySiteCode(words, siteCodes) is { } site && !(found is not null && site.Covers(found)))
        {
            (found, strength) = (site, MatchStrength.Site);
        }

        if (found is null)
        {
            return -1;
        }

        var isSettled = strength >= MatchStrength.Site && found.Breadth == 0;
        return isSettled ? found.Modality : Refined(found, words, call).Modality;
    }

    private OrderRecognition? BySiteCode(OrderWords words, OrderCodeMap siteCodes)
    {
        OrderRecognition? best = null;
        foreach (var coding in words.Codings)
        {
            var modality = siteCodes.ModalityOf(coding);
            if (modality >= 0 && (best is null || _recognitions[modality].Breadth < best.Breadth))
            {
                best = _recognitions[modality];
            }
        }

        return best;
    }

    private (OrderRecognition? Found, MatchStrength Strength) ByCoding(OrderWords words, OrderWords[] call, bool namesOtherOrgan)
    {
        OrderRecognition? best = null;
        var bestStrength = MatchStrength.None;
        foreach (var recognition in _recognitions)
        {
            var strength = Strength(recognition, words, call, recognition.IsTechnique && namesOtherOrgan);
            if (strength > bestStrength || (strength == bestStrength && best is not null && recognition.Breadth < best.Breadth))
            {
                (best, bestStrength) = (recognition, strength);
            }
        }

        return (best, bestStrength);
    }

    private MatchStrength Strength(OrderRecognition recognition, OrderWords words, OrderWords[] call, bool mustNameLiver)
    {
        if (words.Codings.Contains(recognition.LocalCoding))
        {
            return MatchStrength.Local;
        }

        foreach (var clause in recognition.Clauses)
        {
            if (clause.OrderFor is null && ClauseMatch.Holds(clause, words, call)
                && !(mustNameLiver && !NamesLiver(clause.AnyCode, words) && !NamesLiver(clause.WithAnyCode, words)))
            {
                return MatchStrength.Combination;
            }
        }

        var isCoded = mustNameLiver ? NamesLiver(recognition.Codings, words) : OrderWords.Any(recognition.Codings, words.Codings);
        return isCoded ? MatchStrength.Coding : MatchStrength.None;
    }

    private bool NamesLiver(IReadOnlyList<Coding> wanted, OrderWords words)
    {
        foreach (var coding in wanted)
        {
            if (!_isOrganFree(coding) && words.Codings.Contains(coding))
            {
                return true;
            }
        }

        return false;
    }

    // An order for an umbrella may say in a detail which member is meant: resin or glass, conventional or drug-eluting. Details that name two settle nothing.
    private OrderRecognition Refined(OrderRecognition found, OrderWords words, OrderWords[] call)
    {
        OrderRecognition? refined = null;
        foreach (var recognition in _recognitions)
        {
            foreach (var clause in recognition.Clauses)
            {
                if (clause.OrderFor != found.Modality || refined == recognition || !ClauseMatch.Holds(clause, words, call))
                {
                    continue;
                }

                if (refined is not null)
                {
                    return found;
                }

                refined = recognition;
            }
        }

        return refined ?? found;
    }

    private enum MatchStrength
    {
        None,
        Coding,
        Combination,
        Site,
        Local,
    }
}
