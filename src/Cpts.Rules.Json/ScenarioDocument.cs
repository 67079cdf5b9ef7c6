using Cpts.Rules.Facts;
using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>A scenario file that was read: its facts and what it expects, or what is wrong with its form; and the places of both.</summary>
public sealed class ScenarioDocument : FileDocument
{
    internal ScenarioDocument(FileText file, ScenarioFile read, IReadOnlyList<Problem> problems)
        : base(file, problems)
    {
        Name = read.Scenario?.Name;
        AsOf = read.Scenario?.AsOf;
        if (problems.Count == 0)
        {
            Scenario = read.Scenario;
            Scenario!.RememberAsValid();
            Expect = read.Expect;
        }
    }

    /// <summary>The facts; null when a finding of form stands against them.</summary>
    public Scenario? Scenario { get; }

    /// <summary>What the file expects of its own evaluation; null when it expects nothing, or was not read.</summary>
    public Expectations? Expect { get; }

    /// <summary>The name of the scenario, also when something else in the file is wrong; null when there is none.</summary>
    public string? Name { get; }

    /// <summary>The evaluation date that the file states, also when something else in the file is wrong; null when there is none.</summary>
    public LocalDate? AsOf { get; }
}
