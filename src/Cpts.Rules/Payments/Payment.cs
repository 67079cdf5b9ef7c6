using System.Runtime.InteropServices;

namespace Cpts.Rules.Payments;

/// <summary>What a payment is, in the order of payments of one day and line.</summary>
public enum PaymentKind : byte
{
    /// <summary>At the letter of intent (interpretation <c>letterOfIntentFunding</c>).</summary>
    LetterOfIntent,

    /// <summary>Operating of year 1, in full.</summary>
    OperatingInFull,

    /// <summary>What is left of a fixed entitlement after the advance.</summary>
    Balance,

    /// <summary>The variable part of a year.</summary>
    Variable,

    /// <summary>75 % of a fixed entitlement.</summary>
    Advance,
}

/// <summary>A payment to the community.</summary>
/// <param name="On">The day.</param>
/// <param name="Line">The line that it pays.</param>
/// <param name="Year">The contract year that it pays, 1 to 5; null at the letter of intent.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">Euros.</param>
/// <param name="DateIsSet">Whether the sources set the day; false for variable parts, which are scheduled on the anniversary.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Payment(LocalDate On, Line Line, int? Year, PaymentKind Kind, EuroRange Amount, bool DateIsSet)
{
    // One byte of the eight that an int? takes: an evaluation holds about sixty payments.
    private readonly byte _year = (byte)(Year ?? 0);

    /// <summary>The contract year that it pays, 1 to 5; null at the letter of intent.</summary>
    public int? Year
    {
        get => _year == 0 ? null : _year;
        init => _year = (byte)(value ?? 0);
    }
}

/// <summary>The words for kinds of payments.</summary>
public static class PaymentKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<PaymentKind> Words { get; } = new(
        new("une sorte de versement", "a kind of payment"),
        new(PaymentKind.LetterOfIntent, "letterOfIntent", "à la lettre d’intention", "at the letter of intent") { Short = new("lettre d’intention", "letter of intent") },
        new(PaymentKind.OperatingInFull, "operatingInFull", "en totalité", "in full") { Short = new("versement unique", "in full") },
        new(PaymentKind.Balance, "balance", "solde", "balance"),
        new(PaymentKind.Variable, "variable", "part variable", "variable part") { Short = new("variable", "variable") },
        new(PaymentKind.Advance, "advance", "avance (75 %)", "advance (75%)") { Short = new("avance", "advance") });
}
