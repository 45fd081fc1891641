using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Tests.Facts;

public sealed class MatchingTests
{
    [Fact]
    public void TryFind_AnyKeys_AgreesWithADictionary()
    {
        var property = Prop.ForAll(
            ArbMap.Default.ArbFor<string[]>(),
            keys =>
            {
                var entries = keys.Where(k => k is not null).Distinct(StringComparer.Ordinal).Select((k, i) => KeyValuePair.Create(k, i)).ToArray();
                var table = new Utf8Table<int>(entries, isCaseless: false);
                return entries.All(e => table.TryFind(Encoding.UTF8.GetBytes(e.Key), out var found) && Same(e, found, entries))
                    && !table.TryFind("none of them, surely"u8, out _);
            });

        Check.One(Config.QuickThrowOnFailure.WithReplay(4803, 7), property);
    }

    [Theory]
    [InlineData("C7A.012", true)]
    [InlineData("c7a.012", true)]
    [InlineData("C7A.01", false)]
    [InlineData("C7A.0122", false)]
    public void TryFind_Caseless_ComparesLettersWhateverTheirCase(string key, bool expected) =>
        Assert.Equal(expected, new Utf8Table<int>([KeyValuePair.Create("C7A.012", 1)], isCaseless: true).TryFind(Encoding.UTF8.GetBytes(key), out _));

    [Theory]
    [InlineData("PRRT, cycle 2", true)]
    [InlineData("after prrt", true)]
    [InlineData("(PRRT)", true)]
    [InlineData("PRRTs", false)]
    [InlineData("xPRRT", false)]
    [InlineData("", false)]
    [InlineData("Y-90 spheres", true)]
    [InlineData("90 spheres", false)]
    public void IsIn_WholeWordsOnly_WhateverTheirCase(string text, bool expected) => Assert.Equal(expected, WordSet.Of(["PRRT", "Y-90"]).IsIn(text));

    [Theory]
    [InlineData("\"plain\"")]
    [InlineData("\"caf\\u00e9 \\\"quoted\\\"\"")]
    [InlineData("\"Grüße\"")]
    [InlineData("12")]
    [InlineData("null")]
    public void Read_JsonText_IsTheSameInEveryForm(string json)
    {
        using var document = JsonDocument.Parse(json);
        var element = new FhirElement(document.RootElement);

        Assert.Equal(element.AsString() ?? string.Empty, Encoding.UTF8.GetString(element.Utf8Text));
        Assert.Equal(element.AsString() ?? string.Empty, FhirText.Read(element, new char[4]).ToString());
        Assert.Equal(element.AsString() ?? string.Empty, FhirText.Read(element, new char[64]).ToString());
    }

    // Unpaired surrogates have no UTF-8 form of their own, so such keys fall together.
    private static bool Same(KeyValuePair<string, int> entry, int found, KeyValuePair<string, int>[] entries) =>
        found == entry.Value || Encoding.UTF8.GetBytes(entries[found].Key).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(entry.Key));
}
