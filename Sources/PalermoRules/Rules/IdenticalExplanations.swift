import PalermoModel

extension Rule {
  static let identicalExplanations = Rule(
    id: "identical-explanations",
    category: .consistency,
    severity: .warning,
    texts: Texts.IdenticalExplanations.texts)
}

extension SubmissionCheck {
  static let identicalExplanations = SubmissionCheck(.identicalExplanations) { context, findings in
    // Texts are compared only if their first and last letters are the same; the comparison is then by bytes.
    var first: [UInt64: (text: RespondentText, question: String)] = [:]
    var alike: [UInt64: [[UInt8]: String]] = [:]
    for answer in context.submission.answers {
      for text in answer.explanations {
        guard let ends = text.withBytes(ends) else { continue }
        guard let beginning = first[ends] else {
          first[ends] = (text, answer.question)
          continue
        }
        let bytes = Array(text.text.utf8)
        if alike[ends] == nil { alike[ends] = [Array(beginning.text.text.utf8): beginning.question] }
        guard let other = alike[ends]?[bytes] else {
          alike[ends]?[bytes] = answer.question
          continue
        }
        guard other != answer.question, text.text.unicodeScalars.count > 40 else { continue }
        findings.add(
          .identicalExplanations, at: answer.position,
          Texts.IdenticalExplanations.arguments(question: answer.question, first: other))
      }
    }
  }

  /// How many letters of each end are looked at.
  private static let endLength = 16

  /// A number made of the first and the last letters of a text, without white space; nil for one of at most forty characters.
  private static func ends(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard text.count > 40 else { return nil }
    var ends: UInt64 = 0
    var (index, taken) = (0, 0)
    while index < text.count, taken < endLength {
      if !text[index].isBlank {
        ends = ends &* 31 &+ UInt64(text[index])
        taken += 1
      }
      index += 1
    }
    (index, taken) = (text.count - 1, 0)
    while index >= 0, taken < endLength {
      if !text[index].isBlank {
        ends = ends &* 31 &+ UInt64(text[index])
        taken += 1
      }
      index -= 1
    }
    return ends
  }
}
