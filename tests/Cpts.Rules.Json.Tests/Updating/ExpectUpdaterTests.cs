using System.Text;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Tests.Updating;

/// <summary>The results are written into <c>expect</c>, and the rest of the file does not change.</summary>
public class ExpectUpdaterTests
{
    private const string Facts = """
        "format": "cpts.scenario/1",
          "name": "CPTS « L’Étang » 😀",
          "asOf": "2026-11-21",
          "territory": { "population": 90000 }
        """;

    private static readonly ScenarioEvaluator Evaluator = new();

    [Theory]
    [InlineData("{\"format\":\"cpts.scenario/1\",\"name\":\"A\",\"asOf\":\"2026-11-21\",\"territory\":{\"population\":62000},\"expect\":{\"project\":\"validated\"}}")]
    [InlineData("{\"format\":\"cpts.scenario/1\",\"name\":\"A\",\"asOf\":\"2026-11-21\",\"territory\":{\"population\":62000} // c\r}")]
    [InlineData("{\r  \"format\":\"cpts.scenario/1\",\r  \"name\":\"A\",\r  \"asOf\":\"2026-11-21\",\r  \"territory\":{\"population\":62000} // c\r}\r")]
    [InlineData("{\"format\":\"cpts.scenario/1\",\"name\":\"A\",\"asOf\":\"2026-11-21\",\"territory\":{\"population\":62000},\"expect\":{ /* c */ }}")]
    [InlineData("{\"format\":\"cpts.scenario/1\",\"name\":\"A\",\"asOf\":\"2026-11-21\",\"territory\":{\"population\":62000},\"expect\":{ // c\n }}")]
    public void A_second_update_changes_nothing_and_comments_stay(string text)
    {
        var scenario = Files.Read(text).Scenario!;
        var evaluation = new ScenarioEvaluator().Evaluate(scenario);
        var once = ExpectUpdater.Update(Encoding.UTF8.GetBytes(text), evaluation);

        Assert.Equal(Encoding.UTF8.GetString(once.Span), Encoding.UTF8.GetString(ExpectUpdater.Update(once, evaluation).Span));
        Assert.Equal(text.Contains(" c", StringComparison.Ordinal), Encoding.UTF8.GetString(once.Span).Contains(" c", StringComparison.Ordinal));
        Assert.NotNull(Files.Read(Encoding.UTF8.GetString(once.Span)).Expect!.Agreement);
    }

    [Fact]
    public void What_differs_is_written_and_the_rest_keeps_its_bytes() => Check(
        """
        // Why this file: é.
        {
          "format": "cpts.scenario/1", "name": "A \u00e9", // named
          "expect": {
            /* the size */ "sizeBand" :  2 , // two?
            "agreement": "avenant-2",
            "budget": { "core": 1.50, "maximum": 487500.00 },
            "findings": []
          },
          "asOf": "2026-11-21", "territory": { "population": 90000, },
        }

        """,
        """
        // Why this file: é.
        {
          "format": "cpts.scenario/1", "name": "A \u00e9", // named
          "expect": {
            /* the size */ "sizeBand" :  3 , // two?
            "agreement": "avenant-2",
            "budget": { "core": 437500, "maximum": 487500.00 },
            "findings": []
          },
          "asOf": "2026-11-21", "territory": { "population": 90000, },
        }

        """);

    [Fact]
    public void A_range_that_stays_one_keeps_its_layout() => Check(
        """
        { "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 62000 },
          "expect": { "budget": { "core": {"max": 2, // most
                                           "min": 1}, "maximum": 5 } } }
        """,
        """
        { "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 62000 },
          "expect": { "budget": { "core": {"max": 402500, // most
                                           "min": 332500}, "maximum": { "min": 382500, "max": 412500 } } } }
        """);

    [Fact]
    public void A_range_that_is_exact_becomes_a_number() => Check(
        $$"""{ {{Facts}}, "expect": { "budget": { "core": { "min": 1, "max": 2 } } } }""",
        $$"""{ {{Facts}}, "expect": { "budget": { "core": 437500 } } }""");

