namespace Cpts.Rules.Territories;

/// <summary>Adds up the populations of the communes of a territory, and reports codes that cannot be counted or are listed twice.</summary>
internal static class CommuneList
{
    /// <summary>The sum of the populations, in inhabitants; meaningful when nothing is reported.</summary>
    public static long Read(ValueList<string> codes, int year, ICommunePopulations tables, string? seat, List<Finding> findings)
    {
        var first = new Dictionary<string, int>(codes.Count, StringComparer.Ordinal);
        for (var i = codes.Count - 1; i >= 0; i--)
        {
            first[codes[i]] = i;
        }

        var sum = 0L;
        for (var i = 0; i < codes.Count; i++)
        {
            var lookup = tables.Find(codes[i], year);
            var whole = lookup.Commune?.PartOf is { } container && first.ContainsKey(container)
                ? tables.Find(container, year).Commune
                : null;
            if (whole is null && lookup.Commune?.Population is null)
            {
                findings.Add(CommuneCodeRule.Unusable(i, codes[i], year, lookup, seat));
            }

            if (first[codes[i]] != i)
            {
                findings.Add(RepeatedCommuneRule.Repeated(i, codes[i], first[codes[i]]));
            }
            else if (whole is not null)
            {
                findings.Add(RepeatedCommuneRule.Contained(i, lookup.Commune!, whole));
            }

            sum += lookup.Commune?.Population ?? 0;
        }

        return sum;
    }
}
