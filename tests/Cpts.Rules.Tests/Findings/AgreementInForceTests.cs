namespace Cpts.Rules.Tests.Findings;

public class AgreementInForceTests
{
    [Fact]
    public void Without_an_agreement_in_force_the_evaluation_stops_with_one_finding_for_each_date()
    {
        var signedTooEarly = Community(120_000).Signed("2019-08-24");

        Assert.Equal(["/contract/signed"], signedTooEarly.Found("CPTS9013"));
        Assert.Equal(["/asOf", "/contract/signed"], signedTooEarly.Found("CPTS9013", "2019-08-01"));
        Assert.Equal(["/asOf"], signedTooEarly.Found("CPTS9013", "2019-08-24"));
        Assert.Null(signedTooEarly.Evaluate().Answers);
        Assert.Equal("aci-2019", Community(120_000).Signed("2019-08-25").Answers("2019-08-25").Agreement.Id);
    }
}
