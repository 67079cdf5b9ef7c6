using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>Whatever the bytes, reading, locating and writing never throw.</summary>
public class RandomBytesTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(Files.Sample);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "1e999", "-", "0.", "//", "/*", "*/", "\n", " ", "é", "\U0001F600",
        "\"format\"", "\"cpts.scenario/1\"", "\"territory\"", "\"expect\"", "\"years\"", "\"min\"", "\"2021-02-30\"", "\0", "{}", "[]",
    ];

    [Fact]
    public void Random_bytes() => Hold(Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)), 2_000);

    [Fact]
    public void Random_pieces_of_JSON() =>
        Hold(Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))), 5_000);

    [Fact]
    public void A_good_file_with_one_byte_changed() => Hold(
        from at in Gen.Choose(0, Sample.Length - 1)
        from value in Gen.Choose(0, 255)
        select (byte[])[.. Sample[..at], (byte)value, .. Sample[(at + 1)..]],
        2_000);

    [Fact]
    public void A_good_file_with_a_piece_put_in_or_a_part_left_out() => Hold(
        from at in Gen.Choose(0, Sample.Length)
        from piece in Gen.Elements(Pieces)
        from omitted in Gen.Choose(0, Math.Min(40, Sample.Length - at))
        select (byte[])[.. Sample[..at], .. Encoding.UTF8.GetBytes(piece), .. Sample[(at + omitted)..]],
        3_000);

    [Fact]
    public void A_good_file_cut_anywhere() => Hold(Gen.Choose(0, Sample.Length).Select(length => Sample[..length]), 1_000);

    private static void Hold(Gen<byte[]> files, int count) => Prop.ForAll(files.ToArbitrary(), IsAnswered)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(count));

    private static bool IsAnswered(byte[] bytes)
    {
        var document = ScenarioReader.Read(bytes);
        var positions = document.Locate(document.Findings);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        EvaluationWriter.WriteUnread(output, document, null, new EvaluationFormat(Language.French, Indented: true));

        return document.Scenario is null == document.Findings.Count > 0
            && positions.Count == document.Findings.Count
            && positions.All(position => position is { Line: >= 1, Column: >= 1 })
            && document.Locate("/contract/missions/0") is { Line: >= 1, Column: >= 1 };
    }
}
