using System.Reflection;

namespace Cpts.Rules.Simulator.Work;

/// <summary>The example that the page begins with: CPTS Australe, from the scenarios of the documentation.</summary>
internal static class Example
{
    public static Draft Draft { get; } = Read();

    private static Draft Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("example.cpts.json")!;
        var utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return Work.Draft.Read(utf8)!;
    }
}
