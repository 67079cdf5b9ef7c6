using Cpts.Rules.Tool.Commands;

namespace Cpts.Rules.Tool;

/// <summary>Runs a command line and gives its exit code. No exception escapes: every failure is reported in one clear line.</summary>
internal static class CommandLine
{
    private static readonly Bilingual Broken = new(
        "lecture ou écriture impossible ({0})",
        "cannot be read or written ({0})");

    public static int Run(IReadOnlyList<string> arguments, Host surroundings)
    {
        var host = surroundings with { Language = SharedOptions.PeekLanguage(arguments) ?? surroundings.Language };
        try
        {
            return Invoke(arguments, host);
        }
        catch (UsageException problem)
        {
            host.Report(problem.Text, problem.Arguments);
            return ExitCode.Unusable;
        }
        catch (LawException)
        {
            return ExitCode.Unusable;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.Unusable;
        }
        catch (IOException problem)
        {
            // Errors in files are reported with their names elsewhere; this one is mostly standard output on a full disk.
            host.Report(Broken, problem.Message.ReplaceLineEndings(" "));
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // The last resort of the process: one line rather than a stack trace.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Unexpected.Report(host, problem);
            return ExitCode.Unusable;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Host host)
    {
        var root = Root.Command(host);
        if (Suggestions.AreAsked(arguments))
        {
            using var words = host.OutputText();
            foreach (var word in Suggestions.Of(root, arguments))
            {
                words.WriteLine(word);
            }

            return ExitCode.Fine;
        }

        var parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (UsageErrors.Of(parsed, arguments) is { } error)
        {
            throw error;
        }

        using var output = host.OutputText();
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }
}
