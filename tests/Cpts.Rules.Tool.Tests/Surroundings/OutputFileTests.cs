using System.Runtime.Versioning;
using System.Text;
using Cpts.Rules.Tool.Surroundings;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Surroundings;

public class OutputFileTests
{
    [Fact]
    public void The_output_is_in_the_file_and_no_temporary_file_stays()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "a much longer page of yesterday");

        Assert.Equal(3, OutputFile.Write(path, Stream.Null, output => Say(output, "new")));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_failure_midway_leaves_the_file_as_it_was()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "yesterday");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(path, Stream.Null, output => Say(output, "half a p") + Fail()));

        Assert.Equal("yesterday", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_failure_midway_makes_no_file()
    {
        using var folder = new Folder();

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(Path.Combine(folder.Path, "page.html"), Stream.Null, output => Say(output, "half a p") + Fail()));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_full_disk_is_reported_and_leaves_the_file_as_it_was()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "yesterday");

        var problem = Assert.Throws<UsageException>(() => OutputFile.Write(path, Stream.Null, output => Say(output, "half a p") + Full()));

        Assert.Equal(path, problem.Arguments[0]);
        Assert.Equal("le disque est plein", ((Bilingual)problem.Arguments[1]).French);
        Assert.Equal("yesterday", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("no-such-folder/page.html", "ce dossier n’existe pas", "there is no such folder")]
    [InlineData("", "c’est un dossier", "it is a folder")]
    public void Why_a_file_cannot_be_written_is_reported_in_the_language_of_the_user(string name, string french, string english)
    {
        using var folder = new Folder();

        var problem = Assert.Throws<UsageException>(() => OutputFile.Write(Path.Combine(folder.Path, name), Stream.Null, output => Say(output, "page")));

        Assert.Equal(new Bilingual(french, english), problem.Arguments[1]);
    }

    [Fact]
    public void A_device_that_is_full_cannot_be_written()
    {
        if (File.Exists("/dev/full"))
        {
            Assert.Throws<UsageException>(() => OutputFile.Write("/dev/full", Stream.Null, output => Say(output, "page")));
        }
    }

    [Fact]
    public void A_link_stays_a_link_to_the_file_written()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "yesterday");
        var link = Path.Combine(folder.Path, "link.html");
        File.CreateSymbolicLink(link, path);

        OutputFile.Write(link, Stream.Null, output => Say(output, "today"));

        Assert.Equal(path, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
        Assert.Equal("today", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_of_the_user_beside_it_is_never_touched()
    {
        using var folder = new Folder();
        var precious = folder.File("page.html.unfinished", "precious");

        OutputFile.Write(Path.Combine(folder.Path, "page.html"), Stream.Null, output => Say(output, "today"));

        Assert.Equal("precious", File.ReadAllText(precious));
    }

    [Fact]
    public void Two_simultaneous_runs_do_not_interfere()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "yesterday");

        OutputFile.Write(path, Stream.Null, outer =>
        {
            OutputFile.Write(path, Stream.Null, inner => Say(inner, "one"));
            return Say(outer, "other");
        });

        Assert.Equal("other", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_private_file_stays_private()
    {
        using var folder = new Folder();
        var path = folder.File("page.html", "yesterday");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        OutputFile.Write(path, Stream.Null, output => Say(output, "today"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Without_a_path_results_go_to_standard_output()
    {
        using var standard = new MemoryStream();

        OutputFile.Write(null, standard, output => Say(output, "here"));

        Assert.Equal("here", Encoding.UTF8.GetString(standard.ToArray()));
    }

    private static int Say(Stream output, string text)
    {
        output.Write(Encoding.UTF8.GetBytes(text));
        output.Flush();
        return 3;
    }

    private static int Full() => throw new IOException("No space left.", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);

    private static int Fail() => throw new InvalidOperationException("midway");
}
