using Cpts.Rules.Deadlines;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>The situation of a community on the evaluation date: the current contract year, and what comes next.</summary>
/// <remarks>Australe on 21 November 2026: year 5 of its contract runs until 19 December 2026, which is its term; the next
/// payments are on that day.</remarks>
public sealed record Headline
{
    private static readonly Bilingual NoContract = new("Pas encore de contrat\u00A0; étape en cours\u00A0: {0}.", "No contract yet; current step: {0}.");
    private static readonly Bilingual Future = new("Le contrat commence le {0}.", "The contract starts on {0}.");
    private static readonly Bilingual Running = new("Année {0} sur {1} du contrat, qui court jusqu’au {2}.", "Year {0} of {1} of the contract, which runs until {2}.");
    private static readonly Bilingual Last = new(
        "Dernière année du contrat (année {0})\u00A0: il arrive à son terme le {1}, sans contrat suivant au dossier.",
        "Last year of the contract (year {0}): it reaches its term on {1}, with no later contract in the file.");

    private static readonly Bilingual Followed = new(
        "Dernière année du contrat (année {0}), jusqu’au {1}\u00A0; le contrat suivant est au dossier.",
        "Last year of the contract (year {0}), until {1}; the next contract is in the file.");

    private static readonly Bilingual Ended = new("Le contrat est terminé depuis le {0}.", "The contract ended on {0}.");

    private Headline(ContractSummary? contract, ContractYear? year, PaymentDay? nextPayment, Deadline? nextLimit, Bilingual sentence)
    {
        Contract = contract;
        Year = year;
        NextPayment = nextPayment;
        NextLimit = nextLimit;
        Sentence = sentence;
    }

    /// <summary>The contract that counts on the date; null without a contract.</summary>
    public ContractSummary? Contract { get; }

    /// <summary>The current contract year, or the first year of a future contract; null without a contract, or when it has ended.</summary>
    public ContractYear? Year { get; }

    /// <summary>The guaranteed amount of that year (acquis), euros; null without such a year.</summary>
    public EuroRange? Guaranteed => Year?.Guaranteed;

    /// <summary>The amount at stake in that year (en jeu), which depends on results, euros; null without such a year.</summary>
    public EuroRange? AtStake => Year?.AtStake;

    /// <summary>Both amounts together, euros; null without such a year.</summary>
    public EuroRange? Total => Year?.Total;

    /// <summary>The first day with payments after the date; null when there is none.</summary>
    public PaymentDay? NextPayment { get; }

    /// <summary>The first deadline still to come; null when there is none.</summary>
    public Deadline? NextLimit { get; }

    /// <summary>The situation of the community, in one sentence.</summary>
    public Bilingual Sentence { get; }

    /// <summary>The headline of an evaluation.</summary>
    /// <param name="answers">Its answers.</param>
    /// <param name="asOf">Its date.</param>
    /// <returns>The headline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    public static Headline Of(Answers answers, LocalDate asOf)
    {
        Guard.NotNull(answers, nameof(answers));
        var contract = answers.CurrentContract;
        var year = contract is null ? null
            : contract.State == ContractState.Future ? answers.Year(1, contract.Number)
            : contract.CurrentYear is { } running ? answers.Year(running, contract.Number)
            : null;
        PaymentDay? payment = null;
        foreach (var day in PaymentDay.AllOf(answers.Payments).Where(one => one.On > asOf))
        {
            payment = day;
            break;
        }

        Deadline? limit = null;
        foreach (var deadline in answers.Deadlines.Where(one => one.Status == DeadlineStatus.Pending))
        {
            limit = deadline;
            break;
        }

        return new(contract, year, payment, limit, SentenceOf(answers, contract, year));
    }

    private static Bilingual SentenceOf(Answers answers, ContractSummary? contract, ContractYear? year) => contract switch
    {
        null => NoContract.With(ProcedureSteps.Words[answers.Step.Current].Name),
        { State: ContractState.Future } => Future.With(contract.Signed),
        { State: ContractState.Running } when year is not null && year.Until < contract.Until => Running.With(year.Year, StatutoryDates.ContractYears.Value, contract.Until),
        { State: ContractState.Running, CurrentYear: { } last } => (answers.Contracts.Any(other => other.Number > contract.Number) ? Followed : Last).With(last, contract.Until),
        _ => Ended.With(contract.Until),
    };
}
