using System.Buffers;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>Arbitrary facts built in code, through the evaluator and every writer: each gives an answer or findings, with texts for everything.</summary>
internal sealed class ObjectsTarget : ITarget
{
    private readonly ScenarioEvaluator _evaluator = new(FrenchCommunes.Default);

    public string Name => "objects";

    /// <summary>Each input is evaluated three times and written ten times.</summary>
    public TimeSpan Slow => TimeSpan.FromMilliseconds(500);

    public bool Try(byte[] input)
    {
        var chance = Chance.Of(input);
        var any = new AnyObject(chance, wildness: chance.Next(3) switch { 0 => 0, 1 => 300, _ => 30 });
        var scenario = chance.Next(4) == 0 ? any.Of<Scenario>() : Some(any, chance);
        var asOf = any.Of<LocalDate>();
        var evaluation = _evaluator.Evaluate(scenario, asOf);
        if (evaluation is { Answers: null, Findings.Count: 0 })
        {
            throw new BrokenPromiseException("No answer and no finding.");
        }

        var file = EvaluatedScenario.Of(scenario, _evaluator, asOf);
        foreach (var language in new[] { Language.French, Language.English })
        {
            PageWriter.Write(TextWriter.Null, file, language);
            PageWriter.Write(TextWriter.Null, file, language, PageForm.Markdown);
            ReportWriter.Write(file, language);
            CalendarWriter.TryWrite(Stream.Null, file, language);
            EvaluationWriter.Write(new ArrayBufferWriter<byte>(), evaluation, new EvaluationFormat(language));
        }

        return evaluation.Answers is not null;
    }

    /// <summary>A plain community with some arbitrary sections, so that most of it can be evaluated.</summary>
    private static Scenario Some(AnyObject any, Random chance)
    {
        var other = any.Of<Scenario>();
        var plain = new Scenario { Name = other.Name, AsOf = other.AsOf, Territory = new TerritoryFacts { Population = chance.Next(1, 300_000) } };
        for (var left = chance.Next(1, 4); left > 0; left--)
        {
            plain = chance.Next(10) switch
            {
                0 => plain with { Territory = other.Territory },
                1 => plain with { Initiative = other.Initiative },
                2 => plain with { Members = other.Members, MemberCount = other.MemberCount },
                3 => plain with { LegalForm = other.LegalForm },
                4 => plain with { Project = other.Project },
                5 => plain with { Contract = other.Contract, Contracts = null },
                6 => plain with { Contracts = other.Contracts, Contract = null },
                7 => plain with { PopulationChanges = other.PopulationChanges },
                8 => plain with { Receipts = other.Receipts, MemberPayments = other.MemberPayments },
                _ => plain with { Interpretations = other.Interpretations },
            };
        }

        return plain;
    }
}
