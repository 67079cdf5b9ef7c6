using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Territories;

/// <summary>Runs <c>territory</c>: in a process at the root of the repository when it names files there, so that their
/// paths read the same everywhere; otherwise in the process of the test. The system language is English.</summary>
internal static class Territory
{
    public const string Australe = "docs/scenarios/la-reunion/australe.cpts.json";

    /// <summary>The six communities of La Réunion.</summary>
    public static string[] Island { get; } = [.. new[] { "nord", "est", "grand-sud", "australe", "reso", "ouest" }.Select(name => $"docs/scenarios/la-reunion/{name}.cpts.json")];

    public static Outcome Run(params string[] arguments) => Array.Exists(arguments, IsOfRepository)
        ? RealProcess.Run(["territory", .. arguments])
        : InProcess.Run(["territory", .. arguments]);

    /// <summary>Runs with standard input.</summary>
    public static Outcome RunOn(string input, params string[] arguments) => InProcess.RunOn(input, ["territory", .. arguments]);

    /// <summary>The output of a successful run.</summary>
    public static string Fine(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        return run.Output;
    }

    private static bool IsOfRepository(string argument) =>
        argument.StartsWith("docs/", StringComparison.Ordinal) || argument.StartsWith("tests/", StringComparison.Ordinal);
}
