namespace Cpts.Rules.Tool;

/// <summary>The agreement files of the command line make no law; what is wrong has been said.</summary>
/// <param name="findings">What is wrong with the files; empty when one could not be read.</param>
internal sealed class LawException(ValueList<Finding> findings) : Exception("The agreement files make no law.")
{
    /// <summary>What is wrong with the files, in the order of findings.</summary>
    public ValueList<Finding> Findings { get; } = findings.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
}
