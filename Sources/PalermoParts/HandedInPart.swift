import PalermoModel
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
  /// What tells it from another that the same authority handed in, such as the name of its file. Nil if nothing does.
  package let file: String?
  /// The day of the part.
  let day: String
  private let copies: [XMLNode]?
  private let marks: [String]
  let root: XMLNode
  let given: [String: XMLNode]
  let answers: [String: XMLNode]
  /// The questions that it answers in comments alone: what the base says to them stays.
  let unread: Set<String>

  /// Reads a part from the root of its file, in canonical form. Returns nil if the file is no part.
  ///
  /// - Parameters:
  ///   - root: The root, with the mark in each confidential answer.
  ///   - file: What tells it from another of the same authority, if anything does.
  ///   - unread: The questions that it answers in comments alone.
  /// - Complexity: O(*n*) in the answers.
  package init?(_ root: XMLNode, file: String? = nil, unread: Set<String> = []) {
    guard let part = root.children.first(where: { $0.name == Name.part.text }),
      let authority = part[attribute: Name.authority.text], let base = part[attribute: Name.base.text]
    else { return nil }
    (self.authority, self.base, self.root, self.file) = (authority, base, root, file)
    questions = part.words(Name.questions.text)
    marks = part.words(Name.marks.text)
    copies = part.children.filter { $0.name == Name.answer.text }
    day = root[attribute: Name.date.text] ?? ""
    given = part.answers
    answers = root.answers
    self.unread = unread
  }

  /// What an authority hands in otherwise, such as a copy of a workbook: answers to any of the questions.
  ///
  /// - Parameters:
  ///   - root: The submission, in canonical form, with the mark in each confidential answer.
  ///   - authority: Who gave the answers.
  ///   - given: The root of the submission as it was handed out.
  ///   - base: The digest of the submission that it was taken from.
  ///   - questions: What was asked.
  ///   - file: What tells it from another of the same authority, if anything does.
  package init(
    _ root: XMLNode, from authority: String, given: XMLNode, base: String, questions: [String], file: String?
  ) {
    (self.authority, self.base, self.root, self.questions) = (authority, base, root, questions)
    (self.file, copies, marks) = (file, nil, [])
    day = root[attribute: Name.date.text] ?? ""
    (self.given, answers, unread) = (given.answers, root.answers, [])
  }

  /// The questions to which it holds an answer that was not asked of the authority, and not handed out like that.
  func strayAnswers(beside base: [String: XMLNode]) -> [String] {
    let asked = Set(questions)
    return answers.keys.filter { question in
      !asked.contains(question) && AnswerPiece.pieces(of: answers[question]) != AnswerPiece.pieces(of: base[question])
    }.sorted()
  }

  /// The questions whose answer in the copy of what was handed out is not as it was handed out: what stands only there
  /// would be lost, since changes are told by comparing the answers with it.
  ///
  /// - Parameters:
  ///   - base: The root of the submission, in canonical form, with the mark in each confidential answer.
  ///   - digest: The SHA-256 of ``PartBasis/text(of:asking:)`` for its questions.
  /// - Complexity: O(*n*) in the size of the answers.
  package func altered(beside base: XMLNode, digest: String) -> [String] {
    guard let copies else { return [] }
    // The base tells, as long as it is the one that was divided; then only the marks do.
    guard digest == self.base else { return SubmissionPart.altered(questions, marks: marks, given: copies) ?? [] }
    let handedOut = base.answers
    // Earlier versions handed an answer out without the mark if only words or remarks call it confidential.
    return SubmissionPart.altered(
      questions, marks: questions.map { handedOut[$0]?.mark ?? XMLNode.noMark },
      given: copies.map { handedOut[$0.question]?.isConfidential == true ? $0.markedConfidential : $0 }) ?? []
  }

  /// The questions that are answered more than once.
  ///
  /// - Complexity: O(*n*) in the answers.
  package var repeated: [String] {
    var seen: Set<String> = []
    return root.children.filter { $0.name == Name.answer.text && !seen.insert($0.question).inserted }.map {
      $0.question
    }
  }

  /// The questions of the authority to which nothing is said.
  package var blank: [String] { questions.filter { !(answers[$0]?.saysSomething ?? false) } }
}

extension XMLNode {
  /// The words of an attribute.
  fileprivate func words(_ attribute: String) -> [String] {
    (self[attribute: attribute] ?? "").split(separator: " ").map { String($0) }
  }

  /// The answers directly inside, by question.
  var answers: [String: XMLNode] {
    var answers: [String: XMLNode] = [:]
    for child in children where child.name == Name.answer.text { answers[child.question] = child }
    return answers
  }
}
