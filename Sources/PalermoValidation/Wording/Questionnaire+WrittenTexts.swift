import PalermoModel
import PalermoVocabularies

extension Questionnaire {
  /// Every text of the questionnaire, in the order of the file.
  var texts: [WrittenText] {
    var texts: [WrittenText] = []
    func add(_ text: LocalizedText?, _ kind: WrittenText.Kind, _ element: Name, of owner: String, at place: Place) {
      guard let text else { return }
      texts.append(WrittenText(kind: kind, owner: owner, text: text.written, ownerPlace: place, element: element))
    }
    func add(_ options: [AnswerOption], of owner: String, at place: Place) {
      for option in options {
        let place = place.child(.option, with: .value, option.value)
        add(option.text, .wording, .text, of: "\(owner) = \(option.value)", at: place)
      }
    }
    let root = Place(position)
    add(title, .title, .title, of: key.id, at: root)
    add(introduction, .introduction, .introduction, of: key.id, at: root)
    for list in optionLists { add(list.options, of: list.id, at: Place(list.position)) }
    for section in sections {
      add(section.title, .title, .title, of: section.id, at: root.child(.section, with: .id, section.id))
      for question in section.questions {
        let place = Place(question.position)
        add(question.text, .wording, .text, of: question.id, at: place)
        add(question.label, .label, .label, of: question.id, at: place)
        add(question.help, .help, .help, of: question.id, at: place)
        add(question.ownOptions, of: question.id, at: place)
      }
    }
    for exclusion in exclusions {
      let owner = exclusion.provisions.joined(separator: " ")
      add(exclusion.reason, .reason, .reason, of: owner, at: Place(exclusion.position))
    }
    for rule in rules {
      add(rule.message, .message, .message, of: rule.id, at: Place(rule.position))
      add(rule.reason, .reason, .reason, of: rule.id, at: Place(rule.position))
    }
    return texts
  }
}
