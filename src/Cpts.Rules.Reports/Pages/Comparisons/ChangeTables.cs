using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Pages.Comparisons;

/// <summary>Changes as tables: before, after and the difference.</summary>
/// <param name="wording">The language.</param>
internal sealed class ChangeTables(Wording wording)
{
    private static readonly Bilingual Before = new("Avant", "Before");
    private static readonly Bilingual After = new("Après", "After");
    private static readonly Bilingual Difference = new("Différence", "Difference");
    private static readonly Bilingual None = new("–", "–");

    private readonly Wording _wording = wording;

    /// <summary>Amounts and whole numbers in one table with their differences, dates and words in another without.</summary>
    public Block?[] Of(IReadOnlyList<Change> changes) =>
    [
        Numbers([.. changes.Where(change => IsNumber(change.Before ?? change.After))]),
        Words([.. changes.Where(change => (change.Before ?? change.After) is Value.Day or Value.Word)]),
        changes.SelectMany(Findings).ToList() is { Count: > 0 } findings ? new Entries(findings) : null,
    ];

    private static bool IsNumber(Value? value) => value is Value.Amount or Value.Count;

    private Table? Numbers(List<Change> changes)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        var money = new Money(_wording, changes.SelectMany(change => new[] { change.Before, change.After }).OfType<Value.Amount>().Select(amount => amount.Range));
        return new Table(
            [new(""), new(_wording.Text(Before), Side.Right), new(_wording.Text(After), Side.Right), new(_wording.Text(Difference), Side.Right)],
            [.. changes.Select(change => Row.Of(_wording.Text(change.Label), Number(change.Before), Number(change.After), Changed(change.Difference)))]);

        Cell Number(Value? value) => value switch
        {
            Value.Amount amount => money.Cell(amount.Range),
            Value.Count count => _wording.Number(count.Number),
            _ => _wording.Text(None),
        };

        Cell Changed(Value? value) => value switch
        {
            Value.Amount amount => money.Change(amount.Range, Tone.Strong),
            Value.Count count => new Cell((count.Number > 0 ? "+" : "") + _wording.Number(count.Number), Tone.Strong),
            _ => Cell.Empty,
        };
    }

    private Table? Words(List<Change> changes) => changes.Count == 0 ? null : new Table(
        [new(""), new(_wording.Text(Before)), new(_wording.Text(After))],
        [.. changes.Select(change => Row.Of(_wording.Text(change.Label), Word(change.Before), Word(change.After)))]);

    private string Word(Value? value) => value switch
    {
        Value.Day day => _wording.Date(day.Date),
        Value.Word word => _wording.Text(word.Text),
        _ => _wording.Text(None),
    };

    /// <summary>The finding that disappeared, then the one that appeared; a finding whose message changed is shown as both.</summary>
    private IEnumerable<Entry> Findings(Change change)
    {
        if (change.Before is Value.Found gone)
        {
            yield return new Entry(new Cell($"− {gone.Finding.Code}", Tone.Muted), new Cell(FindingText.Of(gone.Finding, _wording.Language), Tone.Muted));
        }

        if (change.After is Value.Found come)
        {
            yield return new Entry(new Cell($"+ {come.Finding.Code}", SeverityTerms.Tone(come.Finding.Severity)), FindingText.Of(come.Finding, _wording.Language));
        }
    }
}
