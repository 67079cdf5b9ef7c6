using Cpts.Rules.Facts;
using static Cpts.Rules.Tests.Deadlines.DeadlineText;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>Communities older than the ordonnance had until 14 May 2022 to become associations (S19, S20).</summary>
public class LegalFormDeadlineTests
{
    [Theory]
    [InlineData("2021-05-13", null, null, true)]
    [InlineData("2021-05-14", null, null, false)]
    [InlineData(null, "2021-05-13", null, true)]
    [InlineData(null, "2021-05-14", null, false)]
    [InlineData(null, null, "2021-05-13", true)]
    [InlineData(null, null, "2021-05-14", false)]
    [InlineData("2022-01-01", "2022-01-01", "2021-05-13", true)]
    [InlineData(null, null, null, false)]
    public void Form_project_or_contract_before_14_May_2021_make_an_older_community(string? since, string? received, string? signed, bool isOlder)
    {
        foreach (var kind in Enum.GetValues<LegalFormKind>())
        {
            var scenario = Community().With(received is null ? null : Received(received)).With(signed is null ? null : Signed(signed)).With(Form(kind, since));

            Assert.Equal(isOlder, scenario.DeadlinesOn("2019-08-25").Any(deadline => deadline.Id == Rules.Deadlines.DeadlineKind.LegalForm));
        }
    }

    [Fact]
    public void Without_the_section_there_is_no_deadline() =>
        Assert.DoesNotContain(Community().With(Received("2020-01-01")).DeadlinesOn("2022-01-01"), deadline => deadline.Id == Rules.Deadlines.DeadlineKind.LegalForm);

    [Theory]
    [InlineData(LegalFormKind.None, null, "2022-05-14", "Pending")]
    [InlineData(LegalFormKind.None, null, "2022-05-15", "Missed")]
    [InlineData(LegalFormKind.None, "2020-01-01", "2022-05-15", "Missed")]
    [InlineData(LegalFormKind.Other, "2020-01-01", "2022-05-14", "Pending")]
    [InlineData(LegalFormKind.Other, "2020-01-01", "2022-05-15", "Missed")]
    [InlineData(LegalFormKind.Association1901, null, "2019-09-01", "Met")]
    [InlineData(LegalFormKind.Association1901, null, "2026-01-01", "Met")]
    [InlineData(LegalFormKind.Association1901, "2020-01-01", "2019-12-31", "Pending")]
    [InlineData(LegalFormKind.Association1901, "2020-01-01", "2020-01-01", "Met 2020-01-01")]
    [InlineData(LegalFormKind.Association1901, "2022-05-14", "2022-05-13", "Pending")]
    [InlineData(LegalFormKind.Association1901, "2022-05-14", "2022-05-14", "Met 2022-05-14")]
    [InlineData(LegalFormKind.Association1901, "2022-05-14", "2026-01-01", "Met 2022-05-14")]
    [InlineData(LegalFormKind.Association1901, "2022-05-15", "2022-05-14", "Pending")]
    [InlineData(LegalFormKind.Association1901, "2022-05-15", "2022-05-15", "Late 2022-05-15")]
    [InlineData(LegalFormKind.LocalLawAssociation, "2022-05-16", "2022-05-15", "Missed")]
    [InlineData(LegalFormKind.LocalLawAssociation, "2022-05-16", "2022-05-16", "Late 2022-05-16")]
    [InlineData(LegalFormKind.LocalLawAssociation, "2022-05-14", "2022-05-14", "Met 2022-05-14")]
    public void An_older_community_becomes_an_association_by_14_May_2022(LegalFormKind kind, string? since, string asOf, string status)
    {
        var scenario = Community().With(Received("2019-07-01")).With(Form(kind, since));

        Assert.Equal(["LegalForm 2022-05-14 " + status], scenario.DeadlinesOn(asOf).Select(Say));
    }
}
