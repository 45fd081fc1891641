using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathCacheTests
{
    [Fact]
    public void GetOrAdd_SameExpression_IsCompiledOnce()
    {
        var cache = new FhirPathCache();

        Assert.Same(cache.GetOrAdd("name.given"), cache.GetOrAdd("name.given"));
        Assert.NotSame(cache.GetOrAdd("name.given"), cache.GetOrAdd("name.given", new FhirPathOptions { Model = FhirTypeModel.R4 }));
    }

    [Fact]
    public void GetOrAdd_MoreThanItKeeps_ForgetsTheOldest()
    {
        var cache = new FhirPathCache(8);
        var first = cache.GetOrAdd("1");
        for (var i = 2; i < 40; i++)
        {
            cache.GetOrAdd($"{i}");
        }

        Assert.NotSame(first, cache.GetOrAdd("1"));
    }

    [Fact]
    public void GetOrAdd_AskedForOften_IsKept()
    {
        var cache = new FhirPathCache(8);
        var first = cache.GetOrAdd("1");
        for (var i = 2; i < 40; i++)
        {
            cache.GetOrAdd($"{i}");
            Assert.Same(first, cache.GetOrAdd("1"));
        }
    }

    [Fact]
    public void GetOrAdd_NoExpression_ThrowsEachTime()
    {
        var cache = new FhirPathCache();

        Assert.Throws<FhirPathSyntaxException>(() => cache.GetOrAdd("1 +"));
        Assert.Throws<FhirPathSyntaxException>(() => cache.GetOrAdd("1 +"));
    }
}
