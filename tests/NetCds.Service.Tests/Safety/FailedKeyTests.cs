using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Service.Tests.Conformance;

namespace NetCds.Service.Tests.Safety;

/// <summary>Where cards depend on what a key brings, one that failed is seen on the cards themselves, not only in the assessment.</summary>
public sealed class FailedKeyTests(ShippedService service) : IClassFixture<ShippedService>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var patient in (string[])["ablation-candidate", "functioning-without-octreotide", "lung-shunt-12", "nec", "transplant-candidate"])
            {
                foreach (var order in (string[])["", "CTACE", "TARE_RESIN", "PRRT"])
                {
                    cases.Add(patient, order);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("CH", "CH-PF-17")]
    [Trait("CH", "CH-PF-18")]
    [Trait("CH", "CH-PF-19")]
    [Trait("CH", "CH-PF-21")]
    public async Task Post_KeyThatMattersFailed_GivesOtherCardsThanAnEmptyOne(string patient, string order)
    {
        string?[] failures =
        [
            Calls.Outcome().ToJsonString(), Calls.Bundle(Calls.Outcome()).ToJsonString(),
            """{"resourceType":"Bundle","link":[{"relation":"next","url":"https://ehr.example/fhir?page=2"}]}""",
        ];
        var call = await service.OrderCallAsync(patient, order.Length == 0 ? null : "order-sign", order);
        var address = order.Length == 0 ? RunningService.PatientView : RunningService.OrderSign;
        var full = await AnswerAsync(address, call);
        var mattered = 0;
        foreach (var key in call["prefetch"]!.AsObject().Select(k => k.Key).ToArray())
        {
            var empty = await AnswerAsync(address, Without(call, key, "null"));
            if (empty == full)
            {
                continue;
            }

            mattered++;
            foreach (var failure in failures)
            {
                Assert.True(empty != await AnswerAsync(address, Without(call, key, failure)), $"{key}: {failure}");
            }
        }

        Assert.True(mattered > 0, "No key mattered, so nothing was put to the test.");
    }

    private static JsonObject Without(JsonObject call, string key, string? value) => ((JsonObject)call.DeepClone()).With($"prefetch.{key}", value);

    private async Task<string> AnswerAsync(string address, JsonObject call)
    {
        using var response = await service.PostAsync(address, call);
        await response.AssertCardsAsync();
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
