using System.Reflection;
using System.Runtime.CompilerServices;
using Cpts.Rules.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Cpts.Rules.Tests;

public class ImmutabilityTests
{
    private static readonly Type[] PublicTypes = [.. typeof(ScenarioEvaluator).Assembly.GetExportedTypes().Where(type => type != typeof(CptsRulesOptions))];

    [Fact]
    public void No_public_type_can_be_changed_once_made()
    {
        var settable = PublicTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.DeclaringType!.Assembly == typeof(ScenarioEvaluator).Assembly) // Setters inherited from System.Exception are not ours.
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        var fields = PublicTypes
            .Where(type => !type.Equals(typeof(Cpts.Rules.Findings.Examination)) && !type.Equals(typeof(Cpts.Rules.Facts.LawFiles))) // Filled before anyone sees them.
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType!.IsEnum && !field.DeclaringType.Name.Contains("Enumerator", StringComparison.Ordinal))
            .Where(field => !(field.DeclaringType!.Equals(typeof(Cpts.Rules.Facts.Scenario)) && field.Name is "_validated")) // This cache plays no part in equality.
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(settable);
        Assert.Empty(fields);
    }

    [Fact]
    public void Public_classes_are_sealed_or_static_except_a_check_that_an_application_writes() =>
        Assert.Equal(["Check"], PublicTypes.Where(type => type is { IsClass: true, IsSealed: false } && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)).Select(type => type.Name));

    [Fact]
    public void No_public_member_shows_an_array() =>
        Assert.Empty(PublicTypes.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType.IsArray).Select(property => $"{property.DeclaringType}.{property.Name}"));
}
