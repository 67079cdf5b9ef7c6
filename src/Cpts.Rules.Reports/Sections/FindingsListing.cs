namespace Cpts.Rules.Reports.Sections;

/// <summary>The findings.</summary>
internal static class FindingsListing
{
    /// <summary>The findings, by code and place.</summary>
    public static Listing Of(ValueList<Finding> findings) => new(
        "findings",
        new("Constats", "Findings"),
        [new("finding") { Change = new("{0}", "{0}") }],
        findings.GroupBy(finding => (finding.Code, finding.Path)).SelectMany(place => place.Select((finding, i) =>

            // Several findings with the same code and place are distinguished by a number.
            new Item($"findings/{finding.Code}{finding.Path}{(i == 0 ? "" : $"#{Years.Text(i + 1)}")}", finding.Rule.Title)
            {
                Rank = $"{finding.Code}\0{finding.Path}\0{Ranks.Of(i)}",
                IsValue = true,
                ["finding"] = new(new Value.Found(finding)),
            })));
}
