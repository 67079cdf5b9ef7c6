namespace Cpts.Rules.Internal;

/// <summary>Checks arguments; misuse of the API throws the standard exception with the parameter's name.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string parameter)
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    public static ValueList<T> NoNulls<T>(ValueList<T> values, string parameter)
        where T : class =>
        values.Contains(null!) ? throw new ArgumentException("An item is null.", parameter) : values;

    public static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
#if NET
        Enum.IsDefined(value)
#else
        Enum.IsDefined(typeof(T), value)
#endif
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"Not a defined {typeof(T).Name}.");
}
