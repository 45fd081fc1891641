using System.Text.Json.Nodes;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Prefetch;

public sealed class PrefetchReaderTests
{
    private static readonly string Next = """{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"x"},{"relation":"next","url":"y"}],"entry":[]}""";

    [Fact]
    public void Read_EverythingAnswered_AnswersEveryListWithoutIssues()
    {
        var result = Reading.Of(p => p["conditions"] = Calls.Bundle(Calls.Tumour()));

        Assert.Equal(PrefetchStatus.Usable, result.Status);
        Assert.Equal(["Patient/pat-1", "Condition/tumour"], result.Record.Resources.Select(r => r.Reference));
        Assert.Equal(
            ["AllergyIntolerance", "Condition", "MedicationRequest", "Observation", "Patient", "Procedure", "draftOrders"], result.Record.AnsweredLists.Order(StringComparer.Ordinal));
        Assert.Empty(result.Record.Issues);
    }

    [Theory]
    [InlineData("CH-PF-14", "null", true)]
    [InlineData("CH-PF-14", """{"resourceType":"Bundle","type":"searchset","total":0}""", true)]
    [InlineData("CH-PF-14", """{"resourceType":"Bundle"}""", true)]
    [InlineData("CH-PF-14", """{"resourceType":"Bundle","type":"searchset","entry":[]}""", true)]
    [InlineData("CH-PF-15", null, false)]
    [InlineData("CH-PF-17", """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden"}]}""", false)]
    [InlineData("CH-PF-17", """{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational"}]}""", false)]
    [InlineData("CH-PF-18", """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception"}]}}]}""", false)]
    [InlineData("CH-PF-18", """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome"}}]}""", false)]
    [InlineData("CH-PF-19", """{"resourceType":"Bundle","entry":[{"search":{"mode":"outcome"},"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"processing"}]}}]}""", true)]
    [InlineData("CH-PF-20", "7", false)]
    [InlineData("CH-PF-20", "\"text\"", false)]
    [InlineData("CH-PF-20", "[]", false)]
    [InlineData("CH-PF-20", "true", false)]
    [InlineData("CH-PF-20", "{}", false)]
    [InlineData("CH-PF-20", """{"resourceType":7}""", false)]
    [InlineData("CH-PF-20", """{"resourceType":"Practitioner","id":"1"}""", false)]
    [InlineData("CH-PF-20", """{"resourceType":"Bundle","entry":"text"}""", false)]
    [InlineData("CH-PF-20", """{"resourceType":"Bundle","entry":[7]}""", false)]
    [InlineData("CH-PF-20", """{"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:1"}]}""", false)]
    [InlineData("CH-PF-20", """{"resourceType":"Bundle","entry":[{"resource":{"id":"1"}}]}""", false)]
    [InlineData("CH-PF-21", """{"resourceType":"Bundle","total":3,"entry":[]}""", false)]
    public void Read_OneKey_IsAnsweredOnlyInFull(string rule, string? json, bool isAnswered)
    {
        var result = Reading.Of(p => Set(p, "procedures", json));

        Assert.True(result.Record.AnsweredLists.Contains("Procedure") == isAnswered, rule);
        Assert.Contains("Condition", result.Record.AnsweredLists);
        if (isAnswered)
        {
            Assert.Empty(result.Record.Issues);
        }
        else
        {
            var issue = Assert.Single(result.Record.Issues);
            Assert.Equal("not-retrieved", issue.Code);
            Assert.Equal("procedures", Assert.Single(issue.Sources).Reference);
        }
    }

    [Fact]
    public void Read_FirstPageOfSeveral_KeepsWhatCameAndLeavesTheListOpen()
    {
        var result = Reading.Of(p =>
        {
            p["conditions"] = JsonNode.Parse(Next);
            p["conditions"]!["entry"] = Calls.Bundle(Calls.Tumour())["entry"]!.DeepClone();
        });

        Assert.Contains(result.Record.Resources, r => r.Reference == "Condition/tumour");
        Assert.DoesNotContain("Condition", result.Record.AnsweredLists);
        Assert.Equal("not-retrieved", Assert.Single(result.Record.Issues).Code);
    }

    [Theory]
    [InlineData("observations1")]
    [InlineData("observations2")]
    public void Read_OneOfSeveralKeysOfAList_DecidesForTheList(string key)
    {
        var result = Reading.Of(p => p.Remove(key));

        Assert.DoesNotContain("Observation", result.Record.AnsweredLists);
        Assert.Equal(key, Assert.Single(result.Record.Issues).Sources[0].Reference);
    }

    [Fact]
    public void Read_KeysNotAskedFor_AreIgnored_CH_EXT_03()
    {
        var result = Reading.Of(p =>
        {
            p["other"] = Calls.Bundle(Calls.Tumour());
            p["stranger"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = "someone-else" };
        });

        Assert.Equal(PrefetchStatus.Usable, result.Status);
        Assert.Single(result.Record.Resources);
        Assert.Empty(result.Record.Issues);
    }

    [Fact]
    public void Read_SingleResourceForAList_IsUsedButDoesNotAnswerIt()
    {
        var result = Reading.Of(p => p["conditions"] = Calls.Tumour());

        Assert.Contains(result.Record.Resources, r => r.Reference == "Condition/tumour");
        Assert.DoesNotContain("Condition", result.Record.AnsweredLists);
    }

    [Fact]
    public void Read_AnotherTypeUnderAKey_IsUsedButDoesNotAnswerTheList()
    {
        var result = Reading.Of(p => p["conditions"] = Calls.Bundle(Calls.Resource("Procedure", "p1")));

        Assert.Contains(result.Record.Resources, r => r.Reference == "Procedure/p1");
        Assert.DoesNotContain("Condition", result.Record.AnsweredLists);
        Assert.Contains("Procedure", result.Record.AnsweredLists);
    }

