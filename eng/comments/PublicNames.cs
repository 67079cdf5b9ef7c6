using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cpts.Rules.Engineering.Comments;

/// <summary>The public types and members of an assembly, by their names in documentation comments: <c>T:Cpts.Rules.Euros</c>.</summary>
/// <remarks>Public overloads of methods and indexers are distinguished from others by their number of parameters.</remarks>
internal sealed class PublicNames
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<(string Member, int Parameters)> _members = [];

    private PublicNames(MetadataReader assembly)
    {
        foreach (var handle in assembly.TypeDefinitions)
        {
            var type = assembly.GetTypeDefinition(handle);
            if (IsPublic(assembly, type))
            {
                var name = NameOf(assembly, type);
                _types.Add(name);
                Add(assembly, type, name);
            }
        }
    }

    /// <summary>Reads an assembly.</summary>
    public static PublicNames Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return new PublicNames(file.GetMetadataReader());
    }

    /// <summary>Whether the name of a comment is that of a public type or member.</summary>
    public bool Include(string comment)
    {
        var name = comment[2..].Split('~')[0];
        if (comment[0] == 'T')
        {
            return _types.Contains(name);
        }

        var open = name.IndexOf('(', StringComparison.Ordinal);
        var member = (open < 0 ? name : name[..open]).Split("``")[0];
        return _members.Contains((member, open < 0 ? 0 : Parameters(name[(open + 1)..^1])));
    }

    /// <summary>The number of parameters in a list: commas inside braces and brackets do not separate parameters.</summary>
    private static int Parameters(string list)
    {
        var (count, depth) = (1, 0);
        foreach (var letter in list)
        {
            depth += letter is '{' or '[' or '(' ? 1 : letter is '}' or ']' or ')' ? -1 : 0;
            count += letter == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }

    private static bool IsPublic(MetadataReader assembly, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsPublic(assembly, assembly.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsPublic(MethodAttributes access) =>
        (access & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static string NameOf(MetadataReader assembly, TypeDefinition type)
    {
        var name = assembly.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{NameOf(assembly, assembly.GetTypeDefinition(outer))}.{name}"
            : $"{assembly.GetString(type.Namespace)}.{name}";
    }

    private void Add(MetadataReader assembly, TypeDefinition type, string name)
    {
        foreach (var method in type.GetMethods().Select(assembly.GetMethodDefinition).Where(method => IsPublic(method.Attributes)))
        {
            Add(name, assembly.GetString(method.Name), ParametersOf(assembly, method));
        }

        foreach (var property in type.GetProperties().Select(assembly.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (new[] { accessors.Getter, accessors.Setter }.Any(accessor => !accessor.IsNil && IsPublic(assembly.GetMethodDefinition(accessor).Attributes)))
            {
                Add(name, assembly.GetString(property.Name), accessors.Getter.IsNil ? 0 : ParametersOf(assembly, assembly.GetMethodDefinition(accessors.Getter)));
            }
        }

        foreach (var field in type.GetFields().Select(assembly.GetFieldDefinition))
        {
            // Fields have the same access flags as methods.
            if (IsPublic((MethodAttributes)field.Attributes))
            {
                Add(name, assembly.GetString(field.Name), 0);
            }
        }
    }

    private static int ParametersOf(MetadataReader assembly, MethodDefinition method)
    {
        var signature = assembly.GetBlobReader(method.Signature);
        if (signature.ReadSignatureHeader().IsGeneric)
        {
            signature.ReadCompressedInteger();
        }

        return signature.ReadCompressedInteger();
    }

    // Comments write the dots in the names of constructors and interface members as #.
    private void Add(string type, string member, int parameters) => _members.Add(($"{type}.{member.Replace('.', '#')}", parameters));
}
