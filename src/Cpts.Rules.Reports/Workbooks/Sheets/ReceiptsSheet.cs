namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The money received, compared with the money due by a day that the reader chooses.</summary>
internal static class ReceiptsSheet
{
    private const int Places = 60;

    private static readonly Bilingual Name = new("Reçu", "Received");
    private static readonly Bilingual Title = new("Sommes reçues et sommes attendues", "Money received and money expected");
    private static readonly Bilingual Note = new(
        "Chaque somme se note une seule fois : ici, ou en regard de son versement dans l’échéancier.",
        "Enter each sum once only: here, or beside its payment in the schedule.");

    private static readonly Bilingual On = new("À la date du", "On");
    private static readonly Bilingual Expected = new("Attendu avant cette date", "Expected before that day");
    private static readonly Bilingual Received = new("Reçu jusqu’à cette date", "Received up to that day");
    private static readonly Bilingual Difference = new("Écart (négatif : il manque une somme)", "Difference (negative: money is missing)");
    private static readonly Bilingual[] Ends = [new("", ""), new("Min", "Min"), new("Max", "Max")];
    private static readonly Bilingual[] Heads = [new("Reçu le", "Received on"), new("Montant", "Amount"), new("Note", "Note")];

    public static Sheet Of(EvaluatedScenario scenario, Evaluation evaluation, ScheduleSheet schedule, Wording wording)
    {
        var (answers, receipts, asOf) = (evaluation.Answers!, scenario.Scenario!.Receipts, evaluation.AsOf);
        var expected = answers.Payments.Where(payment => payment.On < asOf).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);
        var received = EuroRange.Exactly(answers.Reconciliation?.Received ?? Euros.Zero);
        var difference = received - expected;
        var sheet = new Sheet(wording.Text(Name), 40, 18, 18);
        sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        sheet.Add(new SheetCell(wording.Text(Note), Look.Note));
        var day = $"$B${sheet.Next}";
        sheet.Add(wording.Text(On), new SheetCell(asOf, Look.FillDate));
        sheet.Add(SheetCell.Heads(wording, Ends));
        var first = sheet.Next + 4;
        var places = Math.Max(Places, receipts.Count);
        var last = first + places - 1;
        var due = sheet.Add(wording.Text(Expected), Due('F', expected.Min), Due('G', expected.Max));
        var inAll = $"ROUND(SUMIF($A${first}:$A${last},\"<=\"&{day},$B${first}:$B${last})+SUMIF({schedule.Column('I')},\"<=\"&{day},{schedule.Column('J')}),2)";
        var come = sheet.Add(wording.Text(Received), SheetCell.Of(inAll, received.Min.ToDecimal()), SheetCell.Of($"B{due + 1}", received.Max.ToDecimal()));
        sheet.Add(
            new SheetCell(wording.Text(Difference), Look.Total),
            SheetCell.Of($"ROUND(B{come}-C{due},2)", difference.Min.ToDecimal(), Look.TotalEuros),
            SheetCell.Of($"ROUND(C{come}-B{due},2)", difference.Max.ToDecimal(), Look.TotalEuros));
        sheet.Add(SheetCell.Heads(wording, Heads));
        for (var i = 0; i < places; i++)
        {
            var receipt = i < receipts.Count ? receipts[i] : null;
            sheet.Add(new SheetCell(receipt?.On, Look.FillDate), new SheetCell(receipt?.Amount.ToDecimal(), Look.FillEuros), new SheetCell(receipt?.Note, Look.FillText));
        }

        return sheet;

        SheetCell Due(char column, Euros sum) => SheetCell.Of($"ROUND(SUMIF({schedule.Column('A')},\"<\"&{day},{schedule.Column(column)}),2)", sum.ToDecimal());
    }
}
