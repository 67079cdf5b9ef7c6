namespace Cpts.Rules.Reports.Comparing;

/// <summary>Collects what differs; what is equal on both sides is left out.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    public ValueList<Change> Changes => _changes.ToValueList();

    /// <summary>An amount.</summary>
    /// <param name="group">What part it is in.</param>
    /// <param name="id">Its path.</param>
    /// <param name="label">Its name.</param>
    /// <param name="amounts">The amount on both sides.</param>
    /// <param name="known">What is known of the difference; null when nothing is but the amounts.</param>
    public void Amount(ChangeGroup group, string id, Bilingual label, BothSides<EuroRange> amounts, EuroRange? known = null) =>
        Add(group, id, label, amounts.Select(amount => (ChangeValue)new ChangeValue.Amount(amount)), known);

    /// <summary>A sum, of which the changes of what it adds up are known.</summary>
    public void Sum(ChangeGroup group, string id, Bilingual label, BothSides<EuroRange> sums, IEnumerable<EuroRange> changes) =>
        Amount(group, id, label, sums, SharedUnknowns.OfSum(changes, sums));

    public void Count(ChangeGroup group, string id, Bilingual label, BothSides<int> numbers) =>
        Add(group, id, label, numbers.Select(number => (ChangeValue)new ChangeValue.Count(number)));

    public void Day(ChangeGroup group, string id, Bilingual label, BothSides<LocalDate> days) =>
        Add(group, id, label, days.Select(day => (ChangeValue)new ChangeValue.Day(day)));

    /// <summary>A name of the files.</summary>
    public void Name<T>(ChangeGroup group, string id, Bilingual label, BothSides<T> values, Vocabulary<T> words)
        where T : struct, Enum => Word(group, id, label, values.Select(value => (words[value].Id, words[value].Name)));

    public void Word(ChangeGroup group, string id, Bilingual label, BothSides<(string Id, Bilingual Text)> words) =>
        Add(group, id, label, words.Select(word => (ChangeValue)new ChangeValue.Word(word.Id, word.Text)));

    public void Found(string id, BothSides<Finding> findings, Bilingual title) =>
        Add(ChangeGroup.Findings, id, title, findings.Select(finding => (ChangeValue)new ChangeValue.Found(finding)));

    private void Add(ChangeGroup group, string id, Bilingual label, BothSides<ChangeValue> sides, EuroRange? known = null)
    {
        var (before, after) = (sides.Before.SingleOrDefault(), sides.After.SingleOrDefault());
        if (!Equals(before, after))
        {
            _changes.Add(new Change(group, id, label, before, after, known));
        }
    }
}
