namespace Cpts.Rules.Engineering.Probe;

/// <summary>A function as type information describes it.</summary>
/// <param name="Number">Its dispatch identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The names of its arguments.</param>
/// <param name="Optional">How many of them may be left out.</param>
internal sealed record Function(int Number, string Name, IReadOnlyList<string> Parameters, int Optional)
{
    public override string ToString() => $"{Number} {Name}({string.Join(", ", Parameters)}) {Optional} optional";
}
