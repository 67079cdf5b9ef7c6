using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS5002: first-line professionals, or failing them the ARS with the URPS and the health centres.</summary>
public class InitiativeNotAllowedTests
{
    [Theory]
    [InlineData(Initiator.FirstLineProfessionals, false, false, "")]
    [InlineData(Initiator.FirstLineProfessionals, true, true, "")]
    [InlineData(Initiator.RegionalHealthAgency, true, true, "")]
    [InlineData(Initiator.RegionalHealthAgency, true, false, "/initiative/consulted: The ARS took the initiative without consultation with the health centres.")]
    [InlineData(Initiator.RegionalHealthAgency, false, true, "/initiative/consulted: The ARS took the initiative without consultation with the URPS.")]
    [InlineData(Initiator.RegionalHealthAgency, false, false, "/initiative/consulted: The ARS took the initiative without consultation with the URPS or with the health centres.")]
    [InlineData(Initiator.Other, true, true, "/initiative/by: The initiative comes neither from first-line professionals nor from the ARS.")]
    [InlineData(Initiator.Other, false, false, "/initiative/by: The initiative comes neither from first-line professionals nor from the ARS.")]
    public void The_initiative_comes_from_who_may_take_it(Initiator by, bool urps, bool healthCentres, string expected)
    {
        List<ConsultedBody> consulted = [];
        if (healthCentres)
        {
            consulted.Add(ConsultedBody.HealthCentres);
        }

        if (urps)
        {
            consulted.Add(ConsultedBody.Urps);
        }

        var scenario = Community() with { Initiative = new() { By = by, Consulted = consulted.ToValueList() } };

        Assert.Equal(expected, string.Join('|', scenario.FindingsOf("CPTS5002", "2026-01-01").Select(finding => $"{finding.Path}: {finding.Message(Language.English)}")));
    }

    [Fact]
    public void Without_the_section_nothing_is_said() => Assert.Equal("", Community().Paths("CPTS5002", "2026-01-01"));
}
