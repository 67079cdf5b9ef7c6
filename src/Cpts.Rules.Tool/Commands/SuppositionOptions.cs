using Cpts.Rules.Tool.Comparing;

namespace Cpts.Rules.Tool.Commands;

/// <summary>The options that suppose something about a scenario: another agreement, population or reading.</summary>
internal sealed class SuppositionOptions
{
    private readonly Option<string> _agreement;
    private readonly Option<string> _population;
    private readonly Option<string> _step;
    private readonly Option<string[]> _interpret;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="text">Adds an option that takes one text.</param>
    /// <param name="texts">Adds an option that takes a text each time it is given.</param>
    public SuppositionOptions(Func<string, string, Bilingual, string[], Option<string>> text, Func<string, string, Bilingual, Option<string[]>> texts)
    {
        var ids = SharedOptions.AgreementsOf(Law.Default);
        _agreement = text("--agreement", string.Join('|', ids), new("Comme si cet accord avait été seul en vigueur : budget, années, missions socles ; les échéances restent", "As if only this agreement had been in force: the budget, the years and the core missions change, deadlines do not"), ids);
        _population = text("--population", "N|A..B", new("Une autre population, ou la courbe d’une plage", "Another population, or the curve of a range"), []);
        _step = text("--step", "S", new("Le pas de la plage (1000 par défaut)", "The step of the range (1000 by default)"), []);
        _interpret = texts("--interpret", "K=V", new("Une autre lecture là où le droit est ouvert ; autant de fois qu’il faut", "Another reading where the law is open; can be repeated"));
    }

    /// <summary>The supposition, and the range of populations for a curve; null without a range.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="law">The law whose agreements can be supposed.</param>
    /// <exception cref="UsageException">The value of an option is not valid.</exception>
    public (Supposition Supposition, PopulationRange? Range) Read(ParseResult parsed, Law law)
    {
        var population = PopulationChoice.Parse(parsed.GetValue(_population), parsed.GetValue(_step));
        var supposition = new Supposition
        {
            Agreement = SharedOptions.Choice(parsed, _agreement, SharedOptions.AgreementsOf(law)) is { } id ? law.Find(id) : null,
            Population = population.One,
            Readings = (parsed.GetValue(_interpret) ?? []).Select(InterpretationChoice.Parse).ToValueList(),
        };
        return (supposition, population.Range);
    }
}
