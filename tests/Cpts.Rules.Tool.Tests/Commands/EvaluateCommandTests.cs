using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class EvaluateCommandTests
{
    private const string Minimal = """{"format":"cpts.scenario/1","name":"M","territory":{"population":90000}}""";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_page_of_a_size_3_with_a_contract(string language) =>
        Approvals.Verify(Fine(InProcess.Run("evaluate", Corpus.Australe, "--lang", language)), language);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_page_of_a_size_2_gives_ranges(string language) =>
        Approvals.Verify(InProcess.Run("evaluate", Corpus.Money("size-2-ranges"), "--lang", language).Output, language);

    [Fact]
    public void The_page_of_a_territory_alone() => Approvals.Verify(Fine(InProcess.Run("evaluate", Corpus.GrandSud, "--lang", "fr")));

    [Fact]
    public void The_page_of_a_file_that_cannot_be_evaluated()
    {
        var run = InProcess.RunOn("""{ "format": "cpts.scenario/1", "name": "Faux", "asOf": "2026-02-30", "territoire": {} }""", "evaluate", "-", "--lang", "fr");

        Approvals.Verify(run.Output);
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Explain_says_how_each_payment_to_come_is_worked_out()
    {
        const string Title = "Comment chaque versement se calcule ";
        var page = Fine(InProcess.Run("evaluate", Corpus.Australe, "--explain", "--lang", "fr"));
        var start = page.IndexOf(Title, StringComparison.Ordinal);
        var section = page[start..page.IndexOf("\n\n", start, StringComparison.Ordinal)].Replace('\u00A0', ' ').Replace('\u202F', ' ').Split('\n')[1..];

        Assert.Equal(
            """
              19 décembre 2026  montant annuel : 75 000 € ; moins l’avance (56 250 €) = 18 750 €
                                Fonctionnement, solde, année 5
              19 décembre 2026  montant annuel : 90 000 € ; moins l’avance (67 500 €) = 22 500 €
                                Accès aux soins, solde, année 5
              19 décembre 2026  enveloppe variable, sans résultat connu : de 0 à 35 000 €
                                Accès aux soins, part variable, année 5
              19 décembre 2026  montant annuel : 45 000 € ; moins l’avance (33 750 €) = 11 250 €
                                Parcours pluriprofessionnels, solde, année 5
              19 décembre 2026  enveloppe variable, sans résultat connu : de 0 à 45 000 €
                                Parcours pluriprofessionnels, part variable, année 5
              19 décembre 2026  montant annuel : 17 500 € ; moins l’avance (13 125 €) = 4 375 €
                                Prévention, solde, année 5
              19 décembre 2026  enveloppe variable, sans résultat connu : de 0 à 17 500 €
                                Prévention, part variable, année 5
              19 décembre 2026  montant annuel : 22 500 € ; moins l’avance (16 875 €) = 5 625 €
                                Crise sanitaire, solde, année 5
            """.Split('\n', StringSplitOptions.TrimEntries),
            section.Select(line => line.Trim()));
    }

    [Fact]
    public void Explain_with_full_covers_every_payment_and_without_either_nothing_is_explained()
    {
        var full = Fine(InProcess.Run("evaluate", Corpus.Australe, "--explain", "--full", "--lang", "en"));
        using var document = JsonDocument.Parse(Fine(InProcess.Run("evaluate", Corpus.Australe, "--format", "json")));
        var section = full[full.IndexOf("How each payment is calculated ", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n\n", StringComparison.Ordinal)];

        Assert.Equal(document.RootElement.GetProperty("payments").GetArrayLength(), section.Split("year ").Length - 1);
        Assert.Contains("  1 March 2022      annual amount: €90,000 × 293/365 = €72,246.58; × 75% = €54,184.94\n", section, StringComparison.Ordinal);
        Assert.DoesNotContain("How each payment is calculated ", Fine(InProcess.Run("evaluate", Corpus.Australe, "--lang", "en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pages_follow_each_other() =>
        Assert.Contains("\n" + new string('═', 100) + "\n\nCPTS Grand Sud\n", InProcess.Run("evaluate", Corpus.Australe, Corpus.GrandSud).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Markdown_has_the_same_content_as_tables(string language) =>
        Approvals.Verify(Fine(InProcess.Run("evaluate", Corpus.Australe, "--format", "markdown", "--lang", language)), language, "md");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Csv_has_one_payment_a_row(string language) =>
        Approvals.Verify(Fine(InProcess.Run("evaluate", Corpus.Australe, "--format", "csv", "--lang", language)).TrimStart('\uFEFF'), language, "csv");

    [Fact]
    public void Json_is_one_document_for_one_file() =>
        Approvals.Verify(Fine(InProcess.Run("evaluate", Corpus.Australe, "--format", "json")), extension: "json");

    [Fact]
    public void Json_is_an_array_for_several_files_in_their_order()
    {
        var run = InProcess.Run("evaluate", Corpus.GrandSud, Corpus.Australe, "--format", "json");

        using var array = JsonDocument.Parse(run.Output);
        Assert.Equal(["CPTS Grand Sud", "CPTS Australe"], array.RootElement.EnumerateArray().Select(document => document.GetProperty("name").GetString()));
    }

    [Fact]
    public void An_unreadable_file_leaves_the_others_in_the_array()
    {
        var run = InProcess.Run("evaluate", "no-such.json", Corpus.GrandSud, "--format", "json");

        using var array = JsonDocument.Parse(run.Output);
        Assert.Equal(1, array.RootElement.GetArrayLength());
        Assert.Equal((2, "cpts-rules: no-such.json: there is no such file.\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void Json_is_in_English_whatever_the_language_of_the_system()
    {
        var french = new InProcess { SystemLanguage = Language.French }.With("evaluate", Corpus.Australe, "--format", "json");

        Assert.Equal(InProcess.Run("evaluate", Corpus.Australe, "--format", "json").Output, french.Output);
        Assert.NotEqual(french.Output, InProcess.Run("evaluate", Corpus.Australe, "--format", "json", "--lang", "fr").Output);
    }

    [Fact]
    public void Pages_are_in_the_language_of_the_system() =>
        Assert.Equal(
            InProcess.Run("evaluate", Corpus.GrandSud, "--lang", "fr").Output,
            new InProcess { SystemLanguage = Language.French }.With("evaluate", Corpus.GrandSud).Output);

    [Fact]
    public void Colours_are_for_terminals_and_change_no_text()
    {
        var plain = InProcess.Run("evaluate", Corpus.Australe).Output;
        var coloured = new InProcess { Colours = true }.With("evaluate", Corpus.Australe).Output;

        Assert.DoesNotContain('\u001B', plain);
        Assert.Contains("\u001B[1mCPTS Australe\u001B[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void No_line_of_a_page_is_wider_than_100_columns()
    {
        foreach (var file in Corpus.All)
        {
            var lines = InProcess.Run("evaluate", Repository.PathOf(file), "--lang", "fr").Output.Split('\n');
            Assert.True(lines.Max(line => line.Length) <= 100, $"{file}: {lines.MaxBy(line => line.Length)}");
        }
    }

    [Fact]
    public void The_date_of_the_command_line_wins_over_the_file() =>
        Assert.Contains("\"asOf\": \"2023-01-15\"", InProcess.Run("evaluate", Corpus.Australe, "--as-of", "2023-01-15", "--format", "json").Output, StringComparison.Ordinal);

    [Fact]
    public void Today_is_the_date_of_the_clock() =>
        Assert.Contains("\"asOf\": \"2026-11-21\"", InProcess.RunOn(Minimal, "evaluate", "-", "--as-of", "today", "--format", "json").Output, StringComparison.Ordinal);

    [Fact]
    public void No_date_anywhere_is_a_missing_property()
    {
        var run = InProcess.RunOn(Minimal, "evaluate", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("CPTS9004", finding.GetProperty("code").GetString());
        Assert.Equal("/asOf", finding.GetProperty("path").GetString());
        Assert.Equal(1, finding.GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("asOf").ValueKind);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void A_missing_date_is_reported_with_the_other_problems_of_the_file()
    {
        var run = InProcess.RunOn("""{"format":"cpts.scenario/1","name":"M","territory":{"population":90000},"foo":1}""", "evaluate", "-", "--format", "json");

        Assert.Equal(["CPTS9002", "CPTS9004"], Codes(run.Output));
    }

    [Theory]
    [InlineData("""{"format":"cpts.scenario/1","name":"M","asOf":"2021-02-30","territory":{"population":90000}}""", "CPTS9003")]
    [InlineData("[]", "CPTS9003")]
    [InlineData("{", "CPTS9001")]
    public void A_date_that_is_wrong_or_out_of_reach_is_not_missing(string scenario, string code) =>
        Assert.Equal([code], Codes(InProcess.RunOn(scenario, "evaluate", "-", "--format", "json").Output));

    [Theory]
    [InlineData("contract-contradicts", 1)]
    [InlineData("size-2-exact-by-contract", 1)]
    [InlineData("size-changes-after-the-term", 1)]
    public void Errors_give_exit_code_1(string scenario, int exit) => Assert.Equal(exit, InProcess.Run("evaluate", Corpus.Money(scenario), "--format", "json").Exit);

    [Fact]
    public void The_expectations_of_the_file_are_ignored()
    {
        var run = InProcess.RunOn("""{"format":"cpts.scenario/1","name":"M","asOf":"2026-01-01","territory":{"population":90000},"expect":{"sizeBand":1}}""", "evaluate", "-");

        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void Csv_reports_the_findings_of_a_file_without_payments_on_standard_error()
    {
        var run = InProcess.RunOn("[]", "evaluate", "-", "--format", "csv");

        Assert.Equal("scenario,on,line,contract,year,kind,min,max,dateIsSet\r\n", run.Output);
        Assert.StartsWith("-:1:1: error CPTS9003: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Names_cannot_control_the_terminal()
    {
        var run = InProcess.RunOn("""{"format":"cpts.scenario/1","name":"\u001b[31mred\u202e","asOf":"2026-01-01","territory":{"population":90000}}""", "evaluate", "-");

        Assert.StartsWith("\uFFFD[31mred\uFFFD\n", run.Output, StringComparison.Ordinal);
    }

    internal static IEnumerable<string?> Codes(string document)
    {
        using var json = JsonDocument.Parse(document);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];
    }

    private static string Fine(Outcome run)
    {
        Assert.Equal((0, ""), (run.Exit, run.Error));
        return run.Output;
    }
}
