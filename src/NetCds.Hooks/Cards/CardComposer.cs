using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Composing;

namespace NetCds.Hooks.Cards;

/// <summary>Draws cards from an assessment: few, strongest first, each with its facts, its evidence and its sources. Nothing to say gives no card.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class CardComposer
{
    /// <summary>Composes the cards of a call. Equal arguments give equal cards.</summary>
    /// <param name="assessment">What the guideline makes of the patient.</param>
    /// <param name="context">The call.</param>
    /// <returns>At most <see cref="CardContext.MaxCards"/> cards.</returns>
#pragma warning disable CA1822 // An instance, so that a host may replace it.
    public IReadOnlyList<Card> Compose(Assessment assessment, CardContext context)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(context);
        if (assessment.Concern is Concern.NotConcerned or Concern.OutOfScope || !IsAddressed(assessment, context))
        {
            return [];
        }

        var page = Composition.Rent(assessment, context);
        try
        {
            Write(page);
            return CardFinisher.Finish(page);
        }
        finally
        {
            page.Return();
        }
    }

    private static void Write(Composition page)
    {
        if (page.Assessment.Concern == Concern.PatientMismatch)
        {
            DataProblemCard.Write(page);
            return;
        }

        if (page.Assessment.Concern == Concern.Undecided)
        {
            WriteUndecided(page);
            return;
        }

        ContraindicationCard.Write(page);
        if (page.Context.IsPatientView)
        {
            PrecautionCard.Write(page);
            OptionsCard.Write(page);
            MissingDataCard.Write(page);
            DataProblemCard.Write(page);
            NextStepsCard.Write(page);
        }
        else
        {
            AdvisedAgainstCard.Write(page);
            PrecautionCard.Write(page);
            MissingDataCard.Write(page);
            DataProblemCard.Write(page);
            ConfirmationCard.Write(page);
        }

        // On an order hook the wording of the diagnosis matters only where something is said that rests on it.
        if (page.Assessment.Concern == Concern.ConcernedByTextOnly && (page.Context.IsPatientView || page.Drafts.Count > 0))
        {
            ConcernCards.WriteCodeDiagnosis(page);
        }
    }

    private static void WriteUndecided(Composition page)
    {
        if (!page.Context.IsPatientView)
        {
            ConcernCards.WriteUncheckedOrder(page);
        }
        else if (!IsEmpty(page.Assessment))
        {
            ConcernCards.WriteUnreadProblems(page);
        }
    }

    // An order hook is about recognised drafts; that the data are another patient's is told whatever is ordered.
    private static bool IsAddressed(Assessment assessment, CardContext context) =>
        context.IsPatientView || assessment.Drafts.Count > 0 || assessment.Concern == Concern.PatientMismatch;

    // Facts were looked for and none came: the call has failed as a whole, and its status says so better than a card.
    private static bool IsEmpty(Assessment assessment)
    {
        for (var i = 0; i < assessment.Facts.Count; i++)
        {
            if (assessment.Facts[i] is { IsUsable: true, Assumed: false } or { Status: FactStatus.Stale or FactStatus.Invalid })
            {
                return false;
            }
        }

        return assessment.Facts.Count > 0;
    }
}
