namespace Cpts.Rules.Json.Reading;

/// <summary>One level of the place that is being read: a member of an object, or an element of a list.</summary>
/// <param name="Offset">The first byte of the member's name, or of the element; of the root value at level 0.</param>
/// <param name="Index">The index of the element; <see cref="NoIndex"/> for a member, whose name stands in the file.</param>
internal readonly record struct Frame(int Offset, int Index)
{
    public const int NoIndex = -1;
}
