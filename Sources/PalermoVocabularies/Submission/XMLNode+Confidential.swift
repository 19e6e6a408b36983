package import PalermoModel
package import PalermoXML

extension XMLNode {
  /// Whether an answer is marked as confidential.
  package var isConfidential: Bool { (self[attribute: Name.confidential.text] ?? "false") != "false" }

  /// An answer with the mark of a confidential one, in canonical form if it was.
  package var markedConfidential: XMLNode {
    var answer = self
    answer[attribute: Name.confidential.text] = "true"
    return answer.canonical(as: .answer)
  }

  /// The root of a submission with the mark in each answer that is held in confidence, whatever asks for it: what takes
  /// answers out of their file leaves the remarks, the title and the words behind that were about them.
  ///
  /// In a part only the answers are marked that its authority was asked for.
  ///
  /// - Parameter submission: What was read of the same file.
  /// - Complexity: O(*n*) in the size of the answers.
  package func markingConfidential(in submission: Submission) -> XMLNode {
    let own = submission.part.map { Set($0.questions) }
    var held: Set<String> = []
    for answer in submission.answers where answer.isConfidential && own?.contains(answer.question) ?? true {
      held.insert(answer.question)
    }
    if held.isEmpty { return self }
    var root = self
    root.content = content.map { part in
      guard case .element(let answer) = part, answer.name == Name.answer.text,
        let question = answer[attribute: Name.question.text], held.contains(question)
      else { return part }
      return .element(answer.markedConfidential)
    }
    return root
  }
}
