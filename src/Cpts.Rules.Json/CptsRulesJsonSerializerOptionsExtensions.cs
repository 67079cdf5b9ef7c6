using System.Text.Json;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Serialization;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>The types of the library in the JSON of an application.</summary>
public static class CptsRulesJsonSerializerOptionsExtensions
{
    /// <summary>Makes System.Text.Json read and write the types of the library in its file formats: a <c>Scenario</c> in a request is read like a
    /// file, a returned <c>Evaluation</c> is written as the evaluation document, amounts as numbers, dates as <c>2021-12-19</c>.</summary>
    /// <param name="options">The options of the application.</param>
    /// <param name="language">The language of messages: English by default.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddCptsRules());</code></example>
    public static JsonSerializerOptions AddCptsRules(this JsonSerializerOptions options, Language language = Language.English)
    {
        var converters = (options ?? throw new ArgumentNullException(nameof(options))).Converters;
        var forms = new JsonKinds(isComplete: true);
        converters.Add(new FormConverter<Euros>(forms.Of(Values.AnyAmount), language));
        converters.Add(new FormConverter<EuroRange>(forms.Of(Values.Change), language));
        converters.Add(new FormConverter<Mission>(forms.Of(Kinds.Word(Missions.Words)), language));
        converters.Add(new FormConverter<SizeBand>(forms.Of(Kinds.Size), language));
        converters.Add(new FormConverter<LocalDate>(forms.Of(Values.Day), language));
        converters.Add(new ScenarioConverter(language));
        converters.Add(new EvaluationConverter(language));
        converters.Add(new EvaluationDocumentConverter(language));
        return options;
    }
}
