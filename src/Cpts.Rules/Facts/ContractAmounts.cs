using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The annual amounts that a contract states for a mission; they take precedence over the table.</summary>
public sealed record ContractAmounts
{
    private static readonly NothingKind NoDay = new(new(
        "pas de jour \"from\" ici : les premiers montants valent depuis la signature, seuls les suivants d’une liste [ ] ont un jour \"from\"",
        "no day \"from\" here: the first amounts apply from the signature; only later ones in a list [ ] have a day \"from\""));

    private static readonly Bilingual Later = new("un jour \"from\" postérieur à celui des montants précédents", "a day \"from\" after that of the previous amounts");

    private static readonly Shape<ContractAmounts> OfSignature = Amounts(new Shape<ContractAmounts>("contractAmounts", "Contract amounts", new("Les montants annuels écrits au contrat, en euros ; ils remplacent ceux de l’accord et ne doivent pas le contredire (CPTS3002).", "The annual amounts written in the contract, in euros; they replace those of the agreement and must not contradict it (CPTS3002)."), new())
        .Optional("from", NoDay, _ => null, (x, _) => x));

    private static readonly Shape<ContractAmounts> Stated = Amounts(new Shape<ContractAmounts>("amendedAmounts", OfSignature.Title, OfSignature.Words, new())
        .Optional("from", Kinds.Date, x => x.From, (x, v) => x with { From = v },
            "From", new("Le jour depuis lequel ces montants valent, par avenant au contrat ; absent des premiers seulement.", "The day from which these amounts apply, by an amendment to the contract; absent for the first amounts only."), """["2023-12-19"]"""));

    /// <summary>The first day of amounts changed by an amendment; null for the amounts at the signature.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The fixed part, in euros a year; null when not stated.</summary>
    public Euros? Fixed { get; init; }

    /// <summary>The variable part, in euros a year; null when not stated.</summary>
    public Euros? Variable { get; init; }

    /// <summary>Amounts as one object, or as a list when an amendment changed them.</summary>
    internal static EitherKind<ValueList<ContractAmounts>> Kind { get; } = new(
        "amounts",
        new MappedKind<ContractAmounts, ValueList<ContractAmounts>>(OfSignature, amounts => [amounts], list => list[0]),
        new ListKind<ContractAmounts>(Stated, InOrder) { OneLacks = "from" },
        list => list is [{ From: null }],
        new(
            $"{OfSignature.Expected.French}, ou une liste [ ] de tels objets, chacun depuis le deuxième avec son jour \"from\"",
            $"{OfSignature.Expected.English}, or a list [ ] of such objects, each from the second on with its day \"from\""));

    /// <summary>Amounts that no amendment changed.</summary>
    /// <param name="amounts">The amounts; null when none are written.</param>
    /// <returns>A list of one; empty for null.</returns>
    public static implicit operator ValueList<ContractAmounts>(ContractAmounts? amounts) => amounts is null ? default : [amounts];

    private static Shape<ContractAmounts> Amounts(Shape<ContractAmounts> shape) => shape
        .Optional("fixed", Kinds.Amount, x => x.Fixed, (x, v) => x with { Fixed = v }, "Fixed part", new("La part fixe, en euros par an.", "The fixed part, in euros a year."), "[90000]")
        .Optional("variable", Kinds.Amount, x => x.Variable, (x, v) => x with { Variable = v }, "Variable part", new("La part variable, en euros par an.", "The variable part, in euros a year."), "[35000]");

    /// <summary>Checks that the first amounts have no day and that all others have one, in ascending order.</summary>
    private static void InOrder(ValueList<ContractAmounts> list, Faults faults)
    {
        if (list.Count == 0)
        {
            faults.Wrong(Kind.Expected, "[]");
        }

        for (var i = 0; i < list.Count; i++)
        {
            var (from, before) = (list[i].From, i == 0 ? null : list[i - 1].From);
            if (i == 0 ? from is not null : from is null || from <= before)
            {
                faults.WrongAt($"/{i}/from", i == 0 ? NoDay.Expected : Later, from);
            }
        }
    }
}
