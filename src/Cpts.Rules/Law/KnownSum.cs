namespace Cpts.Rules;

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
    /// <typeparam name="T">Lines.</typeparam>
    /// <param name="lines">The lines, by their number.</param>
    /// <param name="whole">What is known of a line alone.</param>
    public bool CanBeMet<T>(T[] lines, Func<T, EuroRange> whole) => SumOf(Members, lines, whole).Contains(Sum);

    /// <summary>What is known of some members together.</summary>
    /// <typeparam name="T">Lines.</typeparam>
    /// <param name="chosen">The members; at least one.</param>
    /// <param name="lines">The lines, by their number.</param>
    /// <param name="whole">What is known of a line alone; the sum can be met inside these bounds.</param>
    public EuroRange OfMembers<T>(MissionSet chosen, T[] lines, Func<T, EuroRange> whole)
    {
        var own = SumOf(chosen, lines, whole);
        var others = SumOf(Members.Except(chosen), lines, whole);
        return EuroRange.Between(Euros.Max(own.Min, Sum - others.Max), Euros.Min(own.Max, Sum - others.Min));
    }

    /// <summary>The total of operating and some missions, as tight as the known sums make it.</summary>
    public static EuroRange Total<T>(MissionSet missions, T[] lines, Func<T, EuroRange> whole, KnownSum[] sums)
    {
        var total = whole(lines[(int)Line.Operating]);
        foreach (var sum in sums)
        {
            var chosen = missions.Intersect(sum.Members);
            if (chosen != MissionSet.Empty)
            {
                total += sum.OfMembers(chosen, lines, whole);
                missions = missions.Except(sum.Members);
            }
        }

        return total + SumOf(missions, lines, whole);
    }

    private static EuroRange SumOf<T>(MissionSet missions, T[] lines, Func<T, EuroRange> whole)
    {
        var sum = EuroRange.Zero;
        foreach (var mission in missions)
        {
            sum += whole(lines[(int)mission]);
        }

        return sum;
    }
}
