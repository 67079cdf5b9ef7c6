using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Json.Forms;

/// <summary>Makes, for each kind of value, what reads, writes and describes it in JSON; each is made once, on first use, and is thread-safe.</summary>
/// <param name="isComplete">Whether objects have all their members, with null where there is no value, as in documents; else
/// members that are not stated are left out, as in files.</param>
internal sealed class JsonKinds(bool isComplete) : IKindVisitor<object>
{
    private readonly Dictionary<object, object> _made = [];

    public JsonKind<T> Of<T>(Kind<T> kind)
    {
        lock (_made)
        {
            if (!_made.TryGetValue(kind, out var made))
            {
                _made.Add(kind, made = kind.Accept(this));
            }

            return (JsonKind<T>)made;
        }
    }

    public ObjectJson<T> Of<T>(Shape<T> shape) => (ObjectJson<T>)Of((Kind<T>)shape);

    object IKindVisitor<object>.Text(TextKind kind) => new TextJson(kind);

    object IKindVisitor<object>.Nothing(NothingKind kind) => new NothingJson(kind);

    object IKindVisitor<object>.Known(KnownTextKind kind) => new KnownTextJson(kind);

    object IKindVisitor<object>.Boolean(BooleanKind kind) => new BooleanJson(kind);

    object IKindVisitor<object>.Integer(IntegerKind kind) => new IntegerJson(kind, isComplete);

    object IKindVisitor<object>.Decimal(DecimalKind kind) => new DecimalJson(kind);

    object IKindVisitor<object>.Amount(AmountKind kind) => new AmountJson(kind);

    object IKindVisitor<object>.Date(DateKind kind) => new DateJson(kind);

    object IKindVisitor<object>.Word<T>(WordKind<T> kind) => new WordJson<T>(kind, isComplete);

    object IKindVisitor<object>.List<T>(ListKind<T> kind) => new ListJson<T>(kind, Of(kind.Item));

    object IKindVisitor<object>.Map<TKey, TValue, TItem>(MapKind<TKey, TValue, TItem> kind) =>
        new MapJson<TKey, TValue, TItem>(kind, Of(kind.Key), Of(kind.Value));

    object IKindVisitor<object>.Object<T>(Shape<T> shape) => new ObjectJson<T>(shape, this, isComplete);

    object IKindVisitor<object>.Mapped<TFrom, T>(MappedKind<TFrom, T> kind) => new MappedJson<TFrom, T>(kind, Of(kind.From));

    object IKindVisitor<object>.Either<T>(EitherKind<T> kind) => new EitherJson<T>(kind, Of(kind.Short), Of(kind.Full));

    object IKindVisitor<object>.Other<T>(Kind<T> kind) => ((IJsonOnly<T>)kind).Json;
}

/// <summary>A kind of value that only JSON documents have.</summary>
internal interface IJsonOnly<T>
{
    JsonKind<T> Json { get; }
}
