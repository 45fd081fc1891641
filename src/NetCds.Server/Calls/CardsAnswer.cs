using System.Text.Json;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Requests;
using NetCds.Server.Configuration;

namespace NetCds.Server.Calls;

/// <summary>Answers with cards (CDS Hooks 2.0, service response).</summary>
internal sealed class CardsAnswer : ICallAnswer
{
    private readonly ICardComposer _composer;
    private readonly IGuideline _guideline;
    private readonly CurrentOptions _current;

    public CardsAnswer(ICardComposer composer, IGuideline guideline, CurrentOptions current)
    {
        _composer = composer;
        _guideline = guideline;
        _current = current;
    }

    public int Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request)
    {
        var current = _current.Value;
        writer.WriteStartObject();
        writer.WritePropertyName("cards"u8);
        var cards = _composer.Write(writer, result, request, _guideline, new CardOptions(current.MaxCards, current.IsSandbox, current.PublicBaseUrl) { ConfirmWhenFine = current.ConfirmWhenFine });
        writer.WriteEndObject();
        return cards;
    }
}