    [Fact]
    public void What_the_evaluation_does_not_have_is_taken_out_with_its_line_and_comments_stay() => Check(
        $$"""
        {
          {{Facts}},
          "expect": {
            "years": {
              "1": 5, // the first
              "2": 6
            },
            "budget": {
              "core": 437500,
              "chosen": 7
            },
            "deadlines": { "arsSilence": "2021-06-05", "anniversary/1": "2022-01-01" },
            "step": "professionals",
            "project": "deemedValidated"
          }
        }
        """,
        $$"""
        {
          {{Facts}},
          "expect": {
            "years": {
              // the first
            },
            "budget": {
              "core": 437500
            },
            "deadlines": { },
            "step": "professionals"
          }
        }
        """);

    [Fact]
    public void A_day_without_payment_is_zero() => Check(
        $$"""{ {{Facts}}, "expect": { "paid": { "2022-03-01": 54184.94 } } }""",
        $$"""{ {{Facts}}, "expect": { "paid": { "2022-03-01": 0 } } }""");

    [Theory]
    [InlineData("[]", "[\"CPTS2001\"]")]
    [InlineData("[ \"CPTS2001\", \"CPTS4003\" ]", "[ \"CPTS2001\" ]")]
    [InlineData("[\"CPTS4003\",\"CPTS2001\"]", "[\"CPTS2001\"]")]
    [InlineData("[ \"CPTS4003\" /* soon */ ]", "[ \"CPTS2001\" /* soon */ ]")]
    [InlineData("[\n    // none\n  ]", "[\n    // none\n    \"CPTS2001\"\n  ]")]
    [InlineData("[\n    \"CPTS4003\", // late\n    \"CPTS2001\",\n  ]", "[\n    // late\n    \"CPTS2001\",\n  ]")]
    [InlineData("[\n    \"CPTS4003\",\n    \"CPTS2001\"\n  ]", "[\n    \"CPTS2001\"\n  ]")]
    [InlineData("[\n    \"CPTS2001\",\n    \"CPTS4003\"\n  ]", "[\n    \"CPTS2001\"\n  ]")]
    public void Codes_are_a_set(string before, string after)
    {
        const string File = """
            {
              "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 90000 },
              "initiative": { "by": "firstLineProfessionals" },
              "contract": { "signed": "2026-09-01", "missions": [{ "mission": "accessToCare" }, { "mission": "carePathways" }, { "mission": "prevention" }] },
              "project": { "received": "2026-01-01", "decision": { "kind": "validation", "on": "2026-02-01" } },
              "expect": { "findings": LIST }
            }
            """;
        Check(File.Replace("LIST", before, StringComparison.Ordinal), File.Replace("LIST", after, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_is_added_after_the_comment_of_the_one_before() => Check(
        """
        { "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 90000 },
          "initiative": { "by": "other" },
          "contract": { "signed": "2026-09-01", "missions": [{ "mission": "accessToCare" }, { "mission": "carePathways" }, { "mission": "prevention" }] },
          "expect": { "findings": [ "CPTS5002" // nobody
                                  ] } }
        """,
        """
        { "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 90000 },
          "initiative": { "by": "other" },
          "contract": { "signed": "2026-09-01", "missions": [{ "mission": "accessToCare" }, { "mission": "carePathways" }, { "mission": "prevention" }] },
          "expect": { "findings": [ "CPTS5002", // nobody
            "CPTS2001"
                                  ] } }
        """);

    [Fact]
    public void A_file_that_expects_nothing_gets_everything_in_its_own_layout() => Check(
        "{\r\n\t\"format\": \"cpts.scenario/1\",\r\n\t\"name\": \"A\",\r\n\t\"asOf\": \"2026-11-21\",\r\n\t\"territory\": { \"population\": 90000 } // why\r\n}\r\n",
        string.Join("\r\n",
        [
            "{",
            "\t\"format\": \"cpts.scenario/1\",",
            "\t\"name\": \"A\",",
            "\t\"asOf\": \"2026-11-21\",",
            "\t\"territory\": { \"population\": 90000 }, // why",
            "\t\"expect\": {",
            "\t\t\"agreement\": \"avenant-2\",",
            "\t\t\"sizeBand\": 3,",
            "\t\t\"budget\": {",
            "\t\t\t\"core\": 437500,",
            "\t\t\t\"maximum\": 487500",
            "\t\t},",
            "\t\t\"lines\": {",
            "\t\t\t\"operating\": { \"fixed\": 75000, \"variable\": 0, \"total\": 75000 },",
            "\t\t\t\"accessToCare\": { \"fixed\": 90000, \"variable\": 35000, \"total\": 125000 },",
            "\t\t\t\"carePathways\": { \"fixed\": 45000, \"variable\": 45000, \"total\": 90000 },",
            "\t\t\t\"prevention\": { \"fixed\": 17500, \"variable\": 17500, \"total\": 35000 },",
            "\t\t\t\"healthCrisis\": { \"fixed\": 45000, \"variable\": 67500, \"total\": 112500 },",
            "\t\t\t\"careQuality\": { \"fixed\": 15000, \"variable\": 15000, \"total\": 30000 },",
            "\t\t\t\"professionalSupport\": { \"fixed\": 10000, \"variable\": 10000, \"total\": 20000 }",
            "\t\t},",
            "\t\t\"step\": \"professionals\",",
            "\t\t\"findings\": []",
            "\t}",
            "}",
            "",
        ]));

    [Fact]
    public void A_file_on_one_line_stays_on_one_line()
    {
        const string Before = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":90000}}""";

        var after = Update(Before);

        Assert.StartsWith(Before[..^1] + ",\"expect\":{\"agreement\":\"avenant-2\",\"sizeBand\":3,\"budget\":{\"core\":437500,", after, StringComparison.Ordinal);
        Assert.EndsWith("\"findings\":[]}}", after, StringComparison.Ordinal);
        Assert.DoesNotContain(" ", after, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"expect\": {}")]
    [InlineData("\"expect\": { \"years\": {} }")]
    [InlineData("\"expect\": {},")]
    public void An_empty_expect_is_filled_in_place(string section)
    {
        var after = Update($"{{\n  {section}{(section.EndsWith(',') ? "" : ",")}\n  {Facts}\n}}\n");

        Assert.StartsWith("{\n  \"expect\": {\n    \"agreement\": \"avenant-2\",\n    \"sizeBand\": 3,\n    \"budget\": {\n      \"core\": 437500,\n", after, StringComparison.Ordinal);
        Assert.EndsWith($"    \"findings\": []\n  }},\n  {Facts}\n}}\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_trailing_comma_keeps_one()
    {
        var after = Update($"{{\n  {Facts},\n}}\n");

        Assert.StartsWith($"{{\n  {Facts},\n  \"expect\": {{\n", after, StringComparison.Ordinal);
        Assert.EndsWith("  },\n}\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void The_byte_order_mark_stays()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($$"""{ {{Facts}}, "expect": { "sizeBand": 1 } }""")];

        var after = ExpectUpdater.Update(before, Evaluate(before)).ToArray();

        Assert.Equal(before.Length, after.Length);
        Assert.Equal([.. before.AsSpan(0, 3)], [.. after.AsSpan(0, 3)]);
        Assert.Equal((byte)'3', after[^5]);
    }

    [Theory]
    [InlineData("""{ "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "populaton": 1 } }""")]
    [InlineData("""{ "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 0 }, "expect": { "sizeBand": 1 } }""")]
    [InlineData("{")]
    public void A_file_that_is_not_evaluated_stays_as_it_is(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var stopped = Evaluator.Evaluate(ScenarioReader.Read(Encoding.UTF8.GetBytes("{" + Facts.Replace("90000", "0", StringComparison.Ordinal) + "}")).Scenario!);

        Assert.True(ExpectUpdater.Update(bytes, stopped).Equals((ReadOnlyMemory<byte>)bytes));
    }

    [Fact]
    public void A_file_whose_expectations_are_met_keeps_its_bytes_whatever_its_layout()
    {
        var bytes = Encoding.UTF8.GetBytes("{" + Facts + ""","expect":{"budget":{"core":{"max":4.375e5,"min":437500.0}},"findings":[/**/],}}""");

        Assert.True(ExpectUpdater.Update(bytes, Evaluate(bytes)).Equals((ReadOnlyMemory<byte>)bytes));
    }

    [Fact]
    public void No_evaluation_is_misuse() => Assert.Throws<ArgumentNullException>(() => ExpectUpdater.Update(default, null!));

    private static void Check(string before, string after) => Assert.Equal(after, Update(before));

    /// <summary>The updated text; a second update changes nothing.</summary>
    private static string Update(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var updated = ExpectUpdater.Update(bytes, Evaluate(bytes));
        Assert.True(ExpectUpdater.Update(updated, Evaluate(updated)).Equals(updated), "A second update changed it again.");
        return Encoding.UTF8.GetString(updated.Span);
    }

    private static Evaluation Evaluate(ReadOnlyMemory<byte> utf8) => Evaluator.Evaluate(ScenarioReader.Read(utf8).Scenario!);
}
