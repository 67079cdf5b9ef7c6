namespace Cpts.Rules.Tool;

/// <summary>The agreement files on the command line do not give a valid law; the reasons have already been reported.</summary>
/// <param name="findings">The findings about the files; empty when one could not be read.</param>
internal sealed class LawException(ValueList<Finding> findings) : Exception("The agreement files make no law.")
{
    /// <summary>The findings about the files.</summary>
    public ValueList<Finding> Findings { get; } = findings.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
}
