using System.Buffers;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Cpts.Rules.Testing;
using NodaTime;

namespace Cpts.Rules.Json.Tests.Writing;

public class EvaluationWriterTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    private static readonly Finding Missing = FactRules.ExpectationNotMet.At(
        "/expect/sizeBand", new Bilingual("« {0} »\u202F!", "\"{0}\"!"), "3");

    [Fact]
    public void Members_are_in_the_order_of_the_format() => Approvals.Verify(Write(Full, Files.Read(Files.Sample), new EvaluationFormat(Language.French, Indented: true)), extension: "json");

    [Fact]
    public void What_has_no_value_is_null_and_what_has_no_item_is_empty() =>
        Approvals.Verify(Write(Least, null, new EvaluationFormat(Indented: true)), extension: "json");

    [Fact]
    public void A_stopped_evaluation_holds_its_findings_only()
    {
        var evaluation = new Evaluation("CPTS Nord", AsOf, null, [Missing]);

        Assert.Equal(
            $$"""{"format":"cpts.evaluation/1","name":"CPTS Nord","asOf":"2026-11-21","engine":"{{EvaluationWriter.Engine}}","findings":[{"code":"CPTS9010","severity":"error","path":"/expect/sizeBand","line":null,"column":null,"message":"\"3\"!","sources":[]}]}""",
            Write(evaluation, null, default));
    }

    [Fact]
    public void A_file_that_was_not_read_gives_its_findings_with_their_places()
    {
        var document = Files.Read("{ \"format\": \"cpts.scenario/1\", \"name\": \"CPTS Nord\",\n\"territory\": {}, \"territory\": {} }");
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.WriteUnread(output, document, AsOf, default);

        Assert.Equal(
            $$"""{"format":"cpts.evaluation/1","name":"CPTS Nord","asOf":"2026-11-21","engine":"{{EvaluationWriter.Engine}}","findings":[{"code":"CPTS9006","severity":"error","path":"/territory","line":2,"column":18,"message":"\"territory\" is already in this object. Keep only one of the two values.","sources":[]}]}""",
            Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void A_file_that_was_not_read_may_have_neither_name_nor_date()
    {
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.WriteUnread(output, Files.Read("x"), null, default);

        Assert.StartsWith("""{"format":"cpts.evaluation/1","name":null,"asOf":null,"engine":""", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_not_read_keeps_its_own_date_unless_another_is_asked_for()
    {
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.WriteUnread(output, Files.Read("{ \"format\": \"cpts.scenario/1\", \"name\": \"A\", \"asOf\": \"2022-02-03\" }"), null, default);

        Assert.Contains("\"asOf\":\"2022-02-03\"", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_is_the_version_without_the_commit() => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", EvaluationWriter.Engine);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "0.01")]
    [InlineData(10, "0.1")]
    [InlineData(100, "1")]
    [InlineData(5_418_494, "54184.94")]
    [InlineData(5_418_490, "54184.9")]
    [InlineData(-30_000_00, "-30000")]
    [InlineData(-1, "-0.01")]
    [InlineData(99_999_999_999_999, "999999999999.99")]
    [InlineData(9_007_199_254_740_993_01, "9007199254740993.01")]
    public void Amounts_are_the_shortest_decimal(long cents, string text)
    {
        var amount = EuroRange.Exactly(Euros.FromCents(cents));
        var evaluation = Least with { Answers = Least.Answers! with { Budget = new Budget([], amount, amount, null) } };

        Assert.Contains($"\"core\":{{\"min\":{text},\"max\":{text}}},", Write(evaluation, null, default), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_signs_and_spaces_are_written_as_themselves_and_control_characters_are_not()
    {
        var text = Write(new Evaluation("é\u00A0\u202F€«»'<>&+\u2212œ\U0001F600\"\\/\0\t\n\u007F\u0085\u2028\u2029", AsOf, null, default), null, default);

        Assert.Contains("\"name\":\"é\u00A0\u202F€«»'<>&+\u2212œ\U0001F600\\\"\\\\/\\u0000\\t\\n\\u007F\\u0085\\u2028\\u2029\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character()
    {
        var text = Write(new Evaluation("a\ud800b\udc00", AsOf, null, default), null, default);

        Assert.Equal("a\uFFFDb\uFFFD", JsonDocument.Parse(text).RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void Lines_end_with_a_line_feed_and_there_is_no_byte_order_mark()
    {
        var text = Write(Full, null, new EvaluationFormat(Indented: true));

        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"format\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Write(Full, null, default), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_an_evaluation_and_a_document_are_required()
    {
        Assert.Throws<ArgumentNullException>("output", () => EvaluationWriter.Write(null!, Least, default, null, default));
        Assert.Throws<ArgumentNullException>("evaluation", () => EvaluationWriter.Write(new ArrayBufferWriter<byte>(), null!, default, null, default));
        Assert.Throws<ArgumentNullException>("output", () => EvaluationWriter.WriteUnread(null!, Files.Read("x"), null, default));
        Assert.Throws<ArgumentNullException>("document", () => EvaluationWriter.WriteUnread(new ArrayBufferWriter<byte>(), null!, null, default));
    }

    private static Evaluation Full { get; } = new(
        "CPTS Australe",
        AsOf,
        new Answers
        {
            Law = new LawUse("2026-11", new LocalDate(2026, 12, 31), null),
            Agreement = Law.Default.Find("avenant-2")!,
            Territory = new TerritorySize(
                174_793, 2026, SizeBand.Size3, new NextBand(SizeBand.Size4, 208, EuroRange.Exactly(72_500)), new PreviousBand(SizeBand.Size2, 94_794, EuroRange.Between(-75_000, -30_000))),
            Budget = new Budget(
                [
                    new BudgetLine(Line.Operating, LineKind.Operating, EuroRange.Exactly(75_000), EuroRange.Zero, EuroRange.Exactly(75_000), AmountStatus.Stated, [Sources.S07], null, Hypothesis: false),
                    new BudgetLine(Line.AccessToCare, LineKind.Core, EuroRange.Exactly(90_000), EuroRange.Exactly(35_000), EuroRange.Exactly(125_000), AmountStatus.Contract, [], null, Hypothesis: false),
                    new BudgetLine(Line.CareQuality, LineKind.Optional, EuroRange.Between(0, 30_000), EuroRange.Between(0, 30_000), EuroRange.Between(5_000, 30_000), AmountStatus.Bounded, [Sources.S06, Sources.S11], new Bilingual("déduit de S06", "derived from S06"), Hypothesis: true),
                ],
                EuroRange.Exactly(437_500),
                EuroRange.Exactly(487_500),
                EuroRange.Exactly(437_500)),
            Contracts =
            [
                new ContractSummary(
                    1,
                    new LocalDate(2021, 12, 19),
                    new LocalDate(2026, 12, 19),
                    ContractState.Running,
                    5,
                    EuroRange.Exactly(Euros.FromDecimal(72_246.58m)),
                    EuroRange.Between(0, 35_000),
                    EuroRange.Between(Euros.FromDecimal(72_246.58m), Euros.FromDecimal(107_246.58m))),
            ],
            Years =
            [
                new ContractYear(
                    1,
                    1,
                    new LocalDate(2021, 12, 19),
                    new LocalDate(2022, 12, 19),
                    "aci-2019",
                    [new YearLine(Line.AccessToCare, EuroRange.Exactly(Euros.FromDecimal(72_246.58m)), EuroRange.Between(0, 35_000), EuroRange.Between(Euros.FromDecimal(72_246.58m), Euros.FromDecimal(107_246.58m)))]),
            ],
            Payments =
            [
                new Payment(new LocalDate(2021, 1, 10), Line.Operating, null, null, PaymentKind.LetterOfIntent, EuroRange.Exactly(25_000), DateIsSet: true),
                new Payment(new LocalDate(2022, 12, 19), Line.AccessToCare, 1, 1, PaymentKind.Variable, EuroRange.Between(0, 35_000), DateIsSet: false),
            ],
            Project = new ProjectState(
                ProjectStatus.DeemedValidated, new LocalDate(2021, 6, 6), new TimeLimit(new LocalDate(2021, 4, 5), new LocalDate(2021, 6, 5), new LocalDate(2021, 6, 6))),
            Step = new StepAnswer(ProcedureStep.Running, new Bilingual("préparer le dialogue de gestion", "prepare the annual review")),
            Deadlines =
            [
                new Deadline(DeadlineKind.Anniversary, 1, null, 2, new LocalDate(2023, 12, 19), DeadlineStatus.Passed, null, StartIsSet: true),
                new Deadline(DeadlineKind.MissionStart, 1, Mission.HealthCrisis, null, new LocalDate(2022, 10, 1), DeadlineStatus.Met, new LocalDate(2022, 9, 1), StartIsSet: false),
            ],
            Reconciliation = new Reconciliation(EuroRange.Between(25_000, 60_000), Euros.FromDecimal(54_184.94m), EuroRange.Between(Euros.FromDecimal(-5_815.06m), Euros.FromDecimal(29_184.94m))),
            MemberCaps =
            [
                new MemberCap("P1", 2021, Euros.FromEuros(50_000), null, Exceeded: false),
                new MemberCap("P1", 2023, Euros.FromDecimal(43_992.01m), Euros.FromEuros(43_992), Exceeded: true),
            ],
        },
        [Missing, FindingCatalogue.Default.Find("CPTS4005")!.At("/project/received", new Bilingual("Réputé validé le {0}.", "Deemed validated on {0}."), new LocalDate(2021, 6, 6))]);

    private static Evaluation Least { get; } = new(
        null,
        AsOf,
        new Answers
        {
            Law = new LawUse("2026-11", new LocalDate(2026, 12, 31), null),
            Agreement = Law.Default.Find("aci-2019")!,
            Territory = new TerritorySize(30_000, null, SizeBand.Size1, null, null),
            Budget = new Budget([], EuroRange.Zero, EuroRange.Zero, null),
            Contracts = [],
            Years = [],
            Payments = [],
            Project = null,
            Step = new StepAnswer(ProcedureStep.Professionals, new Bilingual("réunir des professionnels", "gather professionals")),
            Deadlines = [],
            Reconciliation = null,
            MemberCaps = [],
        },
        []);

    private static string Write(Evaluation evaluation, ScenarioDocument? document, EvaluationFormat format)
    {
        var readings = ValueList.Of(
            new InterpretationUse("fixedShare", "range", IsDefault: true, [new OtherReading("asObservedAtSize3", EuroRange.Exactly(Euros.FromDecimal(72_246.58m)))]),
            new InterpretationUse("startUpUplift", Value: true, IsDefault: false, []));
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(output, evaluation, evaluation.Findings.Count > 0 ? readings : default, document, format);

        // The current version is not part of the approved text.
        return Encoding.UTF8.GetString(output.WrittenSpan).Replace(
            format.Indented ? $"\"engine\": \"{EvaluationWriter.Engine}\"" : "\"engine\": never", "\"engine\": \"(version)\"", StringComparison.Ordinal);
    }
}
