import PalermoModel
import PalermoRules

extension QuestionChange {
  /// The rule that a change breaks, and how much it weighs.
  ///
  /// - Parameter isMapped: Whether a crosswalk says that the question carries on the old one.
  func rule(isMapped: Bool) -> (Rule, Severity) {
    switch self {
    // New wording in every language makes another question unless a crosswalk says otherwise; in some languages, it is
    // a better translation.
    case .wording(.help, _, _, _): (.breakingText, .note)
    case .wording where isMapped: (.breakingText, .note)
    case .wording: (.breakingText, isRewritten ? .warning : .note)
    // Some answers are refused or allowed now; all others mean what they meant.
    case .exclusive, .limits, .notApplicable: (.breakingScale, .warning)
    case .type, .optionRemoved, .optionAdded, .level, .scored, .weight: (.breakingScale, .error)
    case .provisionDropped, .requirementDropped: (.breakingLegal, .error)
    // The duty is still asked about, of other states, with less to show for it, or of those who could leave it out.
    case .evidenceDropped, .relevance, .requirementAdded: (.breakingLegal, .warning)
    }
  }

  /// The change in words, to follow the name of the question; for a wording once for each language.
  var words: [FilledText] {
    switch self {
    case .wording(let part, let old, let new, let languages):
      languages.map { language in
        Texts.QuestionChanges.wording(
          part: part.name, language: language.rawValue,
          old: Self.excerpt(old[language]!, differingFrom: new[language]!),
          new: Self.excerpt(new[language]!, differingFrom: old[language]!))
      }
    case .type(let old, let new):
      [Texts.QuestionChanges.changed(what: Texts.QuestionChanges.type, old: old.rawValue, new: new.rawValue)]
    case .optionRemoved(let value): [Texts.QuestionChanges.optionRemoved(value: value)]
    case .optionAdded(let value): [Texts.QuestionChanges.optionAdded(value: value)]
    case .exclusive(let option, let isExclusive):
      [
        isExclusive
          ? Texts.QuestionChanges.nowExclusive(value: option) : Texts.QuestionChanges.noLongerExclusive(value: option)
      ]
    case .limits(let old, let new):
      [Texts.QuestionChanges.changed(what: Texts.QuestionChanges.limits, old: old.words, new: new.words)]
    case .notApplicable(let isAllowed):
      [
        FilledText(
          isAllowed ? Texts.QuestionChanges.notApplicableOpened : Texts.QuestionChanges.notApplicableClosed)
      ]
    case .level(let option, let old, let new):
      [
        Texts.QuestionChanges.changed(
          what: Texts.QuestionChanges.level(value: option), old: old?.rawValue ?? "–", new: new?.rawValue ?? "–")
      ]
    case .scored(let old, let new):
      [Texts.QuestionChanges.changed(what: Texts.QuestionChanges.scored, old: "\(old)", new: "\(new)")]
    case .weight(let old, let new):
      [Texts.QuestionChanges.changed(what: Texts.QuestionChanges.weight, old: old, new: new)]
    case .provisionDropped(let provision): [Texts.QuestionChanges.provisionDropped(provision: provision)]
    case .requirementDropped: [FilledText(Texts.QuestionChanges.requirementDropped)]
    case .requirementAdded: [FilledText(Texts.QuestionChanges.requirementAdded)]
    case .evidenceDropped(let kind): [Texts.QuestionChanges.evidenceDropped(kind: kind.rawValue)]
    case .relevance: [FilledText(Texts.QuestionChanges.relevance)]
    }
  }

  /// The part of a long text where it begins to differ from another.
  private static func excerpt(_ text: String, differingFrom other: String) -> String {
    let limit = 60
    guard text.count > limit else { return text }
    let common = zip(text, other).prefix { $0 == $1 }.count
    let start = max(0, min(common - 20, text.count - limit))
    return (start > 0 ? "…" : "") + text.dropFirst(start).prefix(limit) + (start + limit < text.count ? "…" : "")
  }
}

extension QuestionChange.Part {
  fileprivate var name: FilledText {
    switch self {
    case .text: FilledText(Texts.TextParts.text)
    case .help: FilledText(Texts.TextParts.help)
    case .option(let value):
      Texts.TextParts.option(value: value)
    }
  }
}

extension AnswerLimits {
  /// The numbers or dates that lie within the limits.
  fileprivate var words: FilledText {
    earliest == nil && latest == nil ? numbers : dates(submitted: nil)
  }
}
