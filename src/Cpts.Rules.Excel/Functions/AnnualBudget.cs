using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The question of the two budget functions: a population, missions, a day and readings.</summary>
/// <param name="Population">Inhabitants.</param>
/// <param name="Missions">The missions chosen.</param>
/// <param name="AsOf">The evaluation date, which decides the agreement.</param>
/// <param name="Readings">The readings.</param>
/// <param name="Members">The number of members; null when it is not given.</param>
/// <param name="Law">The law.</param>
internal sealed record AnnualBudget(int Population, MissionChoice Missions, LocalDate AsOf, Interpretations Readings, int? Members, Law Law)
{
    private static readonly Bilingual NotInTheAgreement = new(
        "Le {0}, l’accord en vigueur ({1}) n’a pas la mission « {2} ».",
        "On {0} the agreement in force ({1}) does not have the mission \"{2}\".");

    /// <summary>Reads the arguments: the first three, then the readings, the members and the agreement files, which are next to each other.</summary>
    public static AnnualBudget Read(Call call, int readings) =>
        new(call.Population(0), call.Missions(1), call.Date(2), call.Readings(readings), call.OptionalWhole(readings + 1, 0, int.MaxValue), call.Law(readings + 2));

    /// <summary>The budget of a contract signed on that day with the chosen missions; when there is none, the call is refused and the result is null.</summary>
    public Answer? Evaluate(Call call)
    {
        if (Law.InForceOn(AsOf, Readings) is { } agreement)
        {
            foreach (var mission in Missions.In(agreement).Except(agreement.Missions))
            {
                call.Refuse(CellError.NotAvailable, NotInTheAgreement, AsOf, agreement.Title, mission);
                return null;
            }

            return Rulebook.Evaluate(call, Law, Scenario(Missions.In(agreement)), AsOf) is { Answers: { } answers }
                ? new Answer(answers.Budget, Missions.In(agreement))
                : null;
        }

        Rulebook.Evaluate(call, Law, Scenario(MissionSet.Empty), AsOf);
        return null;
    }

    private Scenario Scenario(MissionSet missions)
    {
        var facts = new List<MissionFacts>();
        foreach (var mission in missions)
        {
            facts.Add(new MissionFacts { Mission = mission });
        }

        return new Scenario
        {
            Territory = new TerritoryFacts { Population = Population },
            MemberCount = Members,
            Contract = new ContractFacts { Signed = AsOf, Missions = facts.ToValueList() },
            Interpretations = Readings,
        };
    }

    /// <summary>The budget, limited to operating and the chosen missions.</summary>
    internal sealed class Answer(Budget budget, MissionSet missions)
    {
        /// <summary>Operating, then the chosen missions, in the order of the agreement.</summary>
        public ValueList<BudgetLine> Lines { get; } =
            budget.Lines.Where(line => line.Line.Mission() is not { } mission || missions.Contains(mission)).ToValueList();

        /// <summary>The sum of the fixed parts.</summary>
        public EuroRange Fixed => Lines.Aggregate(EuroRange.Zero, (sum, line) => sum + line.Fixed);

        /// <summary>The sum of the variable parts.</summary>
        public EuroRange Variable => Lines.Aggregate(EuroRange.Zero, (sum, line) => sum + line.Variable);

        /// <summary>The total; known sums can make it narrower than the sum of the lines.</summary>
        public EuroRange Total { get; } = budget.Chosen!.Value;
    }
}
