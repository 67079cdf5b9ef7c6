using System.ComponentModel;
using System.Globalization;

namespace Cpts.Rules.Internal;

/// <summary>Amounts in the settings and forms of an application, written as in files whatever the culture.</summary>
internal sealed class TextConverter<T> : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string text when typeof(T) == typeof(Euros) => Euros.Parse(text),
        string text when typeof(T) == typeof(EuroRange) => EuroRange.Parse(text),
        _ => throw GetConvertFromException(value),
    };
}
