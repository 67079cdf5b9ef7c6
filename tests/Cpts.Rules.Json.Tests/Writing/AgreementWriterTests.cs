using System.Buffers;
using System.Text;
using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Cpts.Rules.Json.Tests.Writing;

public class AgreementWriterTests
{
    [Property(Arbitrary = [typeof(AnyAgreement)], MaxTest = 1_000)]
    public void Reading_what_was_written_gives_equal_facts(AgreementFacts facts)
    {
        var document = AgreementReader.Read(Written(facts));

        Assert.Equal([], document.Findings);
        Assert.Equal(facts, document.Facts);
    }

    [Fact]
    public void Identifiers_and_figures_are_written_and_what_is_not_stated_is_left_out()
    {
        var facts = new AgreementFacts
        {
            Id = "avenant-2",
            Source = new SuppliedSource { Title = "Contrat type, « page 12 »" },
            Amounts = [new(Line.Prevention, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(30_000)), new(Line.Prevention, AmountPart.Fixed, SizeBand.Size2, EuroRange.Between(0, 15_000))],
        };

        Assert.Equal(
            """
            {
              "format": "cpts.agreement/1",
              "id": "avenant-2",
              "source": {
                "title": "Contrat type, « page 12 »"
              },
              "amounts": [
                {
                  "line": "prevention",
                  "size": 2,
                  "part": "total",
                  "amount": 30000
                },
                {
                  "line": "prevention",
                  "size": 2,
                  "part": "fixed",
                  "min": 0,
                  "max": 15000
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(Written(facts)).TrimEnd());
    }

    [Fact]
    public void An_output_and_facts_are_required()
    {
        Assert.Throws<ArgumentNullException>("output", () => AgreementWriter.Write(null!, new AgreementFacts { Id = "a", Source = new SuppliedSource { Title = "" } }));
        Assert.Throws<ArgumentNullException>("facts", () => AgreementWriter.Write(new ArrayBufferWriter<byte>(), null!));
    }

    private static byte[] Written(AgreementFacts facts)
    {
        var output = new ArrayBufferWriter<byte>();
        AgreementWriter.Write(output, facts);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Agreement files with anything that one may state, whether sensible or not.</summary>
    private static class AnyAgreement
    {
        private static readonly Gen<string> Texts = Gen.Elements("avenant-2", "", "L’« accord »\u00A0!", "a\"b\\c", "\U0001F600");

        private static readonly Gen<LocalDate> Days = Gen.Choose(0, 36_524).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

        private static readonly Gen<SuppliedAmount> Amounts =
            from line in Gen.Elements(Enum.GetValues<Line>())
            from part in Gen.Elements(AmountPart.Total, AmountPart.Fixed, AmountPart.Variable, AmountPart.PlanFirst, AmountPart.PlanUpdate, AmountPart.RecognisedCrisis)
            from size in Gen.Elements(Enum.GetValues<SizeBand>())
            from min in Gen.Choose(0, 500_000)
            from more in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 500_000))
            select new SuppliedAmount(line, part, size, EuroRange.Between(min, min + more));

        public static Arbitrary<AgreementFacts> Facts() => (
            from id in Texts
            from title in Texts
            from place in Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text))
            from read in Maybe(Days)
            from name in Maybe(from french in Texts from english in Texts select new Bilingual(french, english))
            from days in Gen.ArrayOf(Maybe(Days), 3)
            from core in Maybe(Missions)
            from optional in Maybe(Missions)
            from sizes in Maybe(from second in Gen.Choose(1, 50_000) from third in Gen.Choose(50_001, 90_000) from last in Gen.Choose(90_000, 300_000) select ValueList.Of(second, third, last))
            from amounts in Amounts.ArrayOf().Resize(5)
            select new AgreementFacts
            {
                Id = id,
                Source = new SuppliedSource { Title = title, Where = place, ReadOn = read },
                Title = name,
                Signed = days[0],
                Published = days[1],
                EffectiveFrom = days[2],
                Core = core,
                Optional = optional,
                Sizes = sizes,
                Amounts = amounts.ToValueList(),
            }).ToArbitrary();

        private static Gen<ValueList<Mission>> Missions => Gen.Elements(Enum.GetValues<Mission>()).ArrayOf().Resize(4).Select(missions => missions.ToValueList());

        private static Gen<T?> Maybe<T>(Gen<T> some)
            where T : struct => Gen.OneOf(Gen.Constant<T?>(null), some.Select(value => (T?)value));
    }
}
