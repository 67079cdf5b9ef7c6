namespace Cpts.Rules.Reports.Sections;

/// <summary>The contracts with their sums.</summary>
internal static class ContractsListing
{
    private static readonly Bilingual Name = new("Contrat {0}", "Contract {0}");
    private static readonly Bilingual Running = new("{0}, année {1}", "{0}, year {1}");

    private static readonly Field[] Fields =
    [
        new("number", new("Contrat", "Contract")) { Word = new("contrat", "contract") },
        new("from", new("Signé le", "Signed on")) { Change = new("{0}, signature", "{0}, signature"), Word = new("signature", "signed") },
        new("until", new("Fin", "End")) { Change = new("{0}, fin", "{0}, end"), Word = new("fin", "until") },
        new("state", new("État", "State")) { Change = new("{0}, état", "{0}, state"), Word = new("état", "state") },
        Field.Amount("guaranteed", new("Acquis", "Guaranteed")) with { Word = new("acquis", "guaranteed") },
        Field.Amount("atStake", new("En jeu", "At stake")) with { Word = new("en jeu", "atStake") },
        Field.Amount("total", new("Total", "Total")) with { Word = new("total", "total") },
    ];

    /// <summary>The contracts, in the order of their signatures; no items without a contract.</summary>
    public static Listing Of(Answers? answers) => new(
        "contracts",
        new("Contrats, en euros", "Contracts, in euros"),
        Fields,
        (answers?.Contracts ?? default).Select(contract => new Item("contracts/" + Years.Text(contract.Number), Name.With(contract.Number))
        {
            Rank = Ranks.Of(contract.Number),
            ["number"] = Years.Text(contract.Number),
            ["from"] = contract.Signed,
            ["until"] = contract.Until,
            ["state"] = contract.CurrentYear is { } year
                ? Datum.Of(ContractStates.Words[contract.State].Id, Running.With(ContractStates.Words[contract.State].Name, year), Tone.Strong)
                : Datum.Of(ContractStates.Words[contract.State], contract.State == ContractState.Ended ? Tone.Muted : Tone.Plain),
            ["guaranteed"] = contract.Guaranteed,
            ["atStake"] = contract.AtStake,
            ["total"] = contract.Total,
        }));
}
