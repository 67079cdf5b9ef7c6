using System.Text;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests;

/// <summary>Any file gives findings or one clear line, with the specified exit code, and never a stack trace.</summary>
public class BadInputTests
{
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);

    /// <summary>The name of the case, its bytes, and the expected code; null when the file is valid.</summary>
    private static readonly (string Name, byte[] Bytes, string? Code)[] Cases =
    [
        ("empty", [], "CPTS9001"),
        ("null", "null"u8.ToArray(), "CPTS9003"),
        ("array", "[]"u8.ToArray(), "CPTS9003"),
        ("truncated", "{\"format\": \"cpts.scenario/1\", \"territory\": {"u8.ToArray(), "CPTS9001"),
        ("byte-order-mark", [0xEF, 0xBB, 0xBF, .. Scenario("45000")], null),
        ("utf-16", [.. Utf16.GetPreamble(), .. Utf16.GetBytes(Encoding.UTF8.GetString(Scenario("45000")))], "CPTS9001"),
        ("20-mib", [.. Scenario("45000"), .. Enumerable.Repeat((byte)' ', 20 * 1024 * 1024)], "CPTS9012"),
        ("nested-10000", Encoding.UTF8.GetBytes(new string('[', 10_000) + new string(']', 10_000)), "CPTS9012"),
        ("twice", Scenario("45000, \"population\": 45000"), "CPTS9006"),
        ("minus-one", Scenario("-1"), "CPTS1001"),
        ("zero", Scenario("0"), "CPTS1001"),
        ("exponent", Scenario("1e3"), null),
        ("huge", Scenario("99999999999"), "CPTS9003"),
        ("text", Scenario("\"45000\""), "CPTS9003"),
        ("fraction", Scenario("1.5"), "CPTS9003"),
        ("30-february", Signed("2021-02-30"), "CPTS9003"),
        ("french-date", Signed("31/12/2021"), "CPTS9003"),
        ("year-1", Signed("0001-01-01"), "CPTS9003"),
        ("year-9999", Signed("9999-12-31"), "CPTS9003"),
        ("unknown-mission", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Signed("2021-12-19")).Replace("accessToCare", "acessToCare", StringComparison.Ordinal)), "CPTS9003"),
        ("lone-surrogate", Encoding.UTF8.GetBytes("""{"format":"cpts.scenario/1","name":"\ud800","asOf":"2026-01-01","territory":{"population":45000}}"""), "CPTS9001"),
        ("not-utf-8", [.. "{\"format\":\"cpts.scenario/1\",\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8], "CPTS9001"),
    ];

    public static TheoryData<string, string> CasesAndCommands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, _, _) in Cases)
            {
                data.Add(name, "evaluate");
                data.Add(name, "validate");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CasesAndCommands))]
    public void A_bad_file_is_a_finding_with_its_place(string name, string command)
    {
        using var folder = new Folder();
        var (_, bytes, code) = Cases.Single(item => item.Name == name);
        var file = folder.File(name + ".cpts.json", bytes);

        var run = RealProcess.Run(command, file, "--format", "json");

        Assert.Equal("", run.Error);
        if (code is null)
        {
            Assert.DoesNotContain("\"severity\": \"error\"", run.Output, StringComparison.Ordinal);
            Assert.Equal(0, run.Exit);
        }
        else
        {
            Assert.Contains($"\"code\": \"{code}\"", run.Output, StringComparison.Ordinal);
            Assert.Equal(1, run.Exit);
        }

        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typing_error_gets_a_suggestion()
    {
        using var folder = new Folder();
        var file = folder.File("a.cpts.json", Cases.Single(item => item.Name == "unknown-mission").Bytes);

        Assert.Contains("Did you mean \"accessToCare\"?", InProcess.Run("validate", file).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "there is no such file.")]
    [InlineData("validate", "there is no such file or folder.")]
    public void A_missing_file_is_one_line_and_exit_code_2(string command, string message)
    {
        var run = RealProcess.Run(command, "no-such.cpts.json");

        Assert.Equal((2, $"cpts-rules: no-such.cpts.json: {message}\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_folder_is_no_scenario_to_evaluate()
    {
        using var folder = new Folder();

        var run = RealProcess.Run("evaluate", folder.Path);

        Assert.Equal((2, "", $"cpts-rules: {folder.Path}: this is a folder; a file is needed.\n"), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("validate")]
    public void A_file_without_read_permission_is_one_line_and_exit_code_2(string command)
    {
        using var folder = new Folder();
        var file = folder.File("secret.cpts.json", Scenario("45000"));

        var run = new InProcess { Open = _ => throw new UnauthorizedAccessException("Access denied.") }.With(command, file);

        Assert.Equal((2, $"cpts-rules: {file}: no permission to read this file.\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_file_that_breaks_off_while_it_is_read_is_one_line_and_exit_code_2()
    {
        var run = new InProcess { Open = _ => new Broken() }.With("evaluate", ScenariosPath);

        Assert.Equal((2, "", $"cpts-rules: {ScenariosPath}: cannot be read (The disk is on fire.)\n"), (run.Exit, run.Output, run.Error));
    }

    private static string ScenariosPath => Corpus.Australe;

    private static byte[] Scenario(string population) => Encoding.UTF8.GetBytes(
        $$$"""{"format":"cpts.scenario/1","name":"Bad","asOf":"2026-01-01","territory":{"population":{{{population}}}}}""");

    private static byte[] Signed(string date) => Encoding.UTF8.GetBytes(
        $$"""{"format":"cpts.scenario/1","name":"Bad","asOf":"2026-01-01","territory":{"population":45000},"contract":{"missions":[{"mission":"accessToCare"}],"signed":"{{date}}" } }""");

    private sealed class Broken : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The disk\nis on fire.");
    }
}
