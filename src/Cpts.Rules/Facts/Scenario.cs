using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The facts about one community, as stated in a scenario file. Null means not stated, and never counts as zero.</summary>
public sealed record Scenario
{
    private Validated _validated;

    /// <summary>The name of the community or of the case; files must give one.</summary>
    public string? Name { get; init; }

    /// <summary>Where the facts come from.</summary>
    public string? Source { get; init; }

    /// <summary>The evaluation date (date d'appréciation), when the file states one.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The territory.</summary>
    public required TerritoryFacts Territory { get; init; }

    /// <summary>Who started the community.</summary>
    public InitiativeFacts? Initiative { get; init; }

    /// <summary>Who its members are; null when the file does not say.</summary>
    public ValueList<MemberKind>? Members { get; init; }

    /// <summary>How many professionals and structures expressly joined; null when not stated.</summary>
    public int? MemberCount { get; init; }

    /// <summary>The legal form.</summary>
    public LegalFormFacts? LegalForm { get; init; }

    /// <summary>The health project (projet de santé) and the steps towards it.</summary>
    public ProjectFacts? Project { get; init; }

    /// <summary>The tripartite contract, when there is one; not together with <see cref="Contracts"/>.</summary>
    public ContractFacts? Contract { get; init; }

    /// <summary>The tripartite contracts in order, when there are several; null when <see cref="Contract"/> is used or there is none.</summary>
    public ValueList<ContractFacts>? Contracts { get; init; }

    /// <summary>Later populations of the territory.</summary>
    public ValueList<PopulationChange> PopulationChanges { get; init; }

    /// <summary>The amounts that the community actually received.</summary>
    public ValueList<Receipt> Receipts { get; init; }

    /// <summary>What the community paid to professionals.</summary>
    public ValueList<MemberPayment> MemberPayments { get; init; }

    /// <summary>The readings chosen where the law is open.</summary>
    public Interpretations Interpretations { get; init; } = Interpretations.Default;

    /// <summary>Whether this object has been validated; a copy counts as not validated.</summary>
    internal bool IsKnownToBeValid => _validated.Is(this);

    internal static Shape<Scenario> Shape { get; } = new Shape<Scenario>("scenario", "CPTS scenario", new("Les faits d’une communauté professionnelle territoriale de santé (CPTS), et ce que le fichier attend de leur évaluation. Ce qui n’est pas connu ne s’écrit pas : null est refusé, et une section absente ne donne aucun constat.", "The facts of one CPTS (communauté professionnelle territoriale de santé), and what the file expects of their evaluation. What is not stated is left out: null is refused, and a section that is absent raises no finding."), new() { Territory = null! }) { Rule = StatedAmounts.AddUp }
        .Required("name", Kinds.Text, x => x.Name ?? "", (x, v) => x with { Name = v }, "Name", new("Le nom de la communauté ou du cas.", "The name of the community or of the case."), """["CPTS Australe"]""")
        .Optional("source", Kinds.Text, x => x.Source, (x, v) => x with { Source = v }, "Source", new("Qui le dit : d’où viennent ces faits.", "Where these facts come from."), """["Contrat signé le 19 décembre 2021"]""")
        .Optional("asOf", Kinds.Date, x => x.AsOf, (x, v) => x with { AsOf = v },
            "Evaluation date", new("La date d’appréciation, à laquelle tout est jugé. L’option --as-of l’emporte ; il faut l’une des deux.", "The evaluation date (date d’appréciation), on which everything is judged. The option --as-of takes precedence; one of the two is required."), """["2026-11-21"]""")
        .Required("territory", TerritoryFacts.Shape, x => x.Territory, (x, v) => x with { Territory = v })
        .Optional("initiative", InitiativeFacts.Shape, x => x.Initiative, (x, v) => x with { Initiative = v })
        .Optional("members", Kinds.ListOf(Kinds.Word(MemberKinds.Words)), x => x.Members, (x, v) => x with { Members = v },
            "Members", new("Les catégories de membres de la communauté.", "The kinds of members of the community."), """[["liberalProfessionals", "primaryCareTeams"]]""")
        .Optional("memberCount", Kinds.Members, x => x.MemberCount, (x, v) => x with { MemberCount = v },
            "Number of members", new Bilingual("Combien de professionnels et de structures ont expressément adhéré : à partir de {0}, les missions de taille {1} valent {2} % de plus (CPTS3008).", "How many professionals and structures expressly joined: from {0} on, missions at size {1} are worth {2}% more (CPTS3008).").With(Avenant2.Agreement.Bonus!.Members, Avenant2.Agreement.Bonus.Size, Avenant2.Agreement.Bonus.Percent), "[84]")
        .Optional("legalForm", LegalFormFacts.Shape, x => x.LegalForm, (x, v) => x with { LegalForm = v })
        .Optional("project", ProjectFacts.Shape, x => x.Project, (x, v) => x with { Project = v })
        .Optional("contract", ContractFacts.Shape, x => x.Contract, (x, v) => x with { Contract = v })
        .Optional("contracts", ContractFacts.Several, x => x.Contracts, (x, v) => x with { Contracts = v },
            "Contracts", new("Les contrats du premier au dernier, quand il y en a plusieurs ; pas avec \"contract\".", "The contracts from the first to the last, when there are several; not together with \"contract\"."), """[[{ "signed": "2021-12-19", "missions": [] }, { "signed": "2026-12-19", "missions": [] }]]""")
        .WithDefault("populationChanges", Kinds.ListOf(PopulationChange.Shape), default, x => x.PopulationChanges, (x, v) => x with { PopulationChanges = v },
            "Population changes", new("Les populations ultérieures du territoire. Une taille qui change pendant le contrat est signalée (CPTS1006).", "Later populations of the territory. A size that changes during the contract is reported (CPTS1006)."), """[[{ "on": "2024-01-01", "population": 79000 }]]""")
        .WithDefault("receipts", Kinds.ListOf(Receipt.Shape), default, x => x.Receipts, (x, v) => x with { Receipts = v },
            "Receipts", new("Ce qui a réellement été versé à la communauté, à comparer à ce qui était dû (CPTS3012, CPTS3013).", "What was actually paid to the community, compared with what was due (CPTS3012, CPTS3013)."), """[[{ "on": "2022-03-09", "amount": 54184.94, "note": "CPAM" }]]""")
        .WithDefault("memberPayments", Kinds.ListOf(MemberPayment.Shape), default, x => x.MemberPayments, (x, v) => x with { MemberPayments = v },
            "Payments to members", new("Ce que la communauté a versé à chaque professionnel par année civile, à comparer au plafond de la sécurité sociale (CPTS3005).", "What the community paid to each professional in each calendar year, compared with the social-security ceiling (CPTS3005)."), """[[{ "professional": "P1", "year": 2023, "indemnities": 20000, "remunerations": 23992 }]]""")
        .WithDefault("interpretations", InterpretationsShape.Shape, Interpretations.Default, x => x.Interpretations, (x, v) => x with { Interpretations = v })
        .NotBoth("contract", "contracts");

    internal void RememberAsValid() => _validated = new(this);

    /// <summary>Remembers which object was validated, so that a copy made by <c>with</c> does not count as validated. It is ignored when scenarios are compared.</summary>
    private readonly struct Validated(Scenario scenario) : IEquatable<Validated>
    {
        private readonly Scenario? _scenario = scenario;

        public bool Is(Scenario scenario) => ReferenceEquals(_scenario, scenario);

        public bool Equals(Validated other) => true;

        public override bool Equals(object? obj) => obj is Validated;

        public override int GetHashCode() => 0;
    }
}
