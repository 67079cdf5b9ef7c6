using System.Globalization;
using Cpts.Rules.Doubling;

// Doubles the size of files filled with one kind of content, in every operation: twice the size may take at most three times the time.
var bytes = Option("--bytes") is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : 32_768;
var isTable = args.Contains("--table", StringComparer.Ordinal);
var (kinds, operations) = (Option("--kind") ?? "", Option("--way") ?? "");
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var (passed, failed) = (0, 0);
foreach (var kind in Kind.All.Where(kind => kind.Name.Contains(kinds, StringComparison.Ordinal)))
{
    var measures = kind.Operations.Where(operation => operation.Name.Contains(operations, StringComparison.Ordinal)).Select(operation => Measure.Of(kind, operation, bytes)).ToList();
    passed += measures.Count(measure => measure.Holds);
    failed += measures.Count(measure => !measure.Holds);
    if (isTable && measures.Count > 0)
    {
        var slowest = measures.MaxBy(measure => measure.Twice)!;
        Console.WriteLine($"| {kind.Name} | {slowest.Operation.Name} | {slowest.Once.TotalMilliseconds:F0} ms | {slowest.Twice.TotalMilliseconds:F0} ms | {measures.Max(measure => measure.Ratio):F1} |");
    }

    foreach (var measure in measures.Where(measure => !measure.Holds))
    {
        Console.WriteLine($"FAILED {kind.Name}, {measure.Operation.Name}: {measure.Once.TotalMilliseconds:F0} ms, twice the size {measure.Twice.TotalMilliseconds:F0} ms");
    }
}

Console.WriteLine($"doubling: {passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

string? Option(string name) => args.SkipWhile(word => word != name).Skip(1).FirstOrDefault();
