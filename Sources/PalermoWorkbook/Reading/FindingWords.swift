package import PalermoModel
import PalermoRules
import PalermoVocabularies

/// Findings about a submission in the words of those who see fields and lists, and neither elements nor codes.
package struct FindingWords {
  private let element: String
  private let attribute: String?
  private let questionnaire: Questionnaire

  /// The words for what is found at an element, or at an attribute of it.
  package init(element: String, attribute: String?, _ questionnaire: Questionnaire) {
    (self.element, self.attribute, self.questionnaire) = (element, attribute, questionnaire)
  }

  /// The same finding in these words. It still holds apart what comes from the answer, so that it can be withheld.
  package func spoken(_ finding: Finding) -> Finding {
    let question = finding.subject.flatMap { questionnaire[question: $0] }
    let fix = WorkbookWords.fix(of: finding.rule) ?? finding.fix.map { labelled($0, question) }
    return finding.saying(message(of: finding, question), fix: fix)
  }

  private func message(of finding: Finding, _ question: Question?) -> FilledText {
    let arguments = finding.message.arguments
    if finding.rule == Rule.missingAttribute.id, let name = arguments["name"]?.code,
      let part = parts.first(where: { $0.field(of: name) != nil }), let field = part.field(of: name)
    {
      let block = part.element == nil ? Texts.AnswerWorkbook.start : part.label
      return FilledText(
        WorkbookWords["fieldMissing"],
        TextArguments([TextArguments.Element("field", field.label), TextArguments.Element("block", block)]))
    }
    return labelled(finding.message, question)
  }

  /// A text with labels of fields in place of attributes, and of choices in place of values.
  private func labelled(_ text: FilledText, _ question: Question?) -> FilledText {
    let arguments = text.arguments.mapValues { name, argument in
      guard let code = argument.code else { return labelled(withoutCodes(argument, question), question) }
      return switch name {
      case "question": argument
      case "name": code == attribute ? field(code).map { FilledText($0.label.quoted) } ?? argument : argument
      case "element", "parent": FilledText(EntryPart.label(of: code)?.quoted ?? LocalizedText(verbatim: "<\(code)>"))
      default: label(of: code, question).map { FilledText($0) } ?? withoutCodes(argument, question)
      }
    }
    return FilledText(text.template.withoutElements, arguments)
  }

  /// A text that names choices by their labels and codes, without the codes, which nobody types here.
  private func withoutCodes(_ text: FilledText, _ question: Question?) -> FilledText {
    guard text.arguments.isEmpty, let question, let choices = question.choices else { return text }
    var template = text.template
    for value in choices + [Answer.notApplicable] {
      let (coded, plain) = (question.codedNames(ofValues: [value]), name(of: value, question))
      for language in template.languages { template[language]?.replace(coded(language), with: plain(language)) }
    }
    return FilledText(template)
  }

  /// What a value that can be chosen is called in a workbook.
  private func name(of value: String, _ question: Question) -> LocalizedText {
    value == Answer.notApplicable ? WorkbookWords["notApplicable"] : question.name(ofValue: value)
  }

  /// The parts that the element is in a workbook.
  private var parts: [EntryPart] {
    switch element {
    case Name.submission.text: EntryPart.ofSubmission
    case Name.answer.text: [.value]
    default: EntryPart.allCases.filter { $0.element?.text == element }
    }
  }

  private func field(_ attribute: String) -> EntryField? { parts.lazy.compactMap { $0.field(of: attribute) }.first }

  /// The labels of one choice, or of several that are separated by commas. Returns nil for anything else.
  private func label(of codes: String, _ question: Question?) -> LocalizedText? {
    guard let question, let choices = question.choices else { return nil }
    let words = codes.split(separator: ", ").map(String.init)
    guard !words.isEmpty, words.allSatisfy({ choices.contains($0) || $0 == Answer.notApplicable }) else { return nil }
    let names = words.map { name(of: $0, question) }
    return LocalizedText { language in names.map { $0(language) }.joined(separator: ", ") }
  }
}

extension EntryPart {
  /// What an element of answers is called. Returns nil for any other.
  fileprivate static func label(of element: String) -> LocalizedText? {
    elements.first { $0.rawValue == element }?.label
  }

  /// The field of an attribute.
  fileprivate func field(of attribute: String) -> EntryField? {
    fields.first { field in
      if case .attribute(let name) = field.target { name.text == attribute } else { false }
    }
  }
}

extension FilledText {
  /// The text, if it is the same in all languages: a name, a code or what was answered.
  fileprivate var code: String? {
    guard arguments.isEmpty, let text = template[.en] else { return nil }
    return Language.allCases.allSatisfy { template[$0] == text } ? text : nil
  }
}

extension LocalizedText {
  /// The text between quotation marks.
  fileprivate var quoted: LocalizedText { LocalizedText { $0.quoted(self($0)) } }

  /// The text with the names of parts of answers in place of elements.
  fileprivate var withoutElements: LocalizedText {
    var result = self
    for language in languages {
      for name in ["{element}", "{parent}"] { result[language]?.replace("<\(name)>", with: name) }
      for part in EntryPart.elements {
        result[language]?.replace("<\(part.rawValue)>", with: language.quoted(part.label(language)))
      }
    }
    return result
  }
}
