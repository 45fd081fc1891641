using System.Text.Json;
using NetCds.Guideline;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Assessments;

/// <summary>Draws the cards of a call and writes them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class AssessmentCards : ICardComposer
{
    private readonly CardComposer _composer = new();

    /// <inheritdoc />
    public int Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request, IGuideline guideline, CardOptions options)
    {
        var context = new CardContext(
            request.HookInstance.ToString(), request.Hook, request.PatientId, result.EvaluatedAt, guideline.Modalities, options.Sandbox, options.MaxCards,
            options.PublicBaseUrl, guideline.IsSigned)
        {
            ConfirmWhenFine = options.ConfirmWhenFine,
            Site = result.Site,
            Limits = result.Limits,
        };
        var cards = _composer.Compose(result.Assessment, context);
        CardWriter.Write(writer, cards);
        return cards.Count;
    }
}
