using System.Runtime.InteropServices;

namespace Cpts.Rules.Payments;

/// <summary>The kind of a payment; the values give the order of payments of one line on one day.</summary>
public enum PaymentKind : byte
{
    /// <summary>A payment at the letter of intent (interpretation <c>letterOfIntentFunding</c>).</summary>
    LetterOfIntent,

    /// <summary>The operating amount of year 1, paid in full.</summary>
    OperatingInFull,

    /// <summary>The exceptional operating amount, paid once and in full.</summary>
    Exceptional,

    /// <summary>The rest of a fixed entitlement after the advance; negative when the advance exceeds the amount due.</summary>
    Balance,

    /// <summary>The variable part of a year.</summary>
    Variable,

    /// <summary>75 % of a fixed entitlement.</summary>
    Advance,
}

/// <summary>A payment to the community.</summary>
/// <param name="On">The day.</param>
/// <param name="Line">The line that it pays.</param>
/// <param name="Contract">The number of the contract that it pays; null at the letter of intent.</param>
/// <param name="Year">The contract year that it pays, 1 to 5; null at the letter of intent.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Amount">Euros; negative when it is to be repaid.</param>
/// <param name="DateIsSet">Whether the sources set the day; false for variable parts, which are scheduled on the anniversary.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Payment(LocalDate On, Line Line, int? Contract, int? Year, PaymentKind Kind, EuroRange Amount, bool DateIsSet)
{
    /// <summary>The order of payments: by day, line, year, kind, then contract.</summary>
    /// <remarks>Enumerations are compared as numbers, because <c>CompareTo</c> would box each value.</remarks>
    internal static int Compare(Payment left, Payment right)
    {
        var order = left.On.CompareTo(right.On);
        order = order != 0 ? order : ((int)left.Line).CompareTo((int)right.Line);
        order = order != 0 ? order : Nullable.Compare(left.Year, right.Year);
        order = order != 0 ? order : ((int)left.Kind).CompareTo((int)right.Kind);
        return order != 0 ? order : Nullable.Compare(left.Contract, right.Contract);
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
        new(PaymentKind.Exceptional, "exceptional", "montant exceptionnel", "exceptional amount") { Short = new("exceptionnel", "exceptional") },
        new(PaymentKind.Balance, "balance", "solde", "balance"),
        new(PaymentKind.Variable, "variable", "part variable", "variable part") { Short = new("variable", "variable") },
        new(PaymentKind.Advance, "advance", new Bilingual("avance ({0} %)", "advance ({0}%)").With(StatutoryDates.AdvancePercent.Value)) { Short = new("avance", "advance") });
}
