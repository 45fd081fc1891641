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
    private readonly CardOptions _options;

    public CardsAnswer(ICardComposer composer, IGuideline guideline, NetCdsOptions options)
    {
        _composer = composer;
        _guideline = guideline;
        _options = new CardOptions(options.MaxCards, options.IsSandbox, options.PublicBaseUrl) { ConfirmWhenFine = options.ConfirmWhenFine };
    }

    public void Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("cards"u8);
        _composer.Write(writer, result, request, _guideline, _options);
        writer.WriteEndObject();
    }
}
