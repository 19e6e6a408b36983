import PalermoModel
import PalermoRules

/// The changes between two versions that a crosswalk calls meant. Those that it means of a whole questionnaire are counted,
/// to be told once.
struct MeantChanges {
  private let mapping: VersionMapping
  private var counts: [Crosswalk.Change.Kind: Int] = [:]

  /// None so far.
  init(_ mapping: VersionMapping) { self.mapping = mapping }

  /// What a crosswalk says of a change, which is counted if it is one of all.
  ///
  /// - Parameters:
  ///   - kind: What is other than it was.
  ///   - id: The question or rule of the old version.
  /// - Returns: nil if no crosswalk says that it is meant.
  mutating func meaning(of kind: Crosswalk.Change.Kind, at id: String) -> VersionMapping.Meaning? {
    let meaning = mapping.meaning(of: kind, at: id)
    if meaning == .ofAll { counts[kind, default: 0] += 1 }
    return meaning
  }

  /// What was counted in words, to follow the name of the questionnaire.
  var words: [FilledText] {
    Crosswalk.Change.Kind.allCases.compactMap { kind in
      guard let count = counts[kind] else { return nil }
      return switch kind {
      case .rule: Texts.BreakingScope.meantRules(count: count)
      case .notApplicable: Texts.BreakingScope.meant(what: Texts.BreakingScope.notApplicable, count: count)
      case .limits: Texts.BreakingScope.meant(what: Texts.BreakingScope.limits, count: count)
      case .exclusive: Texts.BreakingScope.meant(what: Texts.BreakingScope.exclusive, count: count)
      case .required: Texts.BreakingScope.meant(what: Texts.BreakingScope.required, count: count)
      case .evidence: Texts.BreakingScope.meant(what: Texts.BreakingScope.evidence, count: count)
      case .condition: Texts.BreakingScope.meant(what: Texts.BreakingScope.condition, count: count)
      }
    }
  }
}
