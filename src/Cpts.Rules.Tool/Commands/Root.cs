using System.CommandLine.Help;

namespace Cpts.Rules.Tool.Commands;

/// <summary>The command <c>cpts-rules</c> with its commands.</summary>
internal static class Root
{
    private static readonly Bilingual Description = new(
        "Règles de financement et de conformité des CPTS (ACI) : ce qui sera payé, quand, et ce qu’il faut respecter.",
        "Funding and compliance rules of French CPTS (ACI): what will be paid, when, and what must be respected.");

    public static RootCommand Command(Host host)
    {
        var root = new RootCommand(host.Wording.Text(Description))
        {
            new InitCommand(host),
            new EvaluateCommand(host),
            new ValidateCommand(host),
            new SchemaCommand(host),
            new RulesCommand(host),
            new ExplainCommand(host),
            new CompareCommand(host),
            new CalendarCommand(host),
            new ReportCommand(host),
            new TerritoryCommand(host),
            new CompletionCommand(host),
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = host.Wording.Text(Help.OptionDescription);
                    help.Action = new Help(host);
                    break;
                case VersionOption version:
                    version.Description = host.Wording.Text(Version.OptionDescription);
                    version.Action = new Version();
                    break;
            }
        }

        return root;
    }
}
