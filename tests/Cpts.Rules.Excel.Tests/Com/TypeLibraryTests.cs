using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Com;

public sealed class TypeLibraryTests
{
    private static readonly string Folder = Repository.PathOf("src", "Cpts.Rules.Excel", "Com");

    [Fact]
    public void The_type_library_is_written_from_the_interface() => Approvals.VerifyFile(
        IdlText.Write(), Path.Combine(Folder, "CptsRules.idl"), Path.Combine(Folder, "CptsRules.received.txt"));

    [Fact]
    public void The_compiled_type_library_names_every_function_and_every_argument()
    {
        var compiled = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Folder, "CptsRules.tlb")));
        var names = typeof(ICptsFunctions).GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.Name!).Append(method.Name));

        Assert.Equal([], names.Distinct().Where(name => !compiled.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_function_of_the_catalogue_has_a_method_under_each_of_its_names_and_no_other_method_is_there() => Assert.Equal(
        FunctionCatalogue.All.SelectMany(function => (string[])[function.French, function.English]).Distinct().Order(StringComparer.Ordinal),
        typeof(ICptsFunctions).GetMethods().Select(method => method.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Methods_have_the_arguments_of_the_catalogue_in_the_language_of_their_name()
    {
        foreach (var method in typeof(ICptsFunctions).GetMethods())
        {
            var function = FunctionCatalogue.Find(method.Name)!;
            var language = method.Name == function.French ? Language.French : Language.English;

            Assert.Equal(function.Parameters.Select(parameter => parameter.Name(language)), method.GetParameters().Select(parameter => parameter.Name));
        }
    }

    [Fact]
    public void Every_argument_may_be_left_out_so_that_the_function_can_say_which_one_is_missing() => Assert.All(
        typeof(ICptsFunctions).GetMethods().SelectMany(method => method.GetParameters()),
        parameter => Assert.True(parameter.IsOptional));

    [Fact]
    public void French_functions_are_numbered_from_1_and_their_aliases_from_101()
    {
        var numbers = typeof(ICptsFunctions).GetMethods().Select(method => method.GetCustomAttribute<DispIdAttribute>()!.Value).ToArray();

        Assert.Equal([.. Enumerable.Range(1, 17), .. Enumerable.Range(101, 16)], numbers);
    }

    [Fact]
    public void The_default_interface_hides_the_methods_of_every_object() =>
        Assert.Equal(typeof(ICptsFunctions), typeof(CptsFunctions).GetCustomAttribute<ComDefaultInterfaceAttribute>()!.Value);
}
