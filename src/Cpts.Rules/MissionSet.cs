namespace Cpts.Rules;

/// <summary>A set of missions; immutable, without allocation.</summary>
public readonly record struct MissionSet
{
    private readonly byte _bits;

    private MissionSet(int bits) => _bits = (byte)bits;

    /// <summary>No mission.</summary>
    public static MissionSet Empty => default;

    /// <summary>How many missions there are, 0 to 6.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (int bits = _bits; bits != 0; bits &= bits - 1)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The set as flags: bit 1 for <see cref="Mission.AccessToCare"/>, up to bit 6.</summary>
    internal byte Bits => _bits;

    /// <summary>The set whose flags are given: the way back from <see cref="Bits"/>.</summary>
    internal static MissionSet FromBits(int bits) => new(bits);

    /// <summary>A set of missions; naming one twice changes nothing.</summary>
    /// <param name="missions">The missions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="missions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mission is not defined.</exception>
    public static MissionSet Of(params Mission[] missions)
    {
        var set = Empty;
        foreach (var mission in Internal.Guard.NotNull(missions, nameof(missions)))
        {
            set = set.With(Internal.Guard.Defined(mission, nameof(missions)));
        }

        return set;
    }

    /// <summary>The set with one more mission.</summary>
    /// <param name="mission">The mission.</param>
    public MissionSet With(Mission mission) => new(_bits | (1 << (int)mission));

    /// <summary>Whether a mission is in the set.</summary>
    /// <param name="mission">The mission.</param>
    public bool Contains(Mission mission) => (_bits & (1 << (int)mission)) != 0;

    /// <summary>The missions that both sets have.</summary>
    /// <param name="other">The other set.</param>
    public MissionSet Intersect(MissionSet other) => new(_bits & other._bits);

    /// <summary>The missions that either set has.</summary>
    /// <param name="other">The other set.</param>
    public MissionSet Union(MissionSet other) => new(_bits | other._bits);

    /// <summary>The missions of this set that the other does not have.</summary>
    /// <param name="other">The other set.</param>
    public MissionSet Except(MissionSet other) => new(_bits & ~other._bits);

    /// <summary>Enumerates the missions in the order of the agreement, without allocating.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    /// <summary>The ids of the missions, in order: <c>{accessToCare, prevention}</c>.</summary>
    public override string ToString()
    {
        var ids = new List<string>();
        foreach (var mission in this)
        {
            ids.Add(mission.Id());
        }

        return "{" + string.Join(", ", ids) + "}";
    }

    /// <summary>Walks over a <see cref="MissionSet"/>.</summary>
    public struct Enumerator
    {
        private int _left;
        private int _mission;

        internal Enumerator(byte bits)
        {
            _left = bits;
            _mission = 0;
        }

        /// <summary>The mission of this step.</summary>
        public readonly Mission Current => (Mission)_mission;

        /// <summary>Goes to the next mission; false when there is none.</summary>
        public bool MoveNext()
        {
            // Bit 0 is no mission, so that each step goes on by one at least.
            var left = _left >> 1;
            if (left == 0)
            {
                return false;
            }

            _mission++;
            for (; (left & 1) == 0; left >>= 1)
            {
                _mission++;
            }

            _left = left;
            return true;
        }
    }
}
