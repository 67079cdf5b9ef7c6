namespace Cpts.Rules.Json.Schemas;

/// <summary>What people read about an object of a format: what it is, and what its members mean.</summary>
/// <remarks>A member that is an object itself needs no note: it is described where it is defined, once.</remarks>
/// <param name="Definition">The name of its shape under <c>$defs</c>.</param>
/// <param name="Title">A few English words.</param>
/// <param name="Description">What it is.</param>
/// <param name="Members">What its members mean, in the order of the format.</param>
internal sealed record ObjectNotes(string Definition, string Title, Bilingual Description, params MemberNote[] Members);

/// <summary>What people read about a member of an object.</summary>
/// <param name="Name">The member.</param>
/// <param name="Title">A few English words.</param>
/// <param name="Description">What it means, with its unit.</param>
/// <param name="Examples">A list of values in JSON; null for none.</param>
/// <param name="Default">The value, in JSON, that counts when the member is absent; null when there is none.</param>
internal sealed record MemberNote(string Name, string Title, Bilingual Description, string? Examples = null, string? Default = null);
