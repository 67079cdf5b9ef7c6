namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in the findings: gone, new, or said in other words.</summary>
internal static class FindingChanges
{
    public static void Add(ChangeList changes, BothSides<Finding> findings)
    {
        foreach (var (key, sides) in findings.By(finding => (finding.Code, finding.Path), Order))
        {
            var (before, after) = (sides.Before.ToList(), sides.After.ToList());
            for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            {
                // Several findings of one code in one place are told apart by their number.
                var id = $"findings/{key.Code}{key.Path}{(i == 0 ? "" : $"#{Pages.Years.Text(i + 1)}")}";
                var title = (i < after.Count ? after[i] : before[i]).Rule.Title;
                changes.Found(id, new(before.Skip(i).Take(1), after.Skip(i).Take(1)), title);
            }
        }
    }

    private static IComparer<(string Code, string Path)> Order { get; } = Comparer<(string Code, string Path)>.Create((left, right) =>
        string.CompareOrdinal(left.Code, right.Code) is not 0 and var byCode ? byCode : string.CompareOrdinal(left.Path, right.Path));
}
