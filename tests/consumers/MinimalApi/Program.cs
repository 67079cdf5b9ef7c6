using System.IO;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCptsRules(options => options.Communes = FrenchCommunes.Default);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddCptsRules());
var app = builder.Build();

app.MapPost("/evaluations", async (HttpRequest request, ScenarioEvaluator evaluator) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    var document = ScenarioReader.Read(body.ToArray(), evaluator: evaluator);
    return document.Scenario is { } scenario
        ? Results.Json(evaluator.Evaluate(scenario, scenario.AsOf ?? new LocalDate(2026, 11, 21)))
        : Results.Json(document.ToProblem(), contentType: "application/problem+json", statusCode: 422);
});

app.Run();
