using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Pages.Comparisons;

/// <summary>The sides of a comparison in words.</summary>
internal static class SideText
{
    private static readonly Bilingual Nameless = new("Scénario sans nom", "Scenario without a name");
    private static readonly Bilingual Before = new("Avant : {0}", "Before: {0}");
    private static readonly Bilingual After = new("Après : {0}", "After: {0}");
    private static readonly Bilingual AsItIs = new("{0} au {1}", "{0} on {1}");
    private static readonly Bilingual Supposed = new("{0} au {1}, en supposant : {2}", "{0} on {1}, supposing {2}");
    private static readonly Bilingual Agreement = new("{0} seul en vigueur ({1})", "{0} alone in force ({1})");
    private static readonly Bilingual AmountsLeftOut = new(
        "Les montants écrits dans le contrat ({0}) valent pour sa taille et son accord : ils sont laissés de côté après, où paie le barème.",
        "The amounts stated in the contract ({0}) apply only to its own size and agreement: they are left out after the change, where the table gives the amounts.");

    public static string Name(ComparedSide side, Wording wording) => side.Evaluation.Name is { Length: > 0 } name ? ShortText.Of(name) : wording.Text(Nameless);

    public static IEnumerable<Cell> Summary(Comparison comparison, Wording wording)
    {
        yield return wording.Text(Before, Text(comparison.Before, wording));
        yield return wording.Text(After, Text(comparison.After, wording));
        if (comparison.After.AmountsLeftOut.Count > 0)
        {
            yield return LeftOut(comparison.After.AmountsLeftOut, wording);
        }
    }

    /// <summary>What is supposed: 175 001 inhabitants, proration=months; empty when nothing is.</summary>
    public static string Suppositions(Supposition supposition, Wording wording)
    {
        List<string> parts = [];
        if (supposition.Population is { } population)
        {
            parts.Add(Inhabitants.Text(population, wording));
        }

        if (supposition.Agreement is { } agreement)
        {
            parts.Add(wording.Text(Agreement, agreement.Title, agreement.Id));
        }

        parts.AddRange(supposition.Readings.Select(reading => $"{reading.Question}={reading.Value}"));
        return string.Join(", ", parts);
    }

    private static string Text(ComparedSide side, Wording wording)
    {
        var (name, date) = (Name(side, wording), side.Evaluation.AsOf);
        return Suppositions(side.Supposition, wording) is { Length: > 0 } supposed
            ? wording.Text(Supposed, name, date, supposed)
            : wording.Text(AsItIs, name, date);
    }

    private static string LeftOut(MissionSet missions, Wording wording)
    {
        List<string> names = [];
        foreach (var mission in missions)
        {
            names.Add(wording.Name(mission));
        }

        return wording.Text(AmountsLeftOut, string.Join(", ", names));
    }
}
