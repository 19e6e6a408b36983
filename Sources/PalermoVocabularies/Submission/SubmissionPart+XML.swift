import PalermoModel
package import PalermoXML

extension SubmissionPart {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let authority = element.string(.authority), let base = element.string(.base) else { return nil }
    var given: [Answer] = []
    for child in element.children(.answer) {
      if let answer = Answer(child, decoder: &decoder) { given.append(answer) }
    }
    var positions: [Place: SourcePosition] = [:]
    for place in Place.allCases { positions[place] = decoder.position(of: place.attribute, in: element) }
    let (questions, marks) = (element.words(.questions), element.words(.marks))
    self.init(
      authority: authority, plan: element.string(.plan), base: base, due: element.date(.due), questions: questions,
      marks: marks, notes: element.children(.note).compactMap { RespondentText($0) }, given: given,
      altered: Self.altered(
        questions, marks: marks, given: element.children(.answer).map { XMLNode($0) }) ?? [], positions: positions)
  }

  /// The questions whose answer is not as it was handed out any more.
  ///
  /// - Parameters:
  ///   - questions: What the authority was asked.
  ///   - marks: The mark of each when it was handed out.
  ///   - given: The answers in the copy of what was handed out.
  /// - Returns: Nil if the marks do not belong to the questions, so that nothing can be told.
  /// - Complexity: O(*n*) in the size of the answers.
  package static func altered(_ questions: [String], marks: [String], given: [XMLNode]) -> [String]? {
    guard questions.count == marks.count, marks.allSatisfy({ ValueType.marks.accepts(Array($0.utf8)[...]) }) else {
      return nil
    }
    var now: [String: String] = [:]
    for answer in given {
      let question = answer[attribute: Name.question.text] ?? ""
      now[question] = now[question].map { $0 + answer.mark } ?? answer.mark
    }
    let asked = Set(questions)
    return zip(questions, marks).filter { question, mark in
      mark != XMLNode.hiddenMark && (now[question] ?? XMLNode.noMark) != mark
    }.map { $0.0 }
      + now.filter { !asked.contains($0.key) && $0.value != XMLNode.noMark }.map { $0.key }.sorted()
  }

  /// The element `part` of its file, with the notes and the answers handed out.
  package var xml: XMLNode {
    .submissionPart(
      authority: authority, plan: plan, base: base, due: due.map { "\($0)" },
      questions: questions.joined(separator: " "), marks: marks.isEmpty ? nil : marks.joined(separator: " "),
      notes.map { $0.xml(.note) } + given.map { $0.xml })
  }
}

extension SubmissionPart.Place {
  /// The attribute that stands there.
  fileprivate var attribute: Name {
    switch self {
    case .authority: .authority
    case .plan: .plan
    case .questions: .questions
    }
  }
}
