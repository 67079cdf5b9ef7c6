namespace Cpts.Rules.Reports.Pages;

/// <summary>A part of a page. The writers decide what it looks like.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
internal sealed record Paragraph(Cell Text) : Block;

/// <summary>A list of facts with their names.</summary>
/// <param name="Items">Names and facts.</param>
internal sealed record FactList(IReadOnlyList<Fact> Items) : Block;

/// <summary>A fact with its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The fact.</param>
internal readonly record struct Fact(string Name, Cell Value);

/// <summary>A list of texts, each after a mark.</summary>
/// <param name="Items">The texts.</param>
internal sealed record Entries(IReadOnlyList<Entry> Items) : Block;

/// <summary>A text after a mark: a source after its id, a finding after its code.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Text">The text.</param>
/// <param name="Detail">Less important text, after the main one; null for none.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to do.</param>
internal readonly record struct Entry(Cell Mark, Cell Text, string? Detail = null, string? Remedy = null);
