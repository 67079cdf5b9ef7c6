using System.Text;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9012: over 16 MiB, or nested deeper than 64; alone.</summary>
public class TooLargeTests
{
    [Fact]
    public void Sixteen_mebibytes_are_read_and_one_byte_more_is_not()
    {
        var bytes = Encoding.UTF8.GetBytes(Files.Least.PadRight(ScenarioReader.MaxBytes));

        Assert.Empty(ScenarioReader.Read(bytes).Problems());
        Assert.Equal(["CPTS9012  1:1"], ScenarioReader.Read((byte[])[.. bytes, (byte)' ']).Problems());
    }

    [Fact]
    public void Twenty_mebibytes_of_anything_are_not_read()
    {
        var document = ScenarioReader.Read(new byte[20 * 1024 * 1024]);

        Assert.Equal(["CPTS9012  1:1"], document.Problems());
        Assert.Equal("The file has 20,971,520 bytes; the limit is 16,777,216 (16 MiB).", document.Findings[0].Message(Language.English).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_the_sixty_fifth_is_not()
    {
        Assert.Equal(["CPTS9003  1:1"], Files.Read(Nested(64)).Problems());
        Assert.Equal(["CPTS9012  1:65"], Files.Read(Nested(65)).Problems());
    }

    [Fact]
    public void The_object_of_the_file_counts_as_a_level()
    {
        Assert.Equal(["CPTS9002 /x 2:3"], Files.ReadWith(", \"x\": " + Nested(63)).Problems());
        Assert.Equal(["CPTS9012  2:71"], Files.ReadWith(", \"x\": " + Nested(64)).Problems());
    }

    [Fact]
    public void Ten_thousand_open_brackets_are_too_deep() =>
        Assert.Equal(["CPTS9012  1:65"], Files.Read(new string('[', 10_000)).Problems());

    [Fact]
    public void Objects_count_as_lists_do() =>
        Assert.Equal(["CPTS9012  1:321"], Files.Read(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))).Problems());

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
