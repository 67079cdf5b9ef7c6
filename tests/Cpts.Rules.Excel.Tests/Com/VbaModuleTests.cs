using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Com;

public sealed class VbaModuleTests
{
    private static readonly string Folder = Repository.PathOf("src", "Cpts.Rules.Excel", "Install");

    [Fact]
    public void The_module_is_written_from_the_catalogue() => Approvals.VerifyFile(
        VbaModuleText.Write(), Path.Combine(Folder, "CptsRules.bas"), Path.Combine(Folder, "CptsRules.received.txt"));

    [Fact]
    public void The_module_is_plain_ASCII() => Assert.All(VbaModuleText.Write(), character => Assert.True(char.IsAscii(character)));

    [Fact]
    public void No_function_is_volatile() => Assert.DoesNotContain("Volatile", VbaModuleText.Write(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void No_argument_has_a_name_reserved_by_VBA() => Assert.Empty(
        FunctionCatalogue.All
            .SelectMany(function => function.Parameters)
            .SelectMany(parameter => (string[])[parameter.French, parameter.English])
            .Intersect(["date", "function", "end", "type", "name", "next", "string", "in", "is", "to", "case", "loop"], StringComparer.OrdinalIgnoreCase));
}
