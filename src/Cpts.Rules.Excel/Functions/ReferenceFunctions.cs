using Cpts.Rules.Excel.Results;
using Cpts.Rules.Findings;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Sources, explanations and the version.</summary>
internal static class ReferenceFunctions
{
    private const int MostArguments = 11;

    private static readonly Bilingual UnknownSource = new(
        "« {0} » n’est pas une source. Les voici : {1}.",
        "\"{0}\" is not a source. Here they are: {1}.");

    private static readonly Bilingual UnknownSubject = new(
        "« {0} » n’est ni le nom d’une fonction, ni le code d’un constat (CPTS2001).",
        "\"{0}\" is neither the name of a function nor the code of a finding (CPTS2001).");

    public static readonly Bilingual NothingWrong = new("Aucune erreur.", "No error.");

    public static WorksheetFunction Source { get; } = new("CPTS_SOURCE", "CPTS_REFERENCE",
        new("Ce qu’est une source, et où la lire.", "What a source is, and where to read it."),
        ValueList.Of(new Parameter("identifiant", "source_id", new("l’identifiant de la source : S07", "the id of the source: S07"))),
        SourceOf)
    { ForEachCell = true };

    public static WorksheetFunction Explain { get; } = new("CPTS_EXPLIQUER", "CPTS_EXPLAIN",
        new(
            "Pourquoi une fonction répond par une erreur, ou ce que veut dire le code d’un constat ; sans argument, la dernière erreur (pour VBA).",
            "Why a function answers with an error, or what the code of a finding means; without argument, the last error (for VBA)."),
        [
            new Parameter("sujet", "subject", new("le nom d’une fonction, ou le code d’un constat : CPTS2001", "the name of a function, or the code of a finding: CPTS2001"), IsOptional: true),
            .. Enumerable.Range(1, MostArguments).Select(Argument),
        ],
        ExplanationOf);

    public static WorksheetFunction Help { get; } = new("CPTS_AIDE", "CPTS_HELP",
        new("Ce que donne une fonction et ce que sont ses arguments ; sans argument, toutes les fonctions : un tableau.", "What a function gives and what its arguments are; without argument, all functions: a table."),
        ValueList.Of(new Parameter("fonction", "function_name", new("le nom d’une fonction", "the name of a function"), IsOptional: true)),
        HelpOf);

    public static WorksheetFunction Version { get; } = new("CPTS_VERSION", "CPTS_VERSION",
        new("La version des règles.", "The version of the rules."),
        default,
        call => call.Answer(() => EvaluationWriter.Engine));

    private static Parameter Argument(int number) => new($"argument{number}", $"argument{number}", new(
        $"l’argument {number} de la fonction, le même que dans la formule",
        $"argument {number} of the function, the same as in the formula"),
        IsOptional: true);

    private static object? SourceOf(Call call)
    {
        var id = call.Text(0);
        return call.Answer(() => Sources.All.FirstOrDefault(source => string.Equals(source.Id, id, StringComparison.OrdinalIgnoreCase)) is { } source
            ? source.What.In(call.Language) + (source.Where.In(call.Language) is { Length: > 0 } where ? " — " + where : "")
            : call.Refuse(CellError.NotAvailable, UnknownSource, id, string.Join(", ", Sources.All.Select(source => source.Id))));
    }

    private static object? HelpOf(Call call)
    {
        var name = call.OptionalText(0);
        return call.Answer(() =>
        {
            if (name is null)
            {
                var all = new Table(call.Language, new("Fonction", "function"), new("Donne", "gives"));
                foreach (var each in FunctionCatalogue.All)
                {
                    all.Add(each.Name(call.Language), each.Purpose.In(call.Language));
                }

                return all.ToArray();
            }

            if (FunctionCatalogue.Find(name) is not { } function)
            {
                return call.Refuse(CellError.Value, UnknownSubject, name);
            }

            var table = new Table(call.Language, new(function.French, function.English), function.Purpose);
            foreach (var parameter in function.Parameters)
            {
                table.Add(parameter.Name(call.Language), parameter.Meaning.In(call.Language));
            }

            return table.ToArray();
        });
    }

    private static object? ExplanationOf(Call call)
    {
        var subject = call.Text(0);
        return call.Answer(() =>
        {
            if (FindingCatalogue.Default.Find(subject.ToUpperInvariant()) is { } rule)
            {
                return Meaning(rule, call.Language);
            }

            return FunctionCatalogue.Find(subject) is { } function
                ? Why(Calculation.Of(function, call.Language, call.RawFrom(1)), call.Language)
                : call.Refuse(CellError.Value, UnknownSubject, subject);
        });
    }

    private static string Why(Outcome outcome, Language language)
    {
        string[] said = [.. outcome.Reason is { } reason ? (string[])[reason] : [], .. outcome.Remarks];
        return said.Length == 0 ? NothingWrong.In(language) : string.Join(" ", said);
    }

    private static string Meaning(FindingRule rule, Language language)
    {
        var sources = rule.Sources.Count == 0 ? "" : $" [{string.Join(", ", rule.Sources)}]";
        return $"{rule.Code} ({ShortWords.Of(Severities.Words[rule.Severity]).In(language)}) {rule.Title.In(language)}. {rule.Meaning.In(language)} {rule.Remedy.In(language)}{sources}";
    }
}
