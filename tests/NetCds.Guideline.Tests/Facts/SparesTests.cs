using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class SparesTests
{
    [Fact]
    public void Take_AfterGiveBack_GivesTheSameObject()
    {
        var spares = new Spares<object>(() => new object());
        var first = spares.Take();
        spares.GiveBack(first);

        Assert.Same(first, spares.Take());
    }

    [Fact]
    public void Take_ByManyAtOnce_NeverGivesOneObjectToTwo()
    {
        var spares = new Spares<StrongBox>(() => new StrongBox());

        Parallel.For(0, 20_000, _ =>
        {
            var mine = spares.Take();
            Assert.Equal(1, Interlocked.Increment(ref mine.Users));
            Interlocked.Decrement(ref mine.Users);
            spares.GiveBack(mine);
        });
    }

    private sealed class StrongBox
    {
        public int Users;
    }
}
