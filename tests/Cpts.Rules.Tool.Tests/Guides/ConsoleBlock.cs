using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>Commands of a guide with their output: <c>$ cpts-rules …</c>, then the lines; <c>[…]</c> means any lines.</summary>
internal static class ConsoleBlock
{
    private const string Prompt = "$ cpts-rules ";
    private const string Elision = "[…]";

    /// <summary>The commands of a block, each with its expected lines.</summary>
    public static IEnumerable<(string[] Arguments, string[] Printed)> Commands(Block block)
    {
        for (var i = 0; i < block.Lines.Length;)
        {
            Assert.True(block.Lines[i].StartsWith(Prompt, StringComparison.Ordinal), $"line {block.Number + i}: a command begins with “{Prompt}”");
            var arguments = block.Lines[i][Prompt.Length..].Split(' ');
            var printed = block.Lines.Skip(i + 1).TakeWhile(line => !line.StartsWith('$')).ToArray();
            i += printed.Length + 1;
            yield return (arguments, printed);
        }
    }

    /// <summary>Runs a command in a folder and returns its output, then its standard error.</summary>
    public static string[] Run(string folder, string[] arguments)
    {
        var run = new RealProcess { Folder = folder }.With(arguments);
        return (run.Output + run.Error).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    /// <summary>Whether lines match those of a guide, with any lines in place of each <c>[…]</c>.</summary>
    public static bool Match(ReadOnlySpan<string> said, ReadOnlySpan<string> printed)
    {
        if (said.Length == 0)
        {
            return printed.Length == 0 || (printed.Length == 1 && printed[0].Length == 0);
        }

        if (said[0] is not Elision)
        {
            return printed.Length > 0 && string.Equals(said[0], printed[0], StringComparison.Ordinal) && Match(said[1..], printed[1..]);
        }

        for (var skipped = 0; skipped <= printed.Length; skipped++)
        {
            if (Match(said[1..], printed[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
