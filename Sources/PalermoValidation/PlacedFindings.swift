import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies

/// Collects the findings about a file, each at the attribute or element that it is about. The file is read again only
/// when one is about more than an element whose place is known.
struct PlacedFindings {
  private let file: LoadedFile
  private var collector: FindingCollector
  private var places: SourcePlaces?

  /// No findings yet.
  init(of file: LoadedFile) {
    self.file = file
    collector = FindingCollector(file: file.path)
  }

  /// The findings so far, in the order of the checks.
  var findings: [Finding] { collector.findings }

  /// Adds a finding of a rule.
  mutating func add(
    _ rule: Rule, at place: Place, severity: Severity? = nil,
    _ arguments: @autoclosure () -> TextArguments = TextArguments()
  ) {
    collector.add(rule, at: position(of: place), severity: severity, arguments())
  }

  /// Adds a finding about a whole element.
  mutating func add(
    _ rule: Rule, at element: SourcePosition, severity: Severity? = nil,
    _ arguments: @autoclosure () -> TextArguments = TextArguments()
  ) {
    collector.add(rule, at: element, severity: severity, arguments())
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
