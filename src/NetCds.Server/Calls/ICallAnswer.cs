using System.Text.Json;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Server.Calls;

/// <summary>What an address answers to a call that could be assessed.</summary>
internal interface ICallAnswer
{
    /// <summary>Writes the answer's JSON document.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">What became of the call.</param>
    /// <param name="request">The call.</param>
    /// <returns>The number of cards in it.</returns>
    int Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request);
}
