using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Server.Trust.Tokens;

namespace NetCds.Server.Tests.Trust.Tokens;

public sealed class PlainMembersTests
{
    [Theory]
    [InlineData("""{"iss":"a","aud":["x","y"],"exp":1,"n":null,"t":true}""", true)]
    [InlineData("{}", true)]
    [InlineData("""{"iss":"a","iss":"b"}""", false)]
    [InlineData("""{"iss":"a","\u0069ss":"b"}""", false)]
    [InlineData("""{"deep":{"a":1,"a":2}}""", false)]
    [InlineData("""{"list":[{"a":1}]}""", false)]
    [InlineData("""["iss"]""", false)]
    [InlineData("""  {"iss":"a" , "jti" : "b"} """, true)]
    public void IsPlain_Form_IsSeen(string json, bool expected) => Assert.Equal(expected, PlainMembers.IsPlain(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"iss":"a"}x""")]
    [InlineData("""{"iss":"a"} {}""")]
    [InlineData("""{"iss":""")]
    [InlineData("")]
    public void IsPlain_NoJson_IsAnError(string json) => Assert.ThrowsAny<JsonException>(() => PlainMembers.IsPlain(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void IsPlain_ManyMembers_IsLeftToTheFullReader()
    {
        var json = "{" + string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"m{i}\":1")) + "}";

        Assert.False(PlainMembers.IsPlain(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void IsPlain_WhateverTheMembers_NeverPassesWhatTheStrictReaderRefuses()
    {
        string[] names = ["iss", "aud", "is", "\\u0069ss", "exp", "iss "];
        string[] values = ["1", "\"a\"", "[\"a\",\"b\"]", "{\"a\":1,\"a\":2}", "[[1]]", "null"];
        var members = Gen.Elements(names).Zip(Gen.Elements(values)).ListOf();

        Prop.ForAll(members.ToArbitrary(), list =>
        {
            var json = Encoding.UTF8.GetBytes("{" + string.Join(',', list.Select(m => $"\"{m.Item1}\":{m.Item2}")) + "}");
            return !PlainMembers.IsPlain(json) || IsAccepted(json);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(4809, 7));
    }

    private static bool IsAccepted(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
