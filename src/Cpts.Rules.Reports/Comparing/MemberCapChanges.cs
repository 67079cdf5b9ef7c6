namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in what professionals received.</summary>
internal static class MemberCapChanges
{
    private static readonly Bilingual Paid = new("{0} en {1}", "{0} in {1}");
    private static readonly Bilingual Exceeded = new("{0} en {1} : plafond", "{0} in {1}: cap");
    private static readonly Bilingual Above = new("dépassé", "exceeded");
    private static readonly Bilingual NotAbove = new("non dépassé", "not exceeded");

    public static void Add(ChangeList changes, BothSides<MemberCap> caps)
    {
        foreach (var (key, sides) in caps.By(cap => (cap.Professional, cap.Year), Order))
        {
            var year = Years.Text(key.Year);

            // A name may hold the separator; it is written as in JSON pointers.
            var id = $"memberCaps/{key.Professional.Replace("~", "~0").Replace("/", "~1")}/{year}/";
            changes.Amount(ChangeGroup.MemberCaps, id + "paid", Filled.Of(Paid, key.Professional, year), sides.Select(side => EuroRange.Exactly(side.Paid)));
            changes.Word(ChangeGroup.MemberCaps, id + "exceeded", Filled.Of(Exceeded, key.Professional, year), sides.Select(side =>
                side.Exceeded ? ("true", Above) : ("false", NotAbove)));
        }
    }

    private static IComparer<(string Professional, int Year)> Order { get; } = Comparer<(string Professional, int Year)>.Create((left, right) =>
        string.CompareOrdinal(left.Professional, right.Professional) is not 0 and var byName ? byName : left.Year.CompareTo(right.Year));
}
