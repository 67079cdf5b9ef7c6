using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

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

    [Property(Arbitrary = [typeof(Bytes)], MaxTest = 2_000)]
    public bool Random_bytes(byte[] bytes) => IsAnswered(bytes);

    [Property(Arbitrary = [typeof(PiecesOfJson)], MaxTest = 5_000)]
    public bool Random_pieces_of_JSON(byte[] bytes) => IsAnswered(bytes);

    [Property(Arbitrary = [typeof(OneByteChanged)], MaxTest = 2_000)]
    public bool A_good_file_with_one_byte_changed(byte[] bytes) => IsAnswered(bytes);

    [Property(Arbitrary = [typeof(PieceOrGap)], MaxTest = 3_000)]
    public bool A_good_file_with_a_piece_put_in_or_a_part_left_out(byte[] bytes) => IsAnswered(bytes);

    [Property(Arbitrary = [typeof(Cut)], MaxTest = 1_000)]
    public bool A_good_file_cut_anywhere(byte[] bytes) => IsAnswered(bytes);

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

    private static class Bytes
    {
        public static Arbitrary<byte[]> Files() => Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)).ToArbitrary();
    }

    private static class PiecesOfJson
    {
        public static Arbitrary<byte[]> Files() => Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))).ToArbitrary();
    }

    private static class OneByteChanged
    {
        public static Arbitrary<byte[]> Files() => (
            from at in Gen.Choose(0, Sample.Length - 1)
            from value in Gen.Choose(0, 255)
            select (byte[])[.. Sample[..at], (byte)value, .. Sample[(at + 1)..]]).ToArbitrary();
    }

    private static class PieceOrGap
    {
        public static Arbitrary<byte[]> Files() => (
            from at in Gen.Choose(0, Sample.Length)
            from piece in Gen.Elements(Pieces)
            from omitted in Gen.Choose(0, Math.Min(40, Sample.Length - at))
            select (byte[])[.. Sample[..at], .. Encoding.UTF8.GetBytes(piece), .. Sample[(at + omitted)..]]).ToArbitrary();
    }

    private static class Cut
    {
        public static Arbitrary<byte[]> Files() => Gen.Choose(0, Sample.Length).Select(length => Sample[..length]).ToArbitrary();
    }
}
