using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The kind of a line under the agreement in force on the evaluation date.</summary>
public enum LineKind : byte
{
    /// <summary>Operating (fonctionnement).</summary>
    Operating,

    /// <summary>A core mission (mission socle).</summary>
    Core,

    /// <summary>An optional mission (mission optionnelle).</summary>
    Optional,
}

/// <summary>The annual amounts of a community under the agreement in force on the evaluation date.</summary>
/// <param name="Lines">Operating, then every mission of the agreement, in its order.</param>
/// <param name="Core">Operating and the core missions, euros a year.</param>
/// <param name="Maximum">Operating and all missions, euros a year.</param>
/// <param name="Chosen">Operating and the missions of the contract, euros a year; null without a contract.</param>
public sealed record Budget(ValueList<BudgetLine> Lines, EuroRange Core, EuroRange Maximum, EuroRange? Chosen)
{
    private static readonly ValueList<Source> ContractAlone = [Sources.Contract];

    /// <summary>A line of the budget; null when the agreement does not pay it.</summary>
    /// <param name="line">The line.</param>
    public BudgetLine? this[Line line]
    {
        get
        {
            foreach (var candidate in Lines)
            {
                if (candidate.Line == line)
                {
                    return candidate;
                }
            }

            return null;
        }
    }

    /// <summary>The budget for a size under the agreement in force on a day, without a contract: the lines, the core amount and the maximum.</summary>
    /// <param name="date">The day: aci-2019 applies on 2022-03-31, avenant-2 on 2022-04-01.</param>
    /// <param name="size">The size.</param>
    /// <param name="interpretations">The readings; null for the defaults.</param>
    /// <param name="law">The law; null for the default one.</param>
    /// <param name="memberCount">How many professionals and structures expressly joined; null when it is not known.</param>
    /// <returns>The budget, whose <see cref="Chosen"/> is null; null when no agreement is in force on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size, or a reading that affects its amounts, is not defined.</exception>
    public static Budget? Of(LocalDate date, SizeBand size, Interpretations? interpretations = null, Law? law = null, int? memberCount = null)
    {
        Guard.Defined(size, nameof(size));
        var readings = interpretations ?? Interpretations.Default;
        Guard.Defined(readings.FixedShare, nameof(interpretations));
        Guard.Defined(readings.Size2Amounts, nameof(interpretations));
        return (law ?? Law.Default).InForceOn(date, readings) is { } agreement
            ? Of(PriceBook.ScaleOf(agreement, size, new(readings.FixedShare, readings.Size2Amounts, memberCount)), null, date)
            : null;
    }

    /// <summary>Makes the budget of a contract from the annual amounts, line by line.</summary>
    internal static Budget Of(AnnualScale scale, ContractReading? contract, LocalDate on)
    {
        if (contract is { StatesAmounts: true })
        {
            return Write(scale, contract, on);
        }

        var shared = scale.Budget ??= Write(scale, null, on);
        return contract is null ? shared : shared with { Chosen = scale.TotalOf(contract.MissionsUnder(scale.Agreement, on)) };
    }

    private static Budget Write(AnnualScale scale, ContractReading? contract, LocalDate on)
    {
        var agreement = scale.Agreement;
        var lines = new BudgetLine[1 + agreement.Missions.Count];
        lines[0] = LineOf(Line.Operating, LineKind.Operating, null);
        var next = 1;
        foreach (var mission in agreement.Missions)
        {
            lines[next++] = LineOf(mission.Line(), agreement.CoreMissions.Contains(mission) ? LineKind.Core : LineKind.Optional, contract?.AmountsOf(mission, on));
        }

        return new Budget(
            new ValueList<BudgetLine>(lines),
            scale.TotalOf(agreement.CoreMissions),
            scale.TotalOf(agreement.Missions),
            contract is null ? null : scale.TotalOf(contract.MissionsUnder(agreement, on)));

        BudgetLine LineOf(Line line, LineKind kind, ContractAmounts? stated)
        {
            if (stated is null && scale.Published is { } shared && ReferenceEquals(shared[line], scale[line]))
            {
                return Of(shared, null, on)[line]!;
            }

            var (annual, published) = (scale[line], scale.Tables[0][line]!);
            var (statesFixed, statesVariable) = (stated?.Fixed is not null, stated?.Variable is not null);
            var statesBoth = statesFixed && statesVariable;
            return new(
                line,
                kind,
                annual.Fixed,
                annual.Variable,
                annual.Total,
                statesBoth ? AmountStatus.Contract : published.Status,
                SourcesOf(published, statesFixed, statesVariable),
                statesBoth ? null : published.How,
                annual.IsHypothesis);
        }
    }

    /// <summary>The sources of the parts that the contract does not state, followed by the contract if it states a part.</summary>
    private static ValueList<Source> SourcesOf(PublishedLine published, bool statesFixed, bool statesVariable) => (statesFixed, statesVariable) switch
    {
        (false, false) => published.Sources,
        (true, true) => ContractAlone,
        (true, false) => SourcesWithout(published, AmountPart.Fixed, AmountPart.PlanFirst),
        (false, true) => SourcesWithout(published, AmountPart.Variable, AmountPart.RecognisedCrisis),
    };

    private static ValueList<Source> SourcesWithout(PublishedLine published, AmountPart stated, AmountPart statedToo) =>
    [
        .. published.Rows.Where(row => row.Part != stated && row.Part != statedToo).SelectMany(row => row.Sources).Concat(published.MoreSources).Distinct(),
        Sources.Contract,
    ];
}

/// <summary>One line of the annual budget.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">The kind of line.</param>
/// <param name="Fixed">The fixed part, euros a year; for healthCrisis, the amount for the plan in its first year.</param>
/// <param name="Variable">The variable part, euros a year; for healthCrisis, the amount for a recognised crisis.</param>
/// <param name="Total">Both parts together, euros a year. A narrower range than the sum of the parts where only the whole is known.</param>
/// <param name="Status">How well it is known.</param>
/// <param name="Sources">The sources of the amounts.</param>
/// <param name="How">How the whole follows from the sources; null when they state it, or when the contract states both parts.</param>
/// <param name="Hypothesis">Whether an amount is based on a hypothesis: <see cref="FixedShareReading.AsObservedAtSize3"/> or <see cref="Size2AmountsReading.SimplestFit"/>.</param>
public sealed record BudgetLine(Line Line, LineKind Kind, EuroRange Fixed, EuroRange Variable, EuroRange Total, AmountStatus Status, ValueList<Source> Sources, Bilingual? How, bool Hypothesis);

/// <summary>The words for kinds of lines.</summary>
public static class LineKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<LineKind> Words { get; } = new(
        new("une sorte de ligne", "a kind of line"),
        new(LineKind.Operating, "operating", "fonctionnement", "operating"),
        new(LineKind.Core, "core", "mission socle", "core mission") { Short = new("socle", "core") },
        new(LineKind.Optional, "optional", "mission optionnelle", "optional mission") { Short = new("optionnelle", "optional") });
}
