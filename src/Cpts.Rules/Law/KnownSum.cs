namespace Cpts.Rules;

/// <summary>Several missions of which only the sum is known (the rule of group sums).</summary>
/// <remarks>
/// In a group with the known sum S, the total of some of its members lies between the larger of (their minimum, S less the
/// maximum of the others) and the smaller of (their maximum, S less the minimum of the others). At size 2 no mission of the
/// group of 135 000 € is known individually, yet their total is exact.
/// </remarks>
/// <param name="Members">The missions.</param>
/// <param name="Sum">Their sum, euros a year.</param>
internal readonly record struct KnownSum(MissionSet Members, Euros Sum)
{
    public static KnownSum From(AmountRow row) => new([.. row.Lines.Select(line => line.Mission()!.Value)], row.Amount.Min);

    /// <summary>Whether amounts within the bounds can add up to the sum.</summary>
    /// <param name="whole">What is known about a single line.</param>
    public bool CanBeMet(Func<Line, EuroRange> whole) => SumOf(Members, whole).Contains(Sum);

    /// <summary>What is known about the total of some members.</summary>
    /// <param name="chosen">The members; at least one.</param>
    /// <param name="whole">What is known about a single line; the sum must be possible within these bounds.</param>
    public EuroRange OfMembers(MissionSet chosen, Func<Line, EuroRange> whole)
    {
        var own = SumOf(chosen, whole);
        var others = SumOf(Members.Except(chosen), whole);
        return EuroRange.Between(Euros.Max(own.Min, Sum - others.Max), Euros.Min(own.Max, Sum - others.Min));
    }

    /// <summary>The total of operating and some missions, as narrow as the known sums allow.</summary>
    public static EuroRange Total(MissionSet missions, Func<Line, EuroRange> whole, KnownSum[] sums)
    {
        var total = whole(Line.Operating);
        foreach (var sum in sums)
        {
            var chosen = missions.Intersect(sum.Members);
            if (chosen != MissionSet.Empty)
            {
                total += sum.OfMembers(chosen, whole);
                missions = missions.Except(sum.Members);
            }
        }

        return total + SumOf(missions, whole);
    }

    private static EuroRange SumOf(MissionSet missions, Func<Line, EuroRange> whole)
    {
        var sum = EuroRange.Zero;
        foreach (var mission in missions)
        {
            sum += whole(mission.Line());
        }

        return sum;
    }
}
