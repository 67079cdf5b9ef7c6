namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>A test that runs node with the packages of <c>tests/node/schema</c>: passed over, with the reason, where they
/// are missing; there it fails when the environment says <c>CPTS_REQUIRE_ALL=1</c>, as the build server does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (Node.Missing is { } reason && !string.Equals(Environment.GetEnvironmentVariable("CPTS_REQUIRE_ALL"), "1", StringComparison.Ordinal))
        {
            Skip = reason;
        }
    }
}
