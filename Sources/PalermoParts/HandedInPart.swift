import PalermoVocabularies
package import PalermoXML

/// A part that an authority has handed in.
package struct HandedInPart {
  /// Id of the authority in the plan.
  package let authority: String
  /// The digest of the submission that it was taken from.
  package let base: String
  /// What the authority was asked.
  package let questions: [String]
  /// The day of the part.
  let day: String
  let root: XMLNode
  let given: [String: XMLNode]
  let answers: [String: XMLNode]

  /// Reads a part from the root of its file, in canonical form. Returns nil if the file is no part.
  package init?(_ root: XMLNode) {
    guard let part = root.children.first(where: { $0.name == Name.part.text }),
      let authority = part[attribute: Name.authority.text], let base = part[attribute: Name.base.text]
    else { return nil }
    (self.authority, self.base, self.root) = (authority, base, root)
    questions = (part[attribute: Name.questions.text] ?? "").split(separator: " ").map { String($0) }
    day = root[attribute: Name.date.text] ?? ""
    given = part.answers
    answers = root.answers
  }

  /// What an authority hands in otherwise, such as a copy of a workbook: answers to any of the questions.
  ///
  /// - Parameters:
  ///   - root: The submission, in canonical form.
  ///   - authority: Who gave the answers.
  ///   - given: The root of the submission as it was handed out.
  ///   - base: The digest of the submission that it was taken from.
  ///   - questions: What was asked.
  package init(_ root: XMLNode, from authority: String, given: XMLNode, base: String, questions: [String]) {
    (self.authority, self.base, self.root, self.questions) = (authority, base, root, questions)
    day = root[attribute: Name.date.text] ?? ""
    (self.given, answers) = (given.answers, root.answers)
  }

  /// The questions to which it holds an answer that was not asked of the authority, and not handed out like that.
  func strayAnswers(beside base: [String: XMLNode]) -> [String] {
    let asked = Set(questions)
    return answers.keys.filter { question in
      !asked.contains(question) && AnswerPiece.pieces(of: answers[question]) != AnswerPiece.pieces(of: base[question])
    }.sorted()
  }

  /// The questions of the authority without an answer.
  package var blank: [String] { questions.filter { answers[$0] == nil } }
}

extension XMLNode {
  /// The answers directly inside, by question.
  var answers: [String: XMLNode] {
    var answers: [String: XMLNode] = [:]
    for child in children where child.name == Name.answer.text { answers[child.question] = child }
    return answers
  }
}
