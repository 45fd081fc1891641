using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Terminology.ValueSets;

namespace NetCds.Fhir.Tests.Terminology.ValueSets;

public sealed class ValueSetMembershipTests
{
    private static ItemList<Coding> Listed(params Coding[] codings)
    {
        var list = new ItemList<Coding>();
        Array.ForEach(codings, list.Add);
        return list;
    }

    private static readonly ValueSetMembership Status = new LocalTerminology(R4Definitions.Core).FindMembership("http://hl7.org/fhir/ValueSet/observation-status")!;

    [Fact]
    public void Check_ListedCode_AllocatesNothing()
    {
        Check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var belonging = Check();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(3000, belonging);
        Assert.Equal(0, allocated);

        static int Check()
        {
            var count = 0;
            for (var i = 0; i < 1000; i++)
            {
                count += Status.Check([], "final"u8).Verdict == CodeVerdict.Belongs ? 1 : 0;
                count += Status.Check("http://hl7.org/fhir/observation-status"u8, "amended"u8).Verdict == CodeVerdict.Belongs ? 1 : 0;
                count += Status.Check([], "done"u8).Verdict == CodeVerdict.DoesNotBelong ? 1 : 0;
            }

            return count;
        }
    }

    [Fact]
    public void Check_VeryLongCode_DoesNotBelong()
    {
        Assert.Equal(CodeAnswer.No, Status.Check(null, new string('x', 1_000_000)));
        Assert.Equal(CodeAnswer.No, Status.Check(new string('y', 100_000), "final"));
    }

    [Fact]
    public void CodeTable_AnyCodes_FindsThemAndNoOthers() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(3, 9),
        Prop.ForAll<NonNull<string>[], NonNull<string>[]>((held, others) =>
        {
            var codings = held.Select((c, i) => new Coding(i % 3 == 0 ? "s:a" : "s:b", Clean(c.Get))).ToList();
            var table = new CodeTable(Listed([.. codings]), isCaseSensitive: true);
            return codings.All(c => Contains(table, c.System, c.Code) && Contains(table, "", c.Code) && !Contains(table, "s:c", c.Code))
                && others.All(o => Contains(table, "s:a", Clean(o.Get)) == codings.Contains(new Coding("s:a", Clean(o.Get))));
        }));

    [Theory]
    [InlineData("Alpha")]
    [InlineData("ALPHA")]
    [InlineData("\u00c9t\u00e9")]
    [InlineData("\u00e9t\u00e9")]
    public void CodeTable_WithoutCase_FindsBoth(string code)
    {
        var table = new CodeTable(Listed(new Coding("s", "alpha"), new Coding("s", "\u00e9t\u00e9")), isCaseSensitive: false);

        Assert.True(Contains(table, "s", code));
        Assert.False(Contains(table, "t", code));
        Assert.False(Contains(table, "s", code + "x"));
    }

    // Bytes cannot tell broken surrogates apart.
    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool Contains(CodeTable table, string system, string code) => table.Contains(Encoding.UTF8.GetBytes(system), Encoding.UTF8.GetBytes(code));
}
