using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>Compares the maxima of a mission's indicators in a year with its variable envelope: the common part of CPTS3003 and CPTS3010.</summary>
/// <param name="message">The message: {0} mission, {1} contract year, {2} sum of the maxima, {3} envelope.</param>
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

    /// <summary>Whether a sum breaks the rule.</summary>
    protected abstract bool IsBroken(Euros sum, EuroRange envelope);
}
