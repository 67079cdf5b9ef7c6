namespace Cpts.Rules.Communes;

/// <summary>A department (département), or an overseas collectivity that is treated as one.</summary>
/// <param name="Code">Its code: <c>01</c>, <c>2A</c>, <c>974</c>; every commune's code begins with it.</param>
/// <param name="Name">Its name: <c>La Réunion</c>.</param>
/// <param name="Region">The code of its region: <c>04</c>; an overseas collectivity is a region of its own, with the same code.</param>
public sealed record Department(string Code, string Name, string Region);

/// <summary>A region (région).</summary>
/// <param name="Code">Its code: <c>04</c>; a department may have the same code.</param>
/// <param name="Name">Its name: <c>La Réunion</c>.</param>
public sealed record Region(string Code, string Name);
