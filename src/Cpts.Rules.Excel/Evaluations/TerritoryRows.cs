using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>The agreement, the population, the size and the distance to the sizes beside it.</summary>
internal static class TerritoryRows
{
    private static readonly Bilingual Size = new("taille", "size");

    public static void Write(EvaluationRows rows, Answers answers, LocalDate asOf)
    {
        var territory = answers.Territory;
        rows.Add(Section.Territory, rows.Say(new("accord", "agreement")), "", date: asOf, text: answers.Agreement.Id);
        rows.Add(Section.Territory, rows.Say(new("population", "population")), "", territory.Population, territory.PopulationYear);
        rows.Add(Section.Territory, rows.Say(new("taille", "sizeBand")), "", (int)territory.SizeBand);
        if (territory.NextBand is { } next)
        {
            var item = rows.Say(new("taille au-dessus", "nextBand"));
            rows.Add(Section.Territory, item, rows.Say(Size), (int)next.Size);
            rows.Add(Section.Territory, item, rows.Say(new("habitants manquants", "inhabitantsMissing")), next.InhabitantsMissing);
            rows.Add(Section.Territory, item, rows.Say(new("gain annuel", "annualGain")), next.AnnualGain);
        }

        if (territory.PreviousBand is { } previous)
        {
            var item = rows.Say(new("taille au-dessous", "previousBand"));
            rows.Add(Section.Territory, item, rows.Say(Size), (int)previous.Size);
            rows.Add(Section.Territory, item, rows.Say(new("perte qui change la taille", "inhabitantsAbove")), previous.InhabitantsAbove);
            rows.Add(Section.Territory, item, rows.Say(new("perte annuelle", "annualLoss")), previous.AnnualLoss);
        }
    }
}
