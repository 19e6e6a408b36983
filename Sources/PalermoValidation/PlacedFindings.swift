import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies

/// Collects the findings about a file, each at the attribute or element that it is about. The file is read again only
/// when one is about more than an element whose place is known.
struct PlacedFindings {
  let file: LoadedFile
  private var collector: FindingCollector
  private var places: SourcePlaces?
  /// What was found out about rules, for the checks that come later.
  private var judge: RuleJudge?
  /// Where values are refused already. What else is to be said of them follows from that.
  private let refused: Set<SourcePosition>

  /// The day of the run. Nil if it does not matter.
  let today: CalendarDate?

  /// No findings yet.
  init(of file: LoadedFile, today: CalendarDate? = nil) {
    (self.file, self.today) = (file, today)
    refused = Set(file.findings.filter { $0.rule == Rule.invalidValue.id }.map(\.position))
    collector = FindingCollector(file: file.path)
  }

  /// The root of the file.
  var root: Place {
    mutating get { Place(sourcePlaces().root) }
  }

  /// Whether the file states what results rest on.
  var isOfReference: Bool { file.isReference }

  /// The findings so far, in the order of the checks.
  var findings: [Finding] { collector.findings }

  /// Adds a finding of a rule.
  mutating func add(
    _ rule: Rule, at place: Place, severity: Severity? = nil, correction: Correction? = nil,
    _ arguments: @autoclosure () -> TextArguments = TextArguments()
  ) {
    let position = position(of: place)
    if refused.contains(position) { return }
    collector.add(rule, at: position, severity: severity, correction: correction, arguments())
  }

  /// Adds a finding of a rule that says what is probably meant.
  mutating func add(
    _ rule: Rule, at place: Place, severity: Severity? = nil, suggesting suggestion: @autoclosure () -> Suggestion?,
    _ arguments: (_ clause: FilledText) -> TextArguments
  ) {
    let position = position(of: place)
    if refused.contains(position) { return }
    collector.add(rule, at: position, severity: severity, suggesting: suggestion(), arguments)
  }

  /// Adds a finding about a whole element.
  mutating func add(
    _ rule: Rule, at element: SourcePosition, severity: Severity? = nil,
    _ arguments: @autoclosure () -> TextArguments = TextArguments()
  ) {
    if refused.contains(element) { return }
    collector.add(rule, at: element, severity: severity, arguments())
  }

  /// How many elements of a name stand directly in another.
  mutating func count(of name: Name, in place: Place) -> Int {
    sourcePlaces().count(of: name, from: place.element, place.steps)
  }

  /// Calls a function with the judge of the rules of the questionnaire, which keeps what it finds out for the next.
  mutating func judging(
    _ questionnaire: Questionnaire, in corpus: Corpus, _ body: (inout RuleJudge, inout PlacedFindings) -> Void
  ) {
    var judge = self.judge ?? RuleJudge(QuestionLookup(questionnaire, in: corpus))
    self.judge = nil
    body(&judge, &self)
    self.judge = judge
  }

  /// Where the elements and attributes of the file stand.
  mutating func sourcePlaces() -> SourcePlaces {
    let known = places ?? file.places()
    places = known
    return known
  }

  private mutating func position(of place: Place) -> SourcePosition {
    if place.steps.isEmpty { return place.element }
    return sourcePlaces().position(from: place.element, place.steps)
  }
}
