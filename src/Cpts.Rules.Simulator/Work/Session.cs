using System.Diagnostics;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Report.Chapters;

namespace Cpts.Rules.Simulator.Work;

/// <summary>The state of the page for one person: the scenario, the law used to evaluate it, and the result.</summary>
/// <param name="browser">The browser.</param>
public sealed class Session(IBrowser browser)
{
    private const int MostUndone = 100;

    private readonly IBrowser _browser = browser;
    private readonly Stack<Draft> _undone = new();
    private Draft _draft = Example.Draft;
    private Law _law = Law.Default;
    private IReadOnlyList<ReportPart>? _answered;
    private int _asked;

    /// <summary>Raised when anything changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The scenario.</summary>
    public Draft Draft => _draft;

    /// <summary>The language of the page.</summary>
    public Language Language { get; private set; } = Language.French;

    /// <summary>The agreement files in use.</summary>
    public IReadOnlyList<AgreementFile> Agreements { get; private set; } = [];

    /// <summary>What is supposed for comparison with the scenario.</summary>
    public Supposing Supposing { get; private set; } = new();

    /// <summary>The latest message of the page; null for none.</summary>
    public Notice? Notice { get; private set; }

    /// <summary>Whether an evaluation is in progress.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>Whether the work is kept in the storage of the browser.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Whether a change can be undone.</summary>
    public bool CanUndo => _undone.Count > 0;

    /// <summary>The number of answers so far, which is the number of the one shown.</summary>
    public int Version { get; private set; }

    /// <summary>How long the last answer took, in milliseconds.</summary>
    public long Milliseconds { get; private set; }

    /// <summary>The part of the form that was revealed last; empty for none.</summary>
    public string Revealed { get; private set; } = "";

    /// <summary>Whether the chapters shown are those of an earlier answer, because the scenario now has none.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The answer in one line.</summary>
    public string Summary => AnswerLine.Of(Evaluated, Wording.In(Language));

    /// <summary>The findings, by the place in the form where they are shown.</summary>
    public ILookup<string, Finding> Findings { get; private set; } = Array.Empty<Finding>().ToLookup(finding => finding.Path);

    /// <summary>The population used for the answer; null without an answer.</summary>
    public int? Population => Evaluated.Evaluation?.Answers?.Territory.Population;

