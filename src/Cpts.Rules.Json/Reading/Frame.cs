namespace Cpts.Rules.Json.Reading;

/// <summary>One level of the current position: a member of an object, or an element of a list.</summary>
/// <param name="Offset">The offset of the member's name or of the element; at level 0, of the root value.</param>
/// <param name="Index">The index of the element; <see cref="NoIndex"/> for a member, whose name is read from the file.</param>
internal readonly record struct Frame(int Offset, int Index)
{
    public const int NoIndex = -1;
}
