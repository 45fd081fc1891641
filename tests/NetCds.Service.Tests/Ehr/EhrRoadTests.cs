using System.Net;
using System.Text.Json.Nodes;
using FsCheck.Fluent;

namespace NetCds.Service.Tests.Ehr;

/// <summary>Data come with the call, or from the EHR's FHIR server, or both: the cards are the same.</summary>
public sealed class EhrRoadTests(EhrService service) : IClassFixture<EhrService>
{
    private const string Candidate = "ablation-candidate";

    [Fact]
    [Trait("CH", "CH-FHIR-01")]
    [Trait("CH", "CH-FHIR-02")]
    [Trait("CH", "CH-FHIR-03")]
    [Trait("CH", "CH-FHIR-04")]
    public async Task Call_WithoutPrefetch_GetsTheSameCardsWithTheTokenOnEveryRequest()
    {
        var call = await service.CallAsync(Candidate);
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);

        var expected = await service.CardsAsync(call);
        var cards = await service.CardsAsync(ehr.Calling(call));

        Assert.NotEqual(0, expected.GetArrayLength());
        Assert.Equal(expected.GetRawText(), cards.GetRawText());
        Assert.NotEmpty(ehr.Tokens);
        Assert.Equal(service.Templates.Keys.Count, ehr.Asked.Distinct().Count());
        Assert.All(ehr.Tokens, t => Assert.Equal("Bearer secret-token-4711", t));
        Assert.All(ehr.Accepts, a => Assert.StartsWith("application/fhir+json", a, StringComparison.Ordinal));
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("token-4711", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-FHIR-05")]
    public async Task Call_WithoutToken_AsksWithoutOne()
    {
        var call = await service.CallAsync(Candidate);
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);

        var cards = await service.CardsAsync(ehr.Calling(call, token: null));

        Assert.Equal((await service.CardsAsync(call)).GetRawText(), cards.GetRawText());
        Assert.NotEmpty(ehr.Tokens);
        Assert.All(ehr.Tokens, Assert.Empty);
    }

    [Fact]
    [Trait("CH", "CH-FHIR-06")]
    public async Task Call_WithEverythingSent_AsksNothing()
    {
        var call = await service.CallAsync(Candidate);
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);
        call["fhirServer"] = ehr.Address;

        await service.CardsAsync(call);

        Assert.Empty(ehr.Asked);
    }

    [Fact]
    [Trait("CH", "CH-FHIR-12")]
    public async Task Call_AnswersInPages_AreReadToTheEnd()
    {
        var call = await service.CallAsync(Candidate);
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);
        ehr.PageSize = 2;

        var cards = await service.CardsAsync(ehr.Calling(call));

        Assert.Equal((await service.CardsAsync(call)).GetRawText(), cards.GetRawText());
        Assert.True(ehr.Asked.Count(a => a == "observations1") > 1);
        Assert.All(ehr.Tokens, t => Assert.Equal("Bearer secret-token-4711", t));
    }

    [Fact]
    public async Task Call_PatientNotConcerned_CostsOneQuery()
    {
        var call = await service.CallAsync("not-concerned");
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);

        Assert.Equal(0, (await service.CardsAsync(ehr.Calling(call))).GetArrayLength());
        Assert.Equal(["conditions"], ehr.Asked);
    }

    [Fact]
    [Trait("CH", "CH-FHIR-01")]
    [Trait("CH", "CH-FHIR-04")]
    [Trait("CH", "CH-FHIR-06")]
    public async Task Call_AnyMixOfSentAndFetched_GetsTheSameCards()
    {
        foreach (var patient in (string[])[Candidate, "lung-shunt-12", "nec", "transplant-candidate"])
        {
            var call = await service.CallAsync(patient);
            await using var ehr = await PatientEhr.StartAsync(call, service.Templates);
            var expected = (await service.CardsAsync(call)).GetRawText();
            var keys = call["prefetch"]!.AsObject().Select(p => p.Key).ToArray();
            foreach (var sent in Gen.SubListOf(keys).Sample(12))
            {
                var mixed = ehr.Calling(call);
                mixed["prefetch"] = new JsonObject(sent.Select(k => KeyValuePair.Create(k, call["prefetch"]![k]?.DeepClone())));

                ehr.Asked.Clear();

                Assert.Equal(expected, (await service.CardsAsync(mixed)).GetRawText());
                Assert.Empty(ehr.Asked.Intersect(sent, StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Call_ServerNotOnThisMachine_IsNotAskedInASandbox()
    {
        var call = await service.CallAsync(Candidate);
        call.Remove("prefetch");
        call["fhirServer"] = "https://ehr.example/fhir";

        using var response = await service.PostAsync(RunningService.PatientView, call);

        await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed);
    }
}
