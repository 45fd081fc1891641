using System.Reflection;
using Xunit.v3;

namespace NetCds.Service.Tests.Conformance;

public sealed class ChecklistTests
{
    private static readonly HashSet<string> Quoted = [.. typeof(ChecklistTests).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => m.GetCustomAttributes().OfType<IFactAttribute>().Any(f => f.Skip is null))
        .SelectMany(m => m.GetCustomAttributes<TraitAttribute>().Concat(m.DeclaringType!.GetCustomAttributes<TraitAttribute>()))
        .Where(t => t.Name == Checklist.TraitName)
        .Select(t => t.Value)];

    public static TheoryData<string> Ids => new(Checklist.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Checklist_EveryId_IsQuotedByATest(string id) => Assert.Contains(id, Quoted);

    [Fact]
    public void Tests_EveryQuotedId_IsOnTheChecklist() => Assert.Empty(Quoted.Except(Checklist.Ids, StringComparer.Ordinal));
}
