namespace Cpts.Rules.Law;

/// <summary>Several missions of which only the sum is known (law of group sums).</summary>
/// <remarks>
/// For a group of known sum S and some of its members, the members together lie between the larger of (their least, S less
/// the most of the others) and the smaller of (their most, S less the least of the others). At size 2 no mission of the
/// group of 135 000 € is known alone, yet all of them together are exact.
/// </remarks>
/// <param name="Members">The missions.</param>
/// <param name="Sum">Their sum, euros a year.</param>
internal readonly record struct KnownSum(MissionSet Members, Euros Sum)
{
    public static KnownSum From(AmountRow row) =>
        new(MissionSet.Of([.. row.Lines.Select(line => (Mission)line)]), row.Amount.Min);

    /// <summary>Whether some choice inside the bounds meets the sum.</summary>
    /// <param name="bounds">What is known of each line alone, by line.</param>
    public bool CanBeMet(EuroRange[] bounds) => SumOf(Members, bounds).Contains(Sum);

    /// <summary>What is known of some members together.</summary>
    /// <param name="chosen">The members; at least one.</param>
    /// <param name="bounds">What is known of each line alone, by line; the sum can be met inside them.</param>
    public EuroRange OfMembers(MissionSet chosen, EuroRange[] bounds)
    {
        var own = SumOf(chosen, bounds);
        var others = SumOf(Members.Except(chosen), bounds);
        return EuroRange.Between(Euros.Max(own.Min, Sum - others.Max), Euros.Min(own.Max, Sum - others.Min));
    }

    /// <summary>The sum of the bounds of some missions, end by end.</summary>
    public static EuroRange SumOf(MissionSet missions, EuroRange[] bounds)
    {
        var sum = EuroRange.Zero;
        foreach (var mission in missions)
        {
            sum += bounds[(int)mission];
        }

        return sum;
    }

    /// <summary>The total of operating and some missions, as tight as the known sums make it.</summary>
    public static EuroRange Total(MissionSet missions, EuroRange[] bounds, KnownSum[] sums)
    {
        var total = bounds[(int)Line.Operating];
        foreach (var sum in sums)
        {
            var chosen = missions.Intersect(sum.Members);
            if (chosen != MissionSet.Empty)
            {
                total += sum.OfMembers(chosen, bounds);
                missions = missions.Except(sum.Members);
            }
        }

        return total + SumOf(missions, bounds);
    }
}
