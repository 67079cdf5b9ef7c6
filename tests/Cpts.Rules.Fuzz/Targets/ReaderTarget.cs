using Cpts.Rules.Json;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>The reader: facts or findings, and a place for each finding.</summary>
internal sealed class ReaderTarget : ITarget
{
    public string Name => "reader";

    public bool Try(byte[] input)
    {
        var document = ScenarioReader.Read(input);
        if (document.Scenario is null == (document.Findings.Count == 0))
        {
            throw new BrokenPromiseException("Facts and findings of form exclude each other, and one is there.");
        }

        foreach (var finding in document.Findings)
        {
            var place = document.Locate(finding);
            if (place.Line < 1 || place.Column < 1 || finding.Message(Language.French).Length == 0 || finding.Message(Language.English).Length == 0)
            {
                throw new BrokenPromiseException($"{finding} has no place or no words.");
            }
        }

        return document.Scenario is not null;
    }
}
