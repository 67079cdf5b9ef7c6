namespace Cpts.Rules;

/// <summary>Where the local law of Alsace and Moselle (droit local) applies: its civil code for associations, and its holidays.</summary>
/// <remarks>Source S19 for associations; the same three departments have two more holidays.</remarks>
public static class LocalLaw
{
    /// <summary>The departments concerned: 57, 67 and 68.</summary>
    public static ValueList<string> Departments { get; } = ["57", "67", "68"];

    /// <summary>Whether the local law applies in a department: yes in <c>67</c>, no in <c>974</c>.</summary>
    /// <param name="department">The code of the department; null, when it is not known, gives false.</param>
    /// <returns>True in the departments of <see cref="Departments"/>.</returns>
    public static bool HoldsIn(string? department) => department is not null && Departments.Contains(department);
}
