import PalermoModel
import PalermoScoring

extension Texts.Site {
  /// How many duties a letter comes from, in words.
  static func dutiesBehindLetter(_ coverage: Coverage) -> FilledText {
    dutiesBehindLetter(
      answered: coverage.answered, applicable: coverage.applicable, total: coverage.total,
      declared: coverage.notApplicable, unasked: coverage.notAsked, missing: coverage.notDelivered)
  }
}
