using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using Interval = NetCds.Guideline.Logic.Interval;

namespace NetCds.Guideline.Tests.Conditions;

/// <summary>Learning a fact never turns true into false or false into true, for conditions that do not ask about missingness.</summary>
public sealed class LearningTests
{
    private static readonly string[] Leaves =
    [
        "%ki67_percent > 20 '%'", "%ki67_percent <= 2.9 '%'", "%ki67_percent = 20 '%'", "%largest_diameter_mm < 30 'mm'", "%largest_diameter_mm >= %ablation_max_mm",
        "%lesion_count < 6", "%lesion_count != 3", "%differentiation = 'well'", "%differentiation in ('poor' | 'well')", "%pregnant", "%pregnant = false", "%male != true", "true", "false",
    ];

    private static Gen<string> Condition(int size) => size <= 1
        ? Gen.Elements(Leaves)
        : Gen.OneOf(
            Gen.Elements(Leaves),
            Condition(size - 1).Select(a => $"({a}).not()"),
            from op in Gen.Elements("and", "or", "xor", "implies")
            from a in Condition(size / 2)
            from b in Condition(size / 2)
            select $"({a}) {op} ({b})");

    [Fact]
    public void Evaluate_MoreKnown_KeepsEveryVerdict()
    {
        var facts = from ki67 in Gen.Choose(0, 400).Select(v => v / 10m)
                    from size in Gen.Choose(1, 1000).Select(v => v / 10m)
                    from count in Gen.Choose(0, 12)
                    from well in Gen.Elements(true, false)
                    from pregnant in Gen.Elements(true, false)
                    from known in Gen.Choose(0, 31)
                    from more in Gen.Choose(0, 31)
                    from width in Gen.Choose(0, 100)
                    select (ki67, size, count, well, pregnant, known, more, width);
        var cases = from condition in Condition(12)
                    from f in facts
                    select (condition, f);

        Prop.ForAll(
            cases.ToArbitrary(),
            c =>
            {
                var before = Fill(c.f, c.f.known, c.f.width).Evaluate(c.condition);
                var after = Fill(c.f, c.f.known | c.f.more, 0).Evaluate(c.condition);
                return before == Truth.Unknown || before == after;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(7, 9));
    }

    private static Bench Fill((decimal Ki67, decimal Size, int Count, bool Well, bool Pregnant, int Known, int More, int Width) f, int known, int width)
    {
        var bench = new Bench();
        if ((known & 1) != 0)
        {
            bench.With("ki67_percent", Interval.Between(Math.Max(0, f.Ki67 - width), f.Ki67 + (width / 2m)));
        }

        if ((known & 2) != 0)
        {
            bench.With("largest_diameter_mm", Interval.Between(Math.Max(0, f.Size - width), f.Size + width));
        }

        if ((known & 4) != 0)
        {
            bench.With("lesion_count", f.Count);
        }

        if ((known & 8) != 0)
        {
            bench.With("differentiation", f.Well ? "well" : "poor");
        }

        if ((known & 16) != 0)
        {
            bench.With("pregnant", f.Pregnant).With("male", !f.Pregnant);
        }

        return bench;
    }
}
