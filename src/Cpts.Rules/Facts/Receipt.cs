using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>An amount that the community actually received.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">The amount, in euros; strictly positive.</param>
/// <param name="Note">Who paid it, or what for; null when not stated.</param>
public sealed record Receipt(LocalDate On, Euros Amount, string? Note = null)
{
    internal static Shape<Receipt> Shape { get; } = new Shape<Receipt>("receipt", "Receipt", new("Une somme que la communauté a reçue.", "A sum that the community received."), new(default, default))
        .Required("on", Kinds.Date, x => x.On, (x, v) => x with { On = v }, "On", new("Le jour.", "The day."), """["2022-03-09"]""")
        .Required("amount", Kinds.PositiveAmount, x => x.Amount, (x, v) => x with { Amount = v }, "Amount", new("Le montant, en euros.", "The amount, in euros."), "[54184.94]")
        .Optional("note", Kinds.Text, x => x.Note, (x, v) => x with { Note = v }, "Note", new("Qui a payé, ou pour quoi.", "Who paid, or for what."), """["CPAM"]""");
}
