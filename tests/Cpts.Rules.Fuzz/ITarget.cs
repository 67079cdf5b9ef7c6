namespace Cpts.Rules.Fuzz;

/// <summary>A way into the library that untrusted input can take.</summary>
internal interface ITarget
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>No input may take longer.</summary>
    TimeSpan Slow => TimeSpan.FromMilliseconds(50);

    /// <summary>Gives it an input.</summary>
    /// <returns>Whether the input got past its form: what never does tests little.</returns>
    /// <exception cref="BrokenPromiseException">The answer breaks a promise. Any other exception breaks one too.</exception>
    bool Try(byte[] input);
}
