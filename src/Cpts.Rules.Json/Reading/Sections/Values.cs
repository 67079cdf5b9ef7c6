using Cpts.Rules.Findings;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The kinds of values that sections share, with their bounds.</summary>
internal static class Values
{
    public static readonly Value<string> Text = new TextValue();

    public static readonly Value<bool> Boolean = new BooleanValue();

    public static readonly Value<LocalDate> Date = new DateValue(DateText.First, DateText.Last);

    public static readonly Value<Euros> Amount = new AmountValue();

    public static readonly Value<decimal> Decimal = new DecimalValue();

    /// <summary>Any whole number: what it may be is a rule of the evaluation (CPTS1001, CPTS3004).</summary>
    public static readonly Value<int> Integer = new IntegerValue(
        int.MinValue, int.MaxValue, new("un nombre entier (au plus 2147483647)", "a whole number (at most 2147483647)"));

    public static readonly Value<int> Inhabitants = new IntegerValue(
        1, int.MaxValue, new("un nombre entier d’habitants, de 1 à 2147483647", "a whole number of inhabitants, from 1 to 2147483647"));

    public static readonly Value<int> ContractYear = new IntegerValue(
        1, StatutoryDates.ContractYears, new("une année du contrat, de 1 à 5", "a contract year, from 1 to 5"));

    public static readonly Value<string> Department = new KnownTextValue(
        new("un code de département entre guillemets (\"01\", \"2A\", \"974\")", "a code of a department between quotes (\"01\", \"2A\", \"974\")"),
        Departments.All);

    public static readonly Value<string> Agreement = new KnownTextValue(
        Words.OneOf(new("un accord", "an agreement"), Law.Default.Agreements.Select(agreement => agreement.Id)),
        [.. Law.Default.Agreements.Select(agreement => agreement.Id)]);

    public static readonly Value<string> FindingCode = new KnownTextValue(
        new("un code de constat (\"CPTS2001\")", "a finding code (\"CPTS2001\")"),
        [.. FindingCatalogue.All.Select(rule => rule.Code)]);

    public static Value<T> OneOf<T>(Names<T> vocabulary)
        where T : struct, Enum => new VocabularyValue<T>(vocabulary);

    public static Value<ValueList<T>> ListOf<T>(Value<T> item) => new ListValue<T>(item);
}
