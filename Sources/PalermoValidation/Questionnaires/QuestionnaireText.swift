import PalermoModel

/// One text of a questionnaire, in all its languages, with what a finding says of it.
struct QuestionnaireText {
  enum Kind {
    case title, introduction, wording, help, reason, message

    /// The kind with its article, to begin a sentence with.
    var name: LocalizedText {
      switch self {
      case .title: Texts.TextParts.title
      case .introduction:
        Texts.TextParts.introduction
      case .wording: Texts.TextParts.text
      case .help: Texts.TextParts.help
      case .reason: Texts.TextParts.reason
      case .message: Texts.TextParts.message
      }
    }
  }

  let kind: Kind
  /// What the text belongs to: the id of a question, `question = value` of an option, and so on.
  let owner: String
  let text: LocalizedText
  /// Where the owner stands.
  let position: SourcePosition
}

extension Questionnaire {
  /// Every text of the questionnaire, in the order of the file.
  var texts: [QuestionnaireText] {
    var texts: [QuestionnaireText] = []
    func add(_ text: LocalizedText?, _ kind: QuestionnaireText.Kind, of owner: String, at position: SourcePosition) {
      if let text { texts.append(QuestionnaireText(kind: kind, owner: owner, text: text, position: position)) }
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
        add(question.help, .help, of: question.id, at: question.position)
        for option in question.ownOptions {
          add(option.text, .wording, of: "\(question.id) = \(option.value)", at: question.position)
        }
      }
    }
    for exclusion in exclusions {
      add(exclusion.reason, .reason, of: exclusion.provisions.joined(separator: " "), at: exclusion.position)
    }
    for rule in rules { add(rule.message, .message, of: rule.id, at: rule.position) }
    return texts
  }
}
