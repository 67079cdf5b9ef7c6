using Cpts.Rules.Facts;
using Cpts.Rules.Json.Forms;

namespace Cpts.Rules.Json;

/// <summary>The format of agreement files.</summary>
internal static class AgreementFormat
{
    /// <summary>The format and version that this library reads and writes.</summary>
    public const string Id = "cpts.agreement/1";

    /// <summary>How a whole file is read, written and described.</summary>
    public static ObjectJson<AgreementFacts> Json { get; } = new JsonKinds(isComplete: false).Of(
        FormatKind.Of(Id, "docs/schema/cpts.agreement-1.schema.json", AgreementFacts.Shape, "\"id\"")
            .Including(AgreementFacts.Shape, facts => facts, (_, facts) => facts));
}
