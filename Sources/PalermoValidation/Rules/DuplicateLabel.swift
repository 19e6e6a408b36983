import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let duplicateLabel = Rule(
    id: "duplicate-label",
    category: .consistency,
    severity: .warning,
    texts: Texts.DuplicateLabel.texts)
}

extension Check {
  static let duplicateLabel = questionnaire(.duplicateLabel) { questionnaire, _, findings in
    var questions = Labels()
    for question in questionnaire.questions {
      guard let label = question.label else { continue }
      questions.add(label, of: question.id, at: Place(question.position), .label, &findings)
    }
    var sections = Labels()
    for section in questionnaire.sections {
      let place = Place(questionnaire.position).child(.section, with: .id, section.id)
      sections.add(section.title, of: section.id, at: place, .title, &findings)
    }
    var lists: [String: Labels] = [:]
    for list in questionnaire.optionLists {
      var options = Labels()
      options.add(list.options, of: list.id, at: Place(list.position), &findings)
      lists[list.id] = options
    }
    for question in questionnaire.questions {
      var options = question.optionListID.flatMap { lists[$0] } ?? Labels()
      options.add(question.ownOptions, of: question.id, at: Place(question.position), &findings)
    }
  }
}

/// The labels of things among which one is to be told from another.
private struct Labels {
  /// By language and label, what has it.
  private var owners: [Language: [String: String]] = [:]

  /// Takes a label, and reports it if another has it, too.
  mutating func add(
    _ label: LocalizedText, of owner: String, at place: Place, _ element: Name, _ findings: inout PlacedFindings
  ) {
    var others: [(language: Language, owner: String)] = []
    for language in label.languages {
      let text = label[language]!.lowercased()
      if let other = owners[language]?[text] {
        others.append((language, other))
      } else {
        owners[language, default: [:]][text] = owner
      }
    }
    guard let (language, other) = others.first else { return }
    findings.add(
      .duplicateLabel, at: place.child(element, with: .xmlLang, language.rawValue),
      Texts.DuplicateLabel.arguments(
        question: owner, other: other, label: label[language]!,
        languages: others.map(\.language.rawValue).joined(separator: ", ")))
  }

  /// Takes the texts of options. One that stands twice has another finding.
  mutating func add(_ options: [AnswerOption], of owner: String, at place: Place, _ findings: inout PlacedFindings) {
    var values: Set<String> = []
    for option in options where values.insert(option.value).inserted {
      let own = place.child(.option, with: .value, option.value)
      add(option.text, of: "\(owner) = \(option.value)", at: own, .text, &findings)
    }
  }
}
