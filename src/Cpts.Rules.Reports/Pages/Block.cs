namespace Cpts.Rules.Reports.Pages;

/// <summary>A part of a page. What it looks like is the business of the writers.</summary>
internal abstract record Block;

/// <summary>Running text.</summary>
/// <param name="Text">The text.</param>
internal sealed record Paragraph(Cell Text) : Block;

/// <summary>Facts, each with its name.</summary>
/// <param name="Items">Names and facts.</param>
internal sealed record FactList(IReadOnlyList<Fact> Items) : Block;

/// <summary>A fact with its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The fact.</param>
internal readonly record struct Fact(string Name, Cell Value);

/// <summary>A list of texts, each behind a mark.</summary>
/// <param name="Items">The texts.</param>
internal sealed record Entries(IReadOnlyList<Entry> Items) : Block;

/// <summary>A text behind a mark: a source behind its id, a finding behind its code.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Text">The text.</param>
/// <param name="Detail">What matters less, after the text; null when there is nothing.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to do.</param>
internal readonly record struct Entry(Cell Mark, Cell Text, string? Detail = null, string? Remedy = null);
