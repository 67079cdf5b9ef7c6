using System.ComponentModel;
using System.Globalization;

namespace Cpts.Rules.Internal;

/// <summary>Converts values in the settings and forms of an application, written as in files in every culture.</summary>
internal abstract class TextConverter<T>(Func<string, T> parse, Func<T, string> write) : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? parse(text) : throw GetConvertFromException(value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string) ? write(known) : base.ConvertTo(context, culture, value, destinationType);
}

/// <summary>Amounts: <c>80000.50</c>.</summary>
internal sealed class EurosConverter() : TextConverter<Euros>(Euros.Parse, amount => amount.ToString());

/// <summary>Ranges of amounts: <c>[50000, 90000]</c>.</summary>
internal sealed class EuroRangeConverter() : TextConverter<EuroRange>(EuroRange.Parse, range => range.ToString());

/// <summary>Missions: <c>accessToCare</c>.</summary>
internal sealed class MissionConverter() : TextConverter<Mission>(text => Missions.Words.Parse(text), mission => mission.Id());

/// <summary>Sizes: <c>size1</c>.</summary>
internal sealed class SizeBandConverter() : TextConverter<SizeBand>(text => Sizes.Words.Parse(text), size => Sizes.Words[size].Id);
