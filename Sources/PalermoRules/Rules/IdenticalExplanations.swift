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
    let answers = context.submission.answers
    var texts: [(ends: UInt64, place: Place)] = []
    for (answer, traits) in context.submission.traitsOfAnswers.enumerated() where traits.contains(.explanations) {
      for (number, text) in answers[answer].explanations.enumerated() {
        if let ends = text.withBytes(ends) { texts.append((ends, Place(answer: answer, number: number))) }
      }
    }
    texts.sort { ($0.ends, $0.place) < ($1.ends, $1.place) }
    var found: [(place: Place, first: String)] = []
    var rest = texts[...]
    while let ends = rest.first?.ends {
      let alike = rest.prefix { $0.ends == ends }
      rest = rest[alike.endIndex...]
      guard alike.count > 1 else { continue }
      // An open text would tell a confidential one that is the same: those are compared with each other only.
      var first = (open: [[UInt8]: String](), confidential: [[UInt8]: String]())
      for (_, place) in alike {
        let (answer, text) = (answers[place.answer], answers[place.answer].explanations[place.number].text)
        let bytes = Array(text.utf8)
        guard let other = answer.isConfidential ? first.confidential[bytes] : first.open[bytes] else {
          if answer.isConfidential {
            first.confidential[bytes] = answer.question
          } else {
            first.open[bytes] = answer.question
          }
          continue
        }
        if other != answer.question, text.unicodeScalars.count > 40 { found.append((place, other)) }
      }
    }
    for (place, first) in found.sorted(by: { $0.place < $1.place }) {
      let answer = answers[place.answer]
      findings.add(
        .identicalExplanations, at: answer.position,
        quoting: context.questionnaire.quoting(answer.question) + context.questionnaire.quoting(first, as: "first"),
        Texts.IdenticalExplanations.arguments(question: answer.question, first: first))
    }
  }

  /// Where an explanation stands: in which answer, and which of its explanations it is.
  private struct Place: Comparable {
    let answer, number: Int

    static func < (a: Self, b: Self) -> Bool { (a.answer, a.number) < (b.answer, b.number) }
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
