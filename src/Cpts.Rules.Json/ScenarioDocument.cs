using Cpts.Rules.Facts;
using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>A scenario file that was read: its facts and expectations, or the findings about its form, with their positions in the file.</summary>
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

    /// <summary>The facts; null when there is a finding about the form of the file.</summary>
    public Scenario? Scenario { get; }

    /// <summary>What the file expects of its own evaluation; null when it expects nothing, or when the facts could not be read.</summary>
    public Expectations? Expect { get; }

    /// <summary>The name of the scenario, even when something else in the file is wrong; null when there is none.</summary>
    public string? Name { get; }

    /// <summary>The evaluation date stated in the file, even when something else in the file is wrong; null when there is none.</summary>
    public LocalDate? AsOf { get; }
}
