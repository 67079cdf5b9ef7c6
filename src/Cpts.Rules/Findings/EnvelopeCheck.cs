using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>The maxima of the indicators of a mission in a year against its variable envelope: what CPTS3003 and CPTS3010 share.</summary>
/// <param name="message">The words: {0} mission, {1} contract year, {2} sum of the maxima, {3} envelope.</param>
internal abstract class EnvelopeCheck(Bilingual message) : Check
{
    public override void Examine(Examination examination)
    {
        foreach (var year in examination.Plan.Terms)
        {
            foreach (var mission in year.Missions)
            {
                if (Indicators.SumOfMaxima(year.Year, year.Contract[mission]!) is { } sum
                    && VariableRule.EnvelopeOf(mission, year) is var envelope
                    && IsBroken(sum, envelope))
                {
                    examination.Report(year.Contract.PathOf(mission) + "/indicators", message, mission, year.Year, sum, envelope);
                }
            }
        }
    }

    /// <summary>Whether a sum is not what the envelope asks for.</summary>
    protected abstract bool IsBroken(Euros sum, EuroRange envelope);
}