    /// <summary>The year of the population table from which the form takes names and populations.</summary>
    public int PopulationYear
    {
        get
        {
            var years = FrenchCommunes.Default.Years;
            var stated = int.TryParse(Draft.TextAt("/territory/populationYear"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Evaluated.AsOf?.Year ?? years[^1];
            return years.Contains(stated) ? stated : years.LastOrDefault(known => known <= stated, years[^1]);
        }
    }

    /// <summary>The evaluated scenario.</summary>
    internal EvaluatedScenario Evaluated { get; private set; } = null!;

    /// <summary>The report, chapter by chapter.</summary>
    internal IReadOnlyList<ReportPart> Parts { get; private set; } = [];

    /// <summary>The law, with the agreement files.</summary>
    internal Law Law => _law;

    /// <summary>A text in the language of the page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="arguments">Its arguments.</param>
    public string Say(Bilingual text, params object[] arguments) => Wording.In(Language).Text(text, arguments);

    /// <summary>Starts the session: with the scenario in the address, or else the one kept in the browser, or else the example.</summary>
    public async Task Start()
    {
        _browser.Present("fr", Say(Phrases.Title));
        if (_browser.Recall() is { } kept)
        {
            IsKept = true;
            _draft = Draft.Read(Encoding.UTF8.GetBytes(kept)) ?? _draft;
        }

        Answer();
        if (await _browser.ReadFragment() is { } carried)
        {
            await Open("", carried);
        }
    }

    /// <summary>Puts a value into the scenario.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">The value; null to remove it.</param>
    public Task Set(string pointer, JsonNode? value) => Become(_draft.With(pointer, value));

    /// <summary>Adds an element to a list of the scenario.</summary>
    /// <param name="pointer">The list.</param>
    /// <param name="item">The element.</param>
    public Task Add(string pointer, JsonNode item) => Become(_draft.Plus(pointer, item));

    /// <summary>Replaces the draft; the change can be undone.</summary>
    /// <param name="draft">The draft.</param>
    public Task Become(Draft draft)
    {
        if (_undone.Count < MostUndone)
        {
            _undone.Push(_draft);
        }

        _draft = draft;
        Notice = null;
        return Evaluate();
    }

    /// <summary>Undoes the last change.</summary>
    public Task Undo()
    {
        _draft = _undone.TryPop(out var before) ? before : _draft;
        Notice = null;
        return Evaluate();
    }

    /// <summary>Sets the evaluation date to today.</summary>
    public Task UseToday() => Set("/asOf", JsonValue.Create(_browser.Today));

    /// <summary>Starts a blank scenario with only the date.</summary>
    public Task Clear() => Become(Draft.Blank(Say(Phrases.NewName), _browser.Today));

    /// <summary>Goes back to the example.</summary>
    public Task ShowExample() => Become(Example.Draft);

    /// <summary>Changes what is supposed.</summary>
    /// <param name="supposing">What is supposed.</param>
    public Task Suppose(Supposing supposing)
    {
        Supposing = supposing;
        return Evaluate();
    }

    /// <summary>Changes the language.</summary>
    /// <param name="language">The language.</param>
    public Task Speak(Language language)
    {
        Language = language;
        Notice = null;
        _browser.Present(language == Language.French ? "fr" : "en", Say(Phrases.Title));
        return Evaluate();
    }

    /// <summary>Opens a file: a scenario or an agreement file.</summary>
    /// <param name="name">Its name; empty for a scenario from a link.</param>
    /// <param name="content">Its bytes.</param>
    public Task Open(string name, byte[] content)
    {
        var draft = Draft.Read(content);
        return draft?.TextAt("/format")?.StartsWith("cpts.agreement/", StringComparison.Ordinal) == true
            ? TakeAgreement(name, content)
            : TakeScenario(name, content, draft);
    }

    /// <summary>Opens the scenario in the address.</summary>
    public async Task OpenFragment()
    {
        if (await _browser.ReadFragment() is { } carried)
        {
            await Open("", carried);
        }
    }

    /// <summary>Removes an agreement file.</summary>
    /// <param name="file">The file.</param>
    public Task Leave(AgreementFile file)
    {
        IReadOnlyList<AgreementFile> left = [.. Agreements.Where(other => other != file)];
        var applied = LawFiles.Apply(Law.Default, left.Select(other => other.Facts));
        if (applied.Law is null)
        {
            // The remaining files depend on the one removed.
            left = [];
        }

        Agreements = left;
        _law = applied.Law ?? Law.Default;
        Supposing = Agreements.Count == 0 ? Supposing with { WithoutFiles = false } : Supposing;
        return Evaluate();
    }

    /// <summary>Starts or stops keeping the work in the storage of the browser.</summary>
    /// <param name="keep">Whether to keep it.</param>
    public void Keep(bool keep)
    {
        IsKept = keep;
        if (keep)
        {
            Store();
        }
        else
        {
            _browser.Forget();
        }

        NotifyChanged();
    }

    /// <summary>Opens the part of the form with a place, and moves the focus there.</summary>
    /// <param name="pointer">The place.</param>
    public async Task Reveal(string pointer)
    {
        Revealed = ScenarioFields.Shown(pointer);
        NotifyChanged();
        await _browser.Paint();
        _browser.Focus(Pointer.Id(Revealed));
    }

    /// <summary>Saves a document of the scenario as a file.</summary>
    /// <param name="download">The document.</param>
    public void Save(Download download)
    {
        if (download.Write(Evaluated, _draft, Language) is { } content)
        {
            _browser.Save(FileName.Of(Evaluated.Name, download.Extension), download.Type, content);
        }
        else
        {
            Notice = new(Say(Phrases.NothingToSave), [], IsRefusal: true);
            NotifyChanged();
        }
    }

    /// <summary>A link to the page with the scenario in its fragment.</summary>
    public async Task<string> Link() => _browser.Address + await _browser.MakeFragment(_draft.Utf8.ToArray());

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>False when the browser refuses.</returns>
    public Task<bool> Copy(string text) => _browser.Copy(text);

    /// <summary>Prints the page.</summary>
    public void Print() => _browser.Print();

    /// <summary>Dismisses the message.</summary>
    public void Dismiss()
    {
        Notice = null;
        NotifyChanged();
    }

    private static bool IsScenario(ScenarioDocument document) => !document.Findings.Any(finding =>
        finding.Code is "CPTS9001" or "CPTS9005" or "CPTS9006" or "CPTS9012" || finding.Path is "" or "/format");

    private Task TakeScenario(string name, byte[] content, Draft? draft)
    {
        var document = ScenarioReader.Read(content);
        if (draft is null || !IsScenario(document))
        {
            return Refuse(Phrases.NoScenario, name, document, document.Findings);
        }

        var done = Become(draft);
        Notice = new(Say(name.Length == 0 ? Phrases.LinkOpened : Phrases.ScenarioOpened, name), [], IsRefusal: false);
        return done;
    }

    private Task TakeAgreement(string name, byte[] content)
    {
        var document = AgreementReader.Read(content);
        if (document.Facts is not { } facts)
        {
            return Refuse(Phrases.NoAgreement, name, document, document.Findings);
        }

        List<AgreementFile> files = [.. Agreements, new(name, facts)];
        var applied = LawFiles.Apply(Law.Default, files.Select(file => file.Facts));
        if (applied.Law is not { } law)
        {
            return Refuse(Phrases.NoAgreement, name, document, applied.Findings[^1]);
        }

        Agreements = files;
        _law = law;
        Notice = new(Say(Phrases.AgreementTaken, name), [], IsRefusal: false);
        return Evaluate();
    }

    /// <summary>Refuses a file: the work stays unchanged.</summary>
    private Task Refuse(Bilingual why, string name, FileDocument document, ValueList<Finding> findings)
    {
        const int most = 20;
        var lines = FindingLines.Of(name.Length == 0 ? Say(Phrases.TheLink) : name, LocatedFinding.In(null, document, findings), Language).Take(most);
        Notice = new(Say(why, name.Length == 0 ? Say(Phrases.TheLink) : name), [.. lines.Select(line => ShortText.Of(line, ShortText.LongestMessage))], IsRefusal: true);
        NotifyChanged();
        _browser.Focus("notice");
        return Task.CompletedTask;
    }

    /// <summary>Evaluates the scenario after showing that it is in progress; further requests in the meantime share one evaluation.</summary>
    private async Task Evaluate()
    {
        var asked = ++_asked;
        IsWorking = true;
        NotifyChanged();
        await _browser.Paint();
        if (asked == _asked)
        {
            Answer();
            Store();
        }
    }

    private void Answer()
    {
        var clock = Stopwatch.StartNew();
        Evaluated = new FileEvaluator(null, _law).Evaluate(_draft.Utf8);
        var parts = ReportPart.Of(Evaluated, WhatIfChapters(), Language);
        IsStale = Evaluated.Evaluation?.Answers is null && _answered is not null;
        Parts = IsStale ? _answered! : parts;
        _answered = Evaluated.Evaluation?.Answers is null ? _answered : parts;
        Findings = Evaluated.Findings.ToLookup(finding => ScenarioFields.Shown(finding.Path));
        Milliseconds = clock.ElapsedMilliseconds;
        Version++;
        IsWorking = false;
        NotifyChanged();
    }

    private IEnumerable<IChapter> WhatIfChapters()
    {
        if (Supposing.IsEmpty || Evaluated is not { Scenario: { } scenario, Evaluation: { Answers: not null } own })
        {
            return [];
        }

        if (Supposing.WithoutFiles)
        {
            return [new ComparisonChapter(Comparison.OfFiles(new ScenarioEvaluator(Law.Default, FrenchCommunes.Default).Evaluate(scenario, own.AsOf), own))];
        }

        var supposition = new Supposition
        {
            Population = Supposing.Population,
            Agreement = Supposing.Agreement is { } id ? _law.Find(id) : null,
            Readings = Supposing is { Question: { } question, Reading: { } reading } ? [new ChosenReading(InterpretationCatalogue.Find(question)!, reading)] : default,
        };
        return WhatIf.Chapters(Evaluated, new ScenarioEvaluator(_law, FrenchCommunes.Default), null, supposition, null);
    }

    private void NotifyChanged() => Changed?.Invoke(this, EventArgs.Empty);

    private void Store()
    {
        if (IsKept && !_browser.Keep(Encoding.UTF8.GetString(_draft.Utf8.Span)))
        {
            IsKept = false;
            Notice = new(Say(Phrases.StorageRefused), [], IsRefusal: true);
            NotifyChanged();
        }
    }
}
