using System.Text.Json;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Json.Writing;

/// <summary>The members that speak of money: <c>territory</c> (what the next size is worth), <c>budget</c>, <c>years</c>, <c>payments</c>.</summary>
internal static class MoneyWriter
{
    private static readonly JsonEncodedText ContractsName = Output.Name("contracts");
    private static readonly JsonEncodedText NumberName = Output.Name("number");
    private static readonly JsonEncodedText Signed = Output.Name("signed");
    private static readonly JsonEncodedText State = Output.Name("state");
    private static readonly JsonEncodedText CurrentYear = Output.Name("currentYear");
    private static readonly JsonEncodedText Contract = Output.Name("contract");
    private static readonly JsonEncodedText ReconciliationName = Output.Name("reconciliation");
    private static readonly JsonEncodedText Expected = Output.Name("expected");
    private static readonly JsonEncodedText Received = Output.Name("received");
    private static readonly JsonEncodedText Difference = Output.Name("difference");
    private static readonly JsonEncodedText HowName = Output.Name("how");
    private static readonly JsonEncodedText TerritoryName = Output.Name("territory");
    private static readonly JsonEncodedText Population = Output.Name("population");
    private static readonly JsonEncodedText PopulationYear = Output.Name("populationYear");
    private static readonly JsonEncodedText SizeBand = Output.Name("sizeBand");
    private static readonly JsonEncodedText NextBand = Output.Name("nextBand");
    private static readonly JsonEncodedText PreviousBand = Output.Name("previousBand");
    private static readonly JsonEncodedText Size = Output.Name("size");
    private static readonly JsonEncodedText InhabitantsMissing = Output.Name("inhabitantsMissing");
    private static readonly JsonEncodedText InhabitantsAbove = Output.Name("inhabitantsAbove");
    private static readonly JsonEncodedText AnnualGain = Output.Name("annualGain");
    private static readonly JsonEncodedText AnnualLoss = Output.Name("annualLoss");
    private static readonly JsonEncodedText BudgetName = Output.Name("budget");
    private static readonly JsonEncodedText Lines = Output.Name("lines");
    private static readonly JsonEncodedText LineName = Output.Name("line");
    private static readonly JsonEncodedText Kind = Output.Name("kind");
    private static readonly JsonEncodedText Fixed = Output.Name("fixed");
    private static readonly JsonEncodedText Variable = Output.Name("variable");
    private static readonly JsonEncodedText Total = Output.Name("total");
    private static readonly JsonEncodedText Status = Output.Name("status");
    private static readonly JsonEncodedText Hypothesis = Output.Name("hypothesis");
    private static readonly JsonEncodedText Core = Output.Name("core");
    private static readonly JsonEncodedText Maximum = Output.Name("maximum");
    private static readonly JsonEncodedText Chosen = Output.Name("chosen");
    private static readonly JsonEncodedText YearsName = Output.Name("years");
    private static readonly JsonEncodedText Year = Output.Name("year");
    private static readonly JsonEncodedText From = Output.Name("from");
    private static readonly JsonEncodedText Until = Output.Name("until");
    private static readonly JsonEncodedText Agreement = Output.Name("agreement");
    private static readonly JsonEncodedText Guaranteed = Output.Name("guaranteed");
    private static readonly JsonEncodedText AtStake = Output.Name("atStake");
    private static readonly JsonEncodedText PaymentsName = Output.Name("payments");
    private static readonly JsonEncodedText On = Output.Name("on");
    private static readonly JsonEncodedText Amount = Output.Name("amount");
    private static readonly JsonEncodedText DateIsSet = Output.Name("dateIsSet");

    public static void Territory(Utf8JsonWriter writer, TerritorySize territory)
    {
        writer.WriteStartObject(TerritoryName);
        writer.WriteNumber(Population, territory.Population);
        writer.Number(PopulationYear, territory.PopulationYear);
        writer.WriteNumber(SizeBand, (int)territory.SizeBand);
        if (territory.NextBand is { } next)
        {
            OtherBand(writer, NextBand, next.Size, InhabitantsMissing, next.InhabitantsMissing, AnnualGain, next.AnnualGain);
        }
        else
        {
            writer.WriteNull(NextBand);
        }

        if (territory.PreviousBand is { } previous)
        {
            OtherBand(writer, PreviousBand, previous.Size, InhabitantsAbove, previous.InhabitantsAbove, AnnualLoss, previous.AnnualLoss);
        }
        else
        {
            writer.WriteNull(PreviousBand);
        }

        writer.WriteEndObject();
    }

