namespace Cpts.Rules.Reports.Pages;

/// <summary>Readings of open questions in words, with the total of the contracts under each.</summary>
internal static class Readings
{
    private static readonly Bilingual ByDefault = new("{0} (par défaut)", "{0} (by default)");
    private static readonly Bilingual ByFile = new("{0} (choisi par le fichier)", "{0} (chosen by the file)");
    private static readonly Bilingual Same = new("même total", "same total");
    private static readonly Bilingual Worth = new("{0} : {1}", "{0}: {1}");

    /// <summary>The reading in use: chosen by the file, or the default.</summary>
    public static string Chosen(InterpretationUse reading, Wording wording) =>
        wording.Text(reading.IsDefault ? ByDefault : ByFile, Question(reading).NameOf(reading.Value));

    /// <summary>The other readings that would change something: their names, with the total of the contract years under each where there is a contract.</summary>
    public static IEnumerable<string> Others(InterpretationUse reading, Answers answers, Wording wording) => reading.Others.Select(other =>
        other.Total is not { } total ? wording.Text(Question(reading).NameOf(other.Value))
        : total == Total(answers) ? wording.Text(Worth, Question(reading).NameOf(other.Value), Same)
        : wording.Text(Worth, Question(reading).NameOf(other.Value), total));

    /// <summary>The total of all contract years under the readings chosen; null without a contract.</summary>
    public static EuroRange? Total(Answers answers) => answers.Contracts.Count == 0
        ? null
        : answers.Contracts.Aggregate(EuroRange.Zero, (sum, contract) => sum + contract.Total);

    /// <summary>The open question that a reading answers.</summary>
    public static Interpretation Question(InterpretationUse reading) => InterpretationCatalogue.Find(reading.Id)!;
}