    [Fact]
    public void Read_Medications_AreReferencedOnly()
    {
        var medication = new JsonObject { ["resourceType"] = "Medication", ["id"] = "m" };

        var result = Reading.Of(p => p["medicationRequests"] = Calls.Bundle(Calls.Resource("MedicationRequest", "r"), medication));

        Assert.Equal("Medication/m", Assert.Single(result.Record.Referenced).Reference);
        Assert.DoesNotContain(result.Record.Resources, r => r.ResourceType == "Medication");
        Assert.Contains("MedicationRequest", result.Record.AnsweredLists);
    }

    [Theory]
    [InlineData("""{"versionId":"1"}""", """{"versionId":"2"}""", "second")]
    [InlineData("""{"versionId":"10"}""", """{"versionId":"9"}""", "first")]
    [InlineData("""{"lastUpdated":"2026-01-02T00:00:00Z","versionId":"1"}""", """{"lastUpdated":"2026-01-01T00:00:00Z","versionId":"2"}""", "first")]
    [InlineData("""{"lastUpdated":"2026-01-01T00:00:00Z"}""", """{"lastUpdated":"2026-01-01T00:00:01+00:00"}""", "second")]
    [InlineData("""{}""", """{}""", "first")]
    public void Read_SameResourceTwice_KeepsTheNewer(string firstMeta, string secondMeta, string expected)
    {
        var result = Reading.Of(p =>
        {
            p["observations1"] = Calls.Bundle(Calls.Resource("Observation", "o", r => Describe(r, "first", firstMeta)));
            p["observations2"] = Calls.Bundle(Calls.Resource("Observation", "o", r => Describe(r, "second", secondMeta)));
        });

        var kept = Assert.Single(result.Record.Resources, r => r.ResourceType == "Observation");
        Assert.Equal(expected, kept["valueString"u8].AsString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(600)]
    public void Read_ManyResourcesInTwoLists_KeepsEachOnceAndThoseWithoutIdAll(int count)
    {
        var result = Reading.Of(p =>
        {
            p["observations1"] = Calls.Bundle([.. Enumerable.Range(0, count).Select(i => Calls.Resource("Observation", $"o{i}", r => Describe(r, "first", """{"versionId":"1"}""")))]);
            p["observations2"] = Calls.Bundle([.. Enumerable.Range(0, 2 * count).Select(i => Calls.Resource("Observation", $"o{i}", r =>
            {
                Describe(r, "second", """{"versionId":"2"}""");
                if (i >= count)
                {
                    r.Remove("id");
                }
            }))]);
        });

        var kept = result.Record.Resources.Where(r => r.ResourceType == "Observation").ToList();
        Assert.Equal(2 * count, kept.Count);
        Assert.All(kept, r => Assert.Equal("second", r["valueString"u8].AsString()));
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"o{i}"), kept.Where(r => r.Id is not null).Select(r => r.Id));
    }

    [Fact]
    public void Read_NoPrefetchAtAll_BringsNothing_CH_PF_10() =>
        Assert.Equal(PrefetchStatus.NothingCame, Reading.OfCall(Calls.PatientView(c => c.Remove("prefetch"))).Status);

    [Fact]
    public void Read_EmptyPrefetch_BringsNothing_CH_PF_13() =>
        Assert.Equal(PrefetchStatus.NothingCame, Reading.OfCall(Calls.PatientView(c => c["prefetch"] = new JsonObject())).Status);

    [Fact]
    public void Read_OnlyThePatient_BringsNothing() => Assert.Equal(PrefetchStatus.NothingCame, Reading.Of(KeepOnlyThePatient).Status);

    [Fact]
    public void Read_OnlyFailures_BringsNothing()
    {
        var result = Reading.Of(p =>
        {
            foreach (var key in p.Select(k => k.Key).ToList())
            {
                p[key] = Calls.Outcome();
            }
        });

        Assert.Equal(PrefetchStatus.NothingCame, result.Status);
        Assert.Equal(7, result.Record.Issues.Count);
    }

    [Fact]
    public void Read_AllNull_IsUsable_CH_PF_16()
    {
        var result = Reading.Of(p =>
        {
            foreach (var key in p.Select(k => k.Key).ToList())
            {
                p[key] = null;
            }
        });

        Assert.Equal(PrefetchStatus.Usable, result.Status);
        Assert.DoesNotContain("Patient", result.Record.AnsweredLists);
        Assert.Equal("patient", Assert.Single(result.Record.Issues).Sources[0].Reference);
    }

    [Fact]
    public void Read_ConditionsMissingButOthersThere_IsUsable()
    {
        var result = Reading.Of(p => p.Remove("conditions"));

        Assert.Equal(PrefetchStatus.Usable, result.Status);
        Assert.DoesNotContain("Condition", result.Record.AnsweredLists);
    }

    private static void KeepOnlyThePatient(JsonObject prefetch)
    {
        foreach (var key in prefetch.Select(k => k.Key).Where(k => k != "patient").ToList())
        {
            prefetch.Remove(key);
        }
    }

    private static void Describe(JsonObject resource, string text, string meta)
    {
        resource["valueString"] = text;
        resource["meta"] = JsonNode.Parse(meta);
    }

    private static void Set(JsonObject prefetch, string key, string? json)
    {
        prefetch.Remove(key);
        if (json is not null)
        {
            prefetch[key] = JsonNode.Parse(json);
        }
    }
}