    public static void Budget(Utf8JsonWriter writer, Budget budget, Language language)
    {
        writer.WriteStartObject(BudgetName);
        writer.WriteStartArray(Lines);
        foreach (var line in budget.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString(LineName, Vocabularies.BudgetLines.Encoded(line.Line));
            writer.WriteString(Kind, Vocabularies.LineKinds.Encoded(line.Kind));
            Parts(writer, line.Fixed, line.Variable, line.Total);
            writer.WriteString(Status, Vocabularies.AmountStatuses.Encoded(line.Status));
            FindingsWriter.Sources(writer, line.Sources);
            writer.WriteString(HowName, line.How?.In(language));
            writer.WriteBoolean(Hypothesis, line.Hypothesis);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Range(Core, budget.Core);
        writer.Range(Maximum, budget.Maximum);
        writer.Range(Chosen, budget.Chosen);
        writer.WriteEndObject();
    }

    public static void Years(Utf8JsonWriter writer, ValueList<ContractYear> years)
    {
        writer.WriteStartArray(YearsName);
        foreach (var year in years)
        {
            writer.WriteStartObject();
            writer.WriteNumber(Contract, year.Contract);
            writer.WriteNumber(Year, year.Year);
            writer.Date(From, year.From);
            writer.Date(Until, year.Until);
            writer.WriteString(Agreement, year.Agreement);
            writer.WriteStartArray(Lines);
            foreach (var line in year.Lines)
            {
                writer.WriteStartObject();
                writer.WriteString(LineName, Vocabularies.BudgetLines.Encoded(line.Line));
                Parts(writer, line.Fixed, line.Variable, line.Total);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            Sums(writer, year.Guaranteed, year.AtStake, year.Total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Contracts(Utf8JsonWriter writer, ValueList<ContractSummary> contracts)
    {
        writer.WriteStartArray(ContractsName);
        foreach (var contract in contracts)
        {
            writer.WriteStartObject();
            writer.WriteNumber(NumberName, contract.Number);
            writer.Date(Signed, contract.Signed);
            writer.Date(From, contract.From);
            writer.Date(Until, contract.Until);
            writer.WriteString(State, ContractStates.Words[contract.State].Id);
            writer.Number(CurrentYear, contract.CurrentYear);
            Sums(writer, contract.Guaranteed, contract.AtStake, contract.Total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Reconciliation(Utf8JsonWriter writer, Reconciliation? reconciliation)
    {
        if (reconciliation is null)
        {
            writer.WriteNull(ReconciliationName);
            return;
        }

        writer.WriteStartObject(ReconciliationName);
        writer.Range(Expected, reconciliation.Expected);
        writer.Amount(Received, reconciliation.Received);
        writer.Range(Difference, reconciliation.Difference);
        writer.WriteEndObject();
    }

    public static void Payments(Utf8JsonWriter writer, ValueList<Payment> payments)
    {
        writer.WriteStartArray(PaymentsName);
        foreach (var payment in payments)
        {
            writer.WriteStartObject();
            writer.Date(On, payment.On);
            writer.WriteString(LineName, Vocabularies.BudgetLines.Encoded(payment.Line));
            writer.Number(Contract, payment.Contract);
            writer.Number(Year, payment.Year);
            writer.WriteString(Kind, Vocabularies.PaymentKinds.Encoded(payment.Kind));
            writer.Range(Amount, payment.Amount);
            writer.WriteBoolean(DateIsSet, payment.DateIsSet);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void OtherBand(
        Utf8JsonWriter writer, JsonEncodedText name, SizeBand size, JsonEncodedText distanceName, int distance, JsonEncodedText changeName, EuroRange change)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber(Size, (int)size);
        writer.WriteNumber(distanceName, distance);
        writer.Range(changeName, change);
        writer.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter writer, EuroRange fixedPart, EuroRange variablePart, EuroRange total)
    {
        writer.Range(Fixed, fixedPart);
        writer.Range(Variable, variablePart);
        writer.Range(Total, total);
    }

    private static void Sums(Utf8JsonWriter writer, EuroRange guaranteed, EuroRange atStake, EuroRange total)
    {
        writer.Range(Guaranteed, guaranteed);
        writer.Range(AtStake, atStake);
        writer.Range(Total, total);
    }
}
