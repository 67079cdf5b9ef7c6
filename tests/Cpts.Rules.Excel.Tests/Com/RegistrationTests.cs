using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Com;

public sealed class RegistrationTests
{
    private static readonly string Folder = Repository.PathOf("src", "Cpts.Rules.Excel", "Install");

    private static readonly string[][] Entries =
        [.. File.ReadLines(Path.Combine(Folder, "registration.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split('|'))];

    [Fact]
    public void Every_entry_has_a_key_a_subkey_a_value_and_data() => Assert.All(Entries, entry => Assert.Equal(4, entry.Length));

    [Fact]
    public void The_entries_are_only_below_keys_of_the_add_in() => Assert.Equal(
        [$@"CLSID\{{{ComIdentity.Class}}}", ComIdentity.ProgId, $@"TypeLib\{{{ComIdentity.TypeLibrary}}}", $@"Interface\{{{ComIdentity.Interface}}}"],
        Entries.Select(entry => entry[0]).Distinct());

    [Fact]
    public void Excel_lists_the_class_as_programmable_and_finds_its_type_library()
    {
        Assert.Contains(Entries, entry => entry[1] == "Programmable");
        Assert.Contains(Entries, entry => entry is [_, "InprocServer32", "@", "[host]"]);
        Assert.Contains(Entries, entry => entry[1] == "TypeLib" && entry[3] == "{" + ComIdentity.TypeLibrary + "}");
        Assert.Contains(Entries, entry => entry is [_, @"1.0\0\win64", "@", "[host]"]);
    }

    [Theory]
    [InlineData("install.cmd")]
    [InlineData("install.ps1")]
    public void Both_installers_read_the_one_list_and_name_no_entry_themselves(string file)
    {
        var script = File.ReadAllText(Path.Combine(Folder, file));

        Assert.Contains("registration.txt", script, StringComparison.Ordinal);
        Assert.DoesNotContain(ComIdentity.Class, script, StringComparison.Ordinal);
        Assert.DoesNotContain("InprocServer32", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("install.cmd", 2, "32 bits")]
    [InlineData("install.cmd", 3, ".NET 10")]
    [InlineData("install.ps1", 2, "32 bits")]
    [InlineData("install.ps1", 3, ".NET 10")]
    public void Both_installers_refuse_with_a_message_and_an_exit_code(string file, int code, string words)
    {
        var script = File.ReadAllText(Path.Combine(Folder, file));

        Assert.Contains(words, script, StringComparison.Ordinal);
        Assert.Matches(file == "install.cmd" ? $"set \"code={code}\"" : $"exit {code}", script);
    }
}
