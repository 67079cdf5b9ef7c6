namespace Cpts.Rules.Fuzz;

/// <summary>An entry point of the library for untrusted input.</summary>
internal interface ITarget
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>The maximum time for one input.</summary>
    TimeSpan Slow => TimeSpan.FromMilliseconds(50);

    /// <summary>Runs the target on an input.</summary>
    /// <returns>Whether the input was well formed; a campaign without well-formed inputs tests little.</returns>
    /// <exception cref="BrokenPromiseException">The answer breaks a guarantee. So does any other exception.</exception>
    bool Try(byte[] input);
}
