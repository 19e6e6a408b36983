package import PalermoModel

/// A list to choose from: what is shown, and what it stands for.
package enum CodeList: Hashable {
  /// Yes alone, to mark something.
  case mark
  /// Terms of the field, in the order in which they are offered.
  case languages, states, measureKinds, assistanceKinds, assistanceAreas, statuses, sources

  /// The codes with their labels.
  package var entries: [(code: String, label: LocalizedText)] {
    switch self {
    case .mark: [("true", Texts.AnswerLevels.yes)]
    case .languages: Self.allLanguages
    case .states: Self.allStates
    case .measureKinds: Texts.MeasureKinds.all.map { ($0.name, $0.text) }
    case .assistanceKinds: [("need", WorkbookWords["need"]), ("offer", WorkbookWords["offer"])]
    case .assistanceAreas:
      Assistance.Area.allCases.map { ($0.rawValue, $0.name) }
    case .statuses: [("draft", Texts.AnswerWorkbook.draft), ("final", Texts.AnswerWorkbook.final)]
    case .sources:
      SubmissionSource.Kind.allCases.map { kind in
        let name =
          switch kind {
          case .own: Texts.AnswerSources.own
          case .peer: Texts.AnswerSources.peer
          case .published: Texts.AnswerSources.published
          case .exercise: Texts.AnswerSources.exercise
          }
        return (kind.rawValue, name)
      }
    }
  }

  /// The languages of the program first.
  private static let allLanguages: [(code: String, label: LocalizedText)] = {
    let all = Texts.LanguageNames.all.map { (code: $0.name, label: $0.text) }
    let first = Language.allCases.compactMap { language in all.first { $0.code == language.rawValue } }
    return first + all.filter { entry in !Language.allCases.contains { $0.rawValue == entry.code } }
  }()

  private static let allStates: [(code: String, label: LocalizedText)] =
    [(Answer.noState, WorkbookWords["noState"])]
    + Texts.StateNames.all.map { ($0.name.uppercased(), $0.text) }
}

extension Assistance.Area {
  /// Its name within a sentence.
  fileprivate var name: LocalizedText {
    switch self {
    case .goodPractices: Texts.AssistanceAreas.goodPractices
    case .modelLegislation: Texts.AssistanceAreas.modelLegislation
    case .legislativeDrafting: Texts.AssistanceAreas.legislativeDrafting
    case .legalAdvice: Texts.AssistanceAreas.legalAdvice
    case .expertOnSite: Texts.AssistanceAreas.expertOnSite
    case .actionPlan: Texts.AssistanceAreas.actionPlan
    case .training: Texts.AssistanceAreas.training
    case .institutionBuilding: Texts.AssistanceAreas.institutionBuilding
    case .dataAndResearch: Texts.AssistanceAreas.dataAndResearch
    case .other: Texts.AssistanceAreas.other
    }
  }
}
