namespace Cpts.Rules.Reports.Pages;

/// <summary>Readings of open questions, as files write them.</summary>
internal static class Readings
{
    public static string Text(object value) => value switch
    {
        true => "true",
        false => "false",
        _ => (string)value,
    };
}
