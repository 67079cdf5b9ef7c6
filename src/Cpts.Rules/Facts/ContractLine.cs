namespace Cpts.Rules.Facts;

/// <summary>The contracts of a community, in the order of their signatures.</summary>
internal static class ContractLine
{
    /// <summary>Reads the contracts of a scenario; empty without one.</summary>
    public static ContractReading[] Of(Scenario scenario)
    {
        if (scenario.Contract is { } only)
        {
            return [new ContractReading(only, "/contract", 1, before: null, renewed: null)];
        }

        if (scenario.Contracts is not { Count: > 0 } several)
        {
            return [];
        }

        var stated = several.Select((facts, place) => (Facts: facts, Path: $"/contracts/{place}"));
        var continues = scenario.Interpretations.Renewal == RenewalReading.Continues;
        var contracts = new List<ContractReading>();
        var past = new EarlierContracts();
        foreach (var (facts, path) in stated.OrderBy(contract => contract.Facts.Signed))
        {
            var before = contracts.Count == 0 ? null : contracts[contracts.Count - 1];
            var contract = new ContractReading(facts, path, contracts.Count + 1, before, before is not null && continues ? past.At(facts.Signed) : null);
            contracts.Add(contract);
            past.Add(contract);
        }

        return [.. contracts];
    }

    /// <summary>The current contract on a day: the last one signed by then, else the first; null without a contract.</summary>
    public static ContractReading? CurrentOn(this ContractReading[] contracts, LocalDate day) =>
        Array.FindLast(contracts, contract => contract.Signed <= day) ?? contracts.FirstOrDefault();

    /// <summary>What later contracts continue from the contracts read so far.</summary>
    private sealed class EarlierContracts
    {
        private readonly SortedDictionary<LocalDate, LocalDate> _runs = [];
        private LocalDate? _runsUntil;
        private LocalDate? _earliestPlan;

        /// <summary>What a contract signed on a day continues; must be called in the order of the days.</summary>
        public Renewal At(LocalDate signed)
        {
            while (_runs.Count > 0 && _runs.First() is var run && run.Key <= signed)
            {
                _runsUntil = _runsUntil is { } until ? LocalDate.Max(until, run.Value) : run.Value;
                _runs.Remove(run.Key);
            }

            return new Renewal(_earliestPlan, _runsUntil > signed);
        }

        public void Add(ContractReading contract)
        {
            foreach (var mission in contract.Missions)
            {
                if (contract.StartedOn(mission) is { } start && start < contract.End)
                {
                    var end = contract.EndedOn(mission) ?? LocalDate.MaxIsoValue;
                    _runs[start] = _runs.TryGetValue(start, out var other) ? LocalDate.Max(other, end) : end;
                }
            }

            // A plan without its own date counts only if the mission started under this contract.
            if (contract.OwnPlan is { } plan && (contract.Facts.Crisis.PlanFirstDrafted is not null || plan < contract.End))
            {
                _earliestPlan = _earliestPlan is { } earliest ? LocalDate.Min(earliest, plan) : plan;
            }
        }
    }
}
