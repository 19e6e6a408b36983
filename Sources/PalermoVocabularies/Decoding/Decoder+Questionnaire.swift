import PalermoModel
import PalermoXML

extension Decoder {
  mutating func section(_ element: XMLElement, _ optionLists: [OptionList]) -> Section? {
    guard let id = element.string(.id) else { return nil }
    var questions: [Question] = []
    for child in element.children(.question) {
      if let question = question(child, optionLists) { questions.append(question) }
    }
    return Section(
      id: id, article: element.int(.article), title: element.localized(.title) ?? LocalizedText(), questions: questions)
  }

  private mutating func question(_ element: XMLElement, _ optionLists: [OptionList]) -> Question? {
    guard let id = element.string(.id), let type = element.value(.type, as: QuestionType.self) else { return nil }
    return Question(
      id: id, type: type, provisions: element.words(.provisions), isRequired: element.flag(.required) ?? true,
      isScored: element.flag(.scored) ?? (type == .implementation), weight: element.int(.weight) ?? 1,
      text: element.localized(.text) ?? LocalizedText(), help: element.localized(.help),
      optionListID: element.string(.options),
      sharedOptions: optionLists.first { $0.id == element.string(.options) }?.options ?? [],
      options: element.children(.option).compactMap(Self.option),
      relevance: element.first(.relevant).flatMap(Self.onlyCondition),
      evidence: element.children(.evidence).compactMap { demand in
        demand.value(.kind).map { EvidenceDemand(values: demand.words(.when), kind: $0) }
      },
      position: position(of: element))
  }

  mutating func optionList(_ element: XMLElement) -> OptionList? {
    element.string(.id).map { id in
      OptionList(id: id, options: element.children(.option).compactMap(Self.option), position: position(of: element))
    }
  }

  private static func option(_ element: XMLElement) -> AnswerOption? {
    guard let value = element.string(.value) else { return nil }
    return AnswerOption(
      value: value, counts: element.value(.counts), isOther: element.flag(.other) ?? false,
      text: element.localized(.text) ?? LocalizedText())
  }

  static func retired(_ element: XMLElement) -> RetiredQuestion? {
    element.string(.id).map { RetiredQuestion(id: $0, replacedBy: element.words(.replacedBy)) }
  }

  mutating func exclusion(_ element: XMLElement) -> Exclusion {
    Exclusion(
      provisions: element.words(.provisions), reason: element.localized(.reason) ?? LocalizedText(),
      position: position(of: element))
  }

  mutating func consistencyRule(_ element: XMLElement) -> ConsistencyRule? {
    guard let id = element.string(.id), let severity = element.value(.severity, as: Severity.self),
      let question = element.string(.question), let when = element.first(.when).flatMap(Self.onlyCondition),
      let expect = element.first(.expect).flatMap(Self.onlyCondition)
    else { return nil }
    return ConsistencyRule(
      id: id, severity: severity, question: question, provisions: element.words(.provisions), when: when,
      expect: expect, message: element.localized(.message) ?? LocalizedText(), position: position(of: element))
  }

  private static func onlyCondition(_ element: XMLElement) -> Condition? {
    element.children.first { _ in true }.flatMap(condition)
  }

  private static func condition(_ element: XMLElement) -> Condition? {
    switch Name(rawValue: element.name) {
    case .all: return .all(element.children.compactMap(condition))
    case .any: return .any(element.children.compactMap(condition))
    case .not: return onlyCondition(element).map { .not($0) }
    case .answered: return element.string(.question).map { .answered(question: $0, values: element.words(.with)) }
    case .number:
      return element.string(.question).map {
        .number(question: $0, minimum: element.double(.minimum), maximum: element.double(.maximum))
      }
    case .party: return element.string(.instrument).map { .party(instrument: $0) }
    case .reservation: return element.string(.instrument).map { .reservation(instrument: $0) }
    default: return nil
    }
  }
}
