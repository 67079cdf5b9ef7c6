using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>Arbitrary agreement files and laws built in code: each gives a law that evaluates, findings, or one of the two documented exceptions.</summary>
internal sealed class AgreementsTarget : ITarget
{
    private static readonly LocalDate Today = new(2027, 11, 21);

    private static readonly Scenario Community = new()
    {
        Territory = new TerritoryFacts { Population = 62_000 },
        Contract = new ContractFacts { Signed = new LocalDate(2023, 1, 1), Missions = [new MissionFacts { Mission = Mission.Prevention, Started = new LocalDate(2023, 2, 1) }] },
    };

    public string Name => "agreements";

    public bool Try(byte[] input)
    {
        var chance = Chance.Of(input);
        var any = new AnyObject(chance, wildness: chance.Next(3) switch { 0 => 0, 1 => 300, _ => 30 });
        var files = LawFiles.Apply(Law.Default, [any.Of<AgreementFacts>(), any.Of<AgreementFacts>()]);
        if (files.Law is null == files.Findings.All(findings => findings.Count == 0))
        {
            throw new BrokenPromiseException("A law and findings exclude each other, and one is there.");
        }

        return Evaluates(files.Law) | Evaluates(Completed(any)) | Evaluates(Added(any));
    }

    private static Law? Completed(AnyObject any)
    {
        try
        {
            return Law.Default.Complete("avenant-2", any.Of<Source>(), [any.Of<SuppliedAmount>(), any.Of<SuppliedAmount>()]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Law? Added(AnyObject any)
    {
        try
        {
            return Law.Default.Add(new Agreement(any.Of<ValueList<AmountRow>>())
            {
                Id = "avenant-3",
                Title = any.Of<Bilingual>(),
                EffectiveFrom = any.Of<LocalDate>(),
                CoreMissions = any.Of<MissionSet>(),
                OptionalMissions = any.Of<MissionSet>(),
                Sources = any.Of<ValueList<Source>>(),
                Calendar = any.Of<DeploymentCalendar>(),
                Sizes = SizeThresholds.Of(any.Of<int>(), 200_000 + any.Of<int>() / 2, 400_000, any.Of<ValueList<Source>>()),
            });
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Evaluates(Law? law)
    {
        if (law is null)
        {
            return false;
        }

        var evaluator = new ScenarioEvaluator(law, FrenchCommunes.Default);
        foreach (var day in new[] { Today, Today.PlusYears(40) })
        {
            PageWriter.Write(TextWriter.Null, EvaluatedScenario.Of(Community, evaluator, day), Language.French);
        }

        return true;
    }
}
