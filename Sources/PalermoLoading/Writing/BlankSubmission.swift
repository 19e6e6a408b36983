public import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A draft to be filled in with any editor: above each answer, its question in the language of the respondent.
public struct BlankSubmission {
  private let questionnaire: Questionnaire
  private let state: String
  private let cycle: String
  private let date: CalendarDate
  private let language: Language

  /// A blank draft of a state.
  ///
  /// - Parameters:
  ///   - questionnaire: The questions.
  ///   - state: The code of the state.
  ///   - cycle: The id of the cycle.
  ///   - date: The day of the draft.
  ///   - language: The language of the questions above the answers.
  public init(_ questionnaire: Questionnaire, state: String, cycle: String, date: CalendarDate, language: Language) {
    (self.questionnaire, self.state, self.cycle) = (questionnaire, state, cycle)
    (self.date, self.language) = (date, language)
  }

  /// The text of the file, in canonical form.
  ///
  /// - Parameters:
  ///   - previous: Answers to begin with; blanks where there is none.
  ///   - isAsked: Whether a question is to be asked of the state. One that is answered already stays.
  /// - Complexity: O(*n*) in the questions.
  public func text(previous: Migration? = nil, isAsked: (Question) -> Bool = { _ in true }) -> String {
    let answers = Dictionary(
      (previous?.answers ?? []).compactMap { answer in answer[attribute: Name.question.text].map { ($0, answer) } },
      uniquingKeysWith: { first, _ in first })
    var root = XMLNode.submission(
      questionnaire: questionnaire.key.id, version: questionnaire.key.version, state: state, cycle: cycle,
      status: Submission.Status.draft.rawValue, date: "\(date)", [])
    root.content.append(
      .remark(.comment(questionnaire.title(language) + "\n\n       " + Texts.BlankSubmission.howTo(language))))
    if let source = previous?.source {
      root.content.append(.element(source))
    } else if Self.isFictional(state) {
      root.content.append(.element(SubmissionSource(kind: .exercise).xml))
    }
    for section in questionnaire.sections {
      let questions = section.questions.filter { answers[$0.id] != nil || isAsked($0) }
      if questions.isEmpty { continue }
      root.content.append(.remark(.comment(section.title(language), lead: .emptyLine)))
      for question in questions {
        root.content.append(.remark(.comment(prompt(for: question), lead: .emptyLine)))
        root.content.append(.element(answers[question.id] ?? Answer(question: question.id, values: []).xml))
      }
    }
    return XMLDocument(root: root.canonical(as: .submission)).text
  }

  /// The text of a file without answers or comments, for a form that shows the questions itself.
  public var bareText: String { XMLDocument(root: root.canonical(as: .submission)).text }

  /// The root element without answers.
  private var root: XMLNode {
    var root = XMLNode.submission(
      questionnaire: questionnaire.key.id, version: questionnaire.key.version, state: state, cycle: cycle,
      status: Submission.Status.draft.rawValue, date: "\(date)", [])
    if Self.isFictional(state) { root.content.append(.element(SubmissionSource(kind: .exercise).xml)) }
    return root
  }

  /// Whether a code is of the range XAA to XZZ, which ISO 3166 leaves free and no real state bears.
  public static func isFictional(_ state: String) -> Bool { state.hasPrefix("X") }

  private func prompt(for question: Question) -> String {
    var lines = [question.text(language)]
    if question.relevance != nil { lines.append(Texts.BlankSubmission.conditional(language)) }
    if !question.isRequired { lines.append(Texts.BlankSubmission.optional(language)) }
    lines += form(of: question)
    for demand in question.evidence {
      let evidence = XMLNode.evidence(
        kind: demand.kind.rawValue, title: "…", provision: "…", inForce: nil, href: nil, verifiedBy: nil)
      lines.append("\(demand.values.joined(separator: ", ")): \(evidence.markup)")
    }
    return lines.joined(separator: "\n       ")
  }

  /// How an answer of the type is written.
  private func form(of question: Question) -> [String] {
    switch question.type {
    case .implementation, .yesNo: [question.choices!.map(Self.value).joined(separator: " | ")]
    case .singleChoice: options(of: question)
    case .multipleChoice: [Texts.BlankSubmission.several(language)] + options(of: question)
    case .text: [XMLNode.localText(.text, xmlLang: language.rawValue, "…").markup]
    case .number: [Self.value("0.25")]
    case .numberByYear: [XMLNode.figure(year: "2025", value: "4").markup]
    case .date: [Self.value("2009-03-24")]
    case .authority:
      [
        XMLNode.authority(
          name: "…", role: nil, address: "…", email: "…", phone: "…", href: nil, languages: language.rawValue,
          territory: nil
        ).markup
      ]
    case .links: [XMLNode.link(href: "https://…", title: "…").markup]
    case .languages: [Self.value("es pt")]
    case .states: [Self.value("CRI PAN"), Self.value(Answer.noState)]
    case .reference: [XMLNode.reference(mechanism: "…", question: "…", asOf: "2024", href: nil).markup]
    }
  }

  private func options(of question: Question) -> [String] {
    question.options.map { "\(Self.value($0.value)): \($0.text(language))" }
  }

  /// The attribute of an answer that gives a value.
  private static func value(_ value: String) -> String { "\(Name.value.text)=\"\(value)\"" }
}
