import PalermoModel
import PalermoVocabularies

extension QuestionChange {
  /// Where the change stands in the new version; of a wording in several languages, in the first of them.
  ///
  /// - Parameters:
  ///   - question: The question in the new version.
  ///   - questionnaire: The questionnaire that asks it.
  func place(of question: Question, in questionnaire: Questionnaire) -> Place {
    let place = Place(question.position)
    func option(_ value: String) -> Place {
      question.options.first { $0.value == value }.map { questionnaire.place(of: $0, in: question) } ?? place
    }
    switch self {
    case .wording(let part, _, _, let languages):
      let (owner, element): (Place, Name) =
        switch part {
        case .text: (place, .text)
        case .help: (place, .help)
        case .option(let value): (option(value), .text)
        }
      return owner.child(element, with: .xmlLang, languages[0].rawValue)
    case .type: return place.attribute(.type)
    case .optionRemoved: return question.options.isEmpty ? place : question.placeOfOptions
    case .optionAdded(let value): return option(value)
    case .exclusive(let value, _): return option(value).attribute(.exclusive)
    case .level(let value, _, _): return option(value).attribute(.counts)
    case .limits: return place.child(.limits)
    case .notApplicable: return place.attribute(.notApplicable)
    case .scored: return place.attribute(.scored)
    case .weight: return place.attribute(.weight)
    case .provisionDropped: return place.attribute(.provisions)
    case .requirementDropped, .requirementAdded: return place.attribute(.required)
    case .evidenceDropped(let kind): return place.child(.evidence, with: .kind, kind.rawValue)
    case .relevance: return place.child(.relevant)
    }
  }
}
