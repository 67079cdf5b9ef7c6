using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>How agreement files write an amount: <c>amount</c>, or <c>min</c> and <c>max</c>, in whole euros.</summary>
internal static class SuppliedAmountShape
{
    private const string AmountName = "amount";
    private const string MinName = "min";
    private const string MaxName = "max";

    /// <summary>An amount as written in a file; the minimum may still be above the maximum.</summary>
    private readonly record struct Entry(Line Line, SizeBand Size, AmountPart Part, Euros? Amount, Euros? Min, Euros? Max);

    private static readonly MappedKind<int, Euros> WholeEuros = new(
        new IntegerKind(0, 1_000_000_000, new("un nombre entier d’euros, de 0 à 1000000000", "a whole number of euros, from 0 to 1000000000")),
        number => Euros.FromEuros(number),
        euros => euros.Cents % 100 == 0 && euros.Cents is >= 0 and <= 100_000_000_000 ? (int)(euros.Cents / 100) : -1);

    private static readonly Shape<Entry> Shape = new Shape<Entry>("suppliedAmount", "Amount", new("Un montant annuel : exact (\"amount\"), ou entre deux bornes (\"min\" et \"max\").", "An annual amount: exact (\"amount\"), or between two bounds (\"min\" and \"max\")."), default)
    {
        Rule = Check,
        Alternatives = [[AmountName], [MinName, MaxName]],
    }
        .Required("line", Kinds.Word(Lines.Words), x => x.Line, (x, v) => x with { Line = v }, "Line", new("La ligne.", "The line."))
        .Required("size", Kinds.Size, x => x.Size, (x, v) => x with { Size = v }, "Size", new("La taille, de 1 à 4.", "The size, 1 to 4."), "[2]")
        .Required("part", Kinds.Word(AmountParts.Words), x => x.Part, (x, v) => x with { Part = v }, "Part", new("La part : « fixed » pour le fonctionnement ; « planFirst », « planUpdate », « recognisedCrisis » pour la crise sanitaire ; « total », « fixed », « variable » pour les autres.", "The part: fixed for operating; planFirst, planUpdate, recognisedCrisis for the health crisis; total, fixed, variable for the others."))
        .Optional(AmountName, WholeEuros, x => x.Amount, (x, v) => x with { Amount = v }, "Amount", new("Le montant, en euros entiers par an.", "The amount, in whole euros a year."), "[70000]")
        .Optional(MinName, WholeEuros, x => x.Min, (x, v) => x with { Min = v }, "Minimum", new("La borne basse, en euros entiers par an.", "The lower bound, in whole euros a year."), "[60000]")
        .Optional(MaxName, WholeEuros, x => x.Max, (x, v) => x with { Max = v }, "Maximum", new("La borne haute, en euros entiers par an.", "The upper bound, in whole euros a year."), "[80000]");

    public static Kind<SuppliedAmount> Kind { get; } = new MappedKind<Entry, SuppliedAmount>(Shape, From, ToEntry);

    private static SuppliedAmount From(Entry entry)
    {
        var (min, max) = (entry.Amount ?? entry.Min ?? Euros.Zero, entry.Amount ?? entry.Max ?? Euros.Zero);
        return new(entry.Line, entry.Part, entry.Size, min > max ? default : EuroRange.Between(min, max));
    }

    private static Entry ToEntry(SuppliedAmount supplied)
    {
        var bounds = new Entry(supplied.Line, supplied.Size, supplied.Part, null, supplied.Amount.Min, supplied.Amount.Max);
        return supplied.Amount.IsExact ? bounds with { Amount = supplied.Amount.Min, Min = null, Max = null } : bounds;
    }

    private static void Check(Entry entry, Faults faults)
    {
        switch (entry)
        {
            case { Amount: not null, Min: not null }:
                faults.NotBoth(AmountName, MinName);
                break;
            case { Amount: not null, Max: not null }:
                faults.NotBoth(AmountName, MaxName);
                break;
            case { Amount: null, Min: null, Max: null }:
                faults.Missing(AmountName, WholeEuros.Expected);
                break;
            case { Amount: null, Min: null }:
                faults.Missing(MinName, WholeEuros.Expected);
                break;
            case { Amount: null, Max: null }:
                faults.Missing(MaxName, WholeEuros.Expected);
                break;
            case { Min: { } min, Max: { } max } when min > max:
                faults.Report(FactRules.WrongValue, "", FactMessages.MinAboveMax, min, max);
                break;
        }
    }
}
