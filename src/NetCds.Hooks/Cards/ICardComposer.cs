using System.Text.Json;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Cards;

/// <summary>Draws cards from an assessment.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ICardComposer
{
    /// <summary>Writes the value of the member <c>cards</c>: a JSON array, empty when there is nothing to say.</summary>
    /// <param name="writer">Where to; stands where the value belongs.</param>
    /// <param name="result">What the guideline makes of the patient, and when it was evaluated.</param>
    /// <param name="request">The call that is answered.</param>
    /// <param name="guideline">The guideline that made the assessment.</param>
    /// <param name="options">How many cards, and how they are labelled.</param>
    /// <returns>The number of cards.</returns>
    int Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request, IGuideline guideline, CardOptions options);
}

/// <summary>How cards are made.</summary>
/// <param name="MaxCards">The most cards of one answer, at least 1; what does not fit is folded into the last one.</param>
/// <param name="Sandbox">Whether every card's source says that this is a sandbox.</param>
/// <param name="PublicBaseUrl">Absolute address under which people reach the service, without a trailing slash; null when there is none.</param>
public sealed record CardOptions(int MaxCards, bool Sandbox, string? PublicBaseUrl)
{
    /// <summary>Whether an order that the guideline supports, with nothing missing, gets a card that says so; false (the default) is silence.</summary>
    public bool ConfirmWhenFine { get; init; }
}
