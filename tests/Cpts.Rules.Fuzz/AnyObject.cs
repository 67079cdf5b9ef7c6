using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Fuzz;

/// <summary>Generates objects of any type of the library, as code could build them: mostly plausible, sometimes with nulls, undefined
/// enumeration values, days at the ends of the calendar and amounts at the ends of their range.</summary>
/// <param name="chance">The random numbers.</param>
/// <param name="wildness">One value in this many is extreme; 0 for none.</param>
internal sealed class AnyObject(Random chance, int wildness)
{
    private const int Deepest = 8;

    private static readonly string?[] WildTexts = [null, "", "\0", "\uD800", "\u202E\u001B[2J", "{0}{1}{9}", new string('a', 3_000), "/~0", "97411", "\uFFFF"];
    private static readonly string[] Texts = ["P1", "P2", "97411", "97416", "75056", "974", "67", "avenant-2", "aci-2019", "avenant-3", "CPAM"];
    private static readonly long[] WildNumbers = [long.MinValue, long.MaxValue, int.MinValue, int.MaxValue, -1, 0, 1, 99_999_999_999_999, 100_000_000_000_000];
    private static readonly LocalDate[] WildDays = [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default, new(2000, 1, 1), new(2099, 12, 31), new(2100, 1, 1), new(1582, 10, 10), new(2024, 2, 29)];
    private static readonly MethodInfo ToList = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!;
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Settable = new();

    private bool IsWild => wildness > 0 && chance.Next(wildness) == 0;

    /// <summary>An object, with everything that it contains.</summary>
    public T Of<T>() => (T)Of(typeof(T), 0)!;

    private object? Of(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return chance.Next(2) == 0 ? null : Of(inner, depth);
        }

        return type switch
        {
            _ when type == typeof(string) => IsWild ? WildTexts[chance.Next(WildTexts.Length)] : Texts[chance.Next(Texts.Length)],
            _ when type == typeof(int) => unchecked((int)Number(chance.Next(3) == 0 ? chance.Next(1, 6) : chance.Next(1, 200_000))),
            _ when type == typeof(long) => Number(chance.Next(1, 200_000)),
            _ when type == typeof(decimal) => IsWild ? decimal.MaxValue : chance.Next(0, 1_000) / 10m,
            _ when type == typeof(bool) => chance.Next(2) == 0,
            _ when type == typeof(object) => "x",
            _ when type == typeof(Euros) => Euros.FromCents(Number(chance.Next(0, 20_000_000))),
            _ when type == typeof(EuroRange) => Range(),
            _ when type == typeof(LocalDate) => IsWild ? WildDays[chance.Next(WildDays.Length)] : new LocalDate(2018, 1, 1).PlusDays(chance.Next(4_500)),
            _ when type == typeof(MissionSet) => MissionSet.Of([.. Enum.GetValues<Mission>().Where(_ => chance.Next(2) == 0)]),
            _ when type == typeof(ValueList<ContractAmounts>) => chance.Next(3) == 0 ? List(typeof(ContractAmounts), depth) : default(ValueList<ContractAmounts>),
            _ when type == typeof(Bilingual) => IsWild ? default : new Bilingual("fr", "en"),
            { IsEnum: true } => Word(type),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type.GetGenericArguments()[0], depth),
            { IsClass: true } when depth > 0 && (IsWild || depth > Deepest) => null,
            _ => Made(type, depth),
        };
    }

    private long Number(long usual) => IsWild ? WildNumbers[chance.Next(WildNumbers.Length)] : usual;

    private EuroRange Range()
    {
        var (one, other) = (Number(chance.Next(0, 20_000_000)), Number(chance.Next(0, 20_000_000)));
        return EuroRange.Between(Euros.FromCents(Math.Min(one, other)), Euros.FromCents(chance.Next(2) == 0 ? Math.Min(one, other) : Math.Max(one, other)));
    }

    private object Word(Type type)
    {
        var values = type.GetEnumValues();
        return IsWild ? Enum.ToObject(type, chance.Next(100, 255)) : values.GetValue(chance.Next(values.Length))!;
    }

    private object List(Type item, int depth)
    {
        var count = depth > Deepest ? 0 : chance.Next(12) == 0 ? chance.Next(30) : chance.Next(4);
        var items = Array.CreateInstance(item, count);
        for (var i = 0; i < count; i++)
        {
            items.SetValue(Of(item, depth + 1), i);
        }

        return ToList.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Made(Type type, int depth)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(made => made.GetParameters().Length).FirstOrDefault(made => made.GetParameters() is not [{ } only] || only.ParameterType != type);
        var made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, depth + 1))], CultureInfo.InvariantCulture);
        foreach (var property in Settable.GetOrAdd(type, static of => [.. of.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })]))
        {
            // Optional properties are mostly left out.
            if (depth == 0 || property.PropertyType.IsValueType || chance.Next(3) > 0)
            {
                property.SetValue(made, Of(property.PropertyType, depth + 1), BindingFlags.DoNotWrapExceptions, null, null, CultureInfo.InvariantCulture);
            }
        }

        return made;
    }
}
