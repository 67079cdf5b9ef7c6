namespace Cpts.Rules.Json.Reading;

/// <summary>One level of the place that is being read: a member of an object, or an element of a list.</summary>
internal struct Frame
{
    /// <summary>The first byte of the member's name, or of the element; of the root value at level 0.</summary>
    public int Offset;

    /// <summary>The names of the object when the member is one of them; else null.</summary>
    public NameTable? Names;

    /// <summary>The index of the member in <see cref="Names"/>, or of the element.</summary>
    public int Index;

    /// <summary>The name of a member that is not in <see cref="Names"/>; else null.</summary>
    public string? Name;
}
