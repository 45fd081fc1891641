using NetCds.Ehr.Resilience;

namespace NetCds.Ehr.Tests.Resilience;

public sealed class BoundedRegistryTests
{
    [Fact]
    public void Get_Full_ForgetsTheLongestUnused()
    {
        var made = new List<int>();
        var registry = new BoundedRegistry<int, string>(2, key =>
        {
            made.Add(key);
            return $"{key}";
        });

        registry.Get(1);
        registry.Get(2);
        registry.Get(1);
        registry.Get(3);

        Assert.Equal("1", registry.Get(1));
        Assert.Equal([1, 2, 3], made);
        Assert.Equal("2", registry.Get(2));
        Assert.Equal([1, 2, 3, 2], made);
        Assert.Equal(2, registry.Count);
    }
}
