import PalermoModel

extension Questionnaire {
  /// Every text of the questionnaire, in the order of the file.
  var texts: [WrittenText] {
    var texts: [WrittenText] = []
    func add(_ text: LocalizedText?, _ kind: WrittenText.Kind, of owner: String, at position: SourcePosition) {
      if let text { texts.append(WrittenText(kind: kind, owner: owner, text: text, position: position)) }
    }
    add(title, .title, of: key.id, at: .start)
    add(introduction, .introduction, of: key.id, at: .start)
    for list in optionLists {
      for option in list.options { add(option.text, .wording, of: "\(list.id) = \(option.value)", at: list.position) }
    }
    for section in sections {
      add(section.title, .title, of: section.id, at: section.questions.first?.position ?? .start)
      for question in section.questions {
        add(question.text, .wording, of: question.id, at: question.position)
        add(question.label, .label, of: question.id, at: question.position)
        add(question.help, .help, of: question.id, at: question.position)
        for option in question.ownOptions {
          add(option.text, .wording, of: "\(question.id) = \(option.value)", at: question.position)
        }
      }
    }
    for exclusion in exclusions {
      add(exclusion.reason, .reason, of: exclusion.provisions.joined(separator: " "), at: exclusion.position)
    }
    for rule in rules {
      add(rule.message, .message, of: rule.id, at: rule.position)
      add(rule.reason, .reason, of: rule.id, at: rule.position)
    }
    return texts
  }
}
