using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Excel.Results;
using NodaTime;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>The rows of an evaluation, those of one part or of all.</summary>
/// <param name="language">The language.</param>
/// <param name="section">The part asked for.</param>
internal sealed class EvaluationRows(Language language, Section section)
{
    private readonly Table _table = new(language,
        new("Rubrique", "section"), new("Élément", "item"), new("Détail", "detail"), new("Année", "year"),
        new("Date", "date"), new("Minimum", "min"), new("Maximum", "max"), new("Texte", "text"));

    /// <summary>The language.</summary>
    public Language Language { get; } = language;

    /// <summary>The words of the results.</summary>
    public Terms Terms => Terms.In(Language);

    /// <summary>A text in the language.</summary>
    public string Say(Bilingual text) => text.In(Language);

    /// <summary>Adds a row with an amount in euros.</summary>
    public void Add(Section part, string item, string detail, EuroRange amount, int? year = null, LocalDate? date = null, string text = CellValue.Blank) =>
        Write(part, item, detail, year, date, CellValue.Of(amount.Min), CellValue.Of(amount.Max), text);

    /// <summary>Adds a row with a whole number, which has no ends: both columns hold it.</summary>
    public void Add(Section part, string item, string detail, int number, int? year = null) =>
        Write(part, item, detail, year, null, number, number, CellValue.Blank);

    /// <summary>Adds a row without a number.</summary>
    public void Add(Section part, string item, string detail, int? year = null, LocalDate? date = null, string text = CellValue.Blank) =>
        Write(part, item, detail, year, date, CellValue.Blank, CellValue.Blank, text);

    /// <summary>The table.</summary>
    public object[,] ToArray() => _table.ToArray();

    private void Write(Section part, string item, string detail, int? year, LocalDate? date, object min, object max, string text)
    {
        if (section == Section.All || section == part)
        {
            _table.Add(Words.Sections.Name(part, Language), item, detail, CellValue.Of(year), CellValue.Of(date), min, max, text);
        }
    }
}
