using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cpts.Rules.Packages.Tests;

/// <summary>What others can call, as text: one line for each public type and member, in order.</summary>
internal static class PublicInterface
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The public interface of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="others">Assemblies that it may name, beside those that the tests run on.</param>
    public static string Of(byte[] assembly, byte[][] others)
    {
        var own = MetadataReference.CreateFromImage(assembly);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Cpts.Rules", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create("names", references: [own, .. others.Select(other => MetadataReference.CreateFromImage(other)), .. platform.Select(path => MetadataReference.CreateFromFile(path))]);
        var text = new StringBuilder();
        foreach (var type in TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!).GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal))
        {
            text.Append(Modifiers(type)).Append(type.ToDisplayString(TypeFormat)).Append(Bases(type)).Append('\n');
            foreach (var line in type.GetMembers().Where(IsOffered).Select(member => member.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol place) => place.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(inner => inner is INamedTypeSymbol type
            ? type.DeclaredAccessibility == Accessibility.Public ? TypesOf(type).Prepend(type) : []
            : TypesOf(inner));

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Class, IsStatic: true } => "public static ",
        { TypeKind: TypeKind.Class, IsSealed: true } => "public sealed ",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "public abstract ",
        _ => "public ",
    };

    /// <summary>What the type is besides an object; equality of records goes without saying.</summary>
    private static string Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return " : " + type.EnumUnderlyingType!.ToDisplayString(MemberFormat);
        }

        var bases = type.Interfaces.Where(face => face.Name != "IEquatable").Select(face => face.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
        {
            bases.Insert(0, parent.ToDisplayString(MemberFormat));
        }

        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    /// <summary>Public or protected, and written by somebody: neither an accessor nor what records are given.</summary>
    private static bool IsOffered(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet })
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
