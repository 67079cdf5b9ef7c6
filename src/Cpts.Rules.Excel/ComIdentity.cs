using System.Runtime.InteropServices;

[assembly: ComVisible(false)]
[assembly: Guid(Cpts.Rules.Excel.ComIdentity.TypeLibrary)]
[assembly: TypeLibVersion(Cpts.Rules.Excel.ComIdentity.Major, Cpts.Rules.Excel.ComIdentity.Minor)]

namespace Cpts.Rules.Excel;

/// <summary>The COM identifiers of the add-in; the registry entries of the installation hold the same values.</summary>
internal static class ComIdentity
{
    /// <summary>The name for <c>CreateObject</c>, and in the list of automation add-ins.</summary>
    public const string ProgId = "Cpts.Rules.Excel";

    /// <summary>The id of the class.</summary>
    public const string Class = "C265A323-3C85-4628-A827-126CE79364E1";

    /// <summary>The id of the interface.</summary>
    public const string Interface = "1C79D382-3D9E-444D-9300-143A1FFFDCBD";

    /// <summary>The id of the type library.</summary>
    public const string TypeLibrary = "B1295B38-5EBC-458A-AE51-28F150FEA7A9";

    /// <summary>The major version of the type library.</summary>
    public const int Major = 1;

    /// <summary>The minor version of the type library.</summary>
    public const int Minor = 0;
}
