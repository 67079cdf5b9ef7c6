using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Scenarios;

/// <summary>The part of an evaluation that another reading of a question can change.</summary>
internal enum ReadingReach : byte
{
    /// <summary>Nothing; the reading is not evaluated.</summary>
    Nothing,

    /// <summary>The state of the project and what follows from it.</summary>
    Project,

    /// <summary>The payments and what follows from them.</summary>
    Payments,

    /// <summary>Anything; the reading is evaluated in full unless the payments already differ.</summary>
    Everything,
}

/// <summary>Determines which part of an evaluation another reading of a question can change.</summary>
/// <remarks>This is only an optimisation: a question without a rule here is assumed to change anything, which costs time but never changes
/// the result.</remarks>
/// <param name="scenario">The facts.</param>
/// <param name="actual">Their evaluation, which has answers.</param>
/// <param name="law">The law.</param>
internal sealed class ReadingRelevance(Scenario scenario, Evaluation actual, Law law)
{
    private readonly ContractFacts[] _signed = scenario.Contract is { } only ? [only] : [.. scenario.Contracts ?? default];

    private Answers Answers => actual.Answers!;

    public ReadingReach ReachOf(Interpretation open) => open.Id switch
    {
        "boundAt80000" => If(IsPopulation(SizeThresholds.Published.OpenBound!.Value.Published)),
        "timeLimitOnNonWorkingDay" => If(scenario.Project?.Received is not null, ReadingReach.Project),
        "proration" => If(Array.Exists(_signed, HasPartOfYear), ReadingReach.Payments),
        "fixedShare" or "size2Amounts" => If(ChangesAmounts(open)),
        "avenant2EffectiveOn" => If(CanMove()),
        "startUpUplift" => If(Array.Exists(_signed, contract => contract.ExceptionalOperating is null && law.IsBeforeExceptional(contract.Signed)), ReadingReach.Payments),
        "letterOfIntentFunding" => If(scenario.Project?.LetterOfIntent is not null, ReadingReach.Payments),
        "sizeDuringContract" => If(_signed.Length > 0 && scenario.PopulationChanges.Count > 0),
        "renewal" => If(_signed.Length > 1),
        _ => ReadingReach.Everything,
    };

    private static ReadingReach If(bool canMatter, ReadingReach reach = ReadingReach.Everything) => canMatter ? reach : ReadingReach.Nothing;

    /// <summary>Whether an entitlement may cover only part of a contract year: a mission starts after the signature, or something ends before the term.</summary>
    private static bool HasPartOfYear(ContractFacts contract)
    {
        if (contract.Ended is not null)
        {
            return true;
        }

        foreach (var mission in contract.Missions)
        {
            if (mission.Started > contract.Signed || mission.Ended is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPopulation(int population)
    {
        if (Answers.Territory.Population == population)
        {
            return true;
        }

        foreach (var change in scenario.PopulationChanges)
        {
            if (change.Population == population)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the reading changes the table of an applied agreement at a size that may be used. Amounts stated in a contract can only reduce
    /// the effect of a hypothesis.</summary>
    private bool ChangesAmounts(Interpretation open)
    {
        var choices = PricingChoices.Of(scenario);
        foreach (var reading in open.Others(scenario.Interpretations))
        {
            var others = PricingChoices.Of(scenario with { Interpretations = reading });
            if (ChangesTable(Answers.Agreement, choices, others))
            {
                return true;
            }

            foreach (var agreement in law.Agreements)
            {
                if (!ReferenceEquals(agreement, Answers.Agreement) && Applies(agreement) && ChangesTable(agreement, choices, others))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Applies(Agreement agreement)
    {
        foreach (var year in Answers.Years)
        {
            if (string.Equals(year.Agreement, agreement.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool ChangesTable(Agreement agreement, PricingChoices choices, PricingChoices others)
    {
        if (ChangesAt(Answers.Territory.Population))
        {
            return true;
        }

        foreach (var change in scenario.PopulationChanges)
        {
            if (ChangesAt(change.Population))
            {
                return true;
            }
        }

        return false;

        bool ChangesAt(int population) =>
            PriceBook.Differ(agreement, agreement.Sizes.SizeOf(population, scenario.Interpretations.BoundAt80000), choices, others);
    }

    /// <summary>Whether moving the day on which an agreement takes effect can put it after the evaluation date or after a signature.</summary>
    private bool CanMove()
    {
        var latest = LocalDate.Max(scenario.Interpretations.Avenant2EffectiveOn, Interpretations.Default.Avenant2EffectiveOn);
        return actual.AsOf < latest || Array.Exists(_signed, contract => contract.Signed < latest);
    }
}
