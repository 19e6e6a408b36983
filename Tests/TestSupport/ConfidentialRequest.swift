/// A way to ask that an answer be kept in confidence: by its mark, or by what stands in or beside it in its file.
public struct ConfidentialRequest: Sendable {
  /// Where the words or the mark of a request stand.
  public enum Place: Sendable {
    /// Before and behind the root.
    case head, end
    /// In the start tags of the source and of the answer.
    case source, tag
    /// On lines of their own above and below the answer.
    case above, below
    /// In the answer: beside its text, or as the beginning of the text.
    case inside, text
    /// Behind the answer, on its last line.
    case behind
  }

  /// What stands where.
  public let words: [Place: String]

  /// Every way.
  public static let all: [ConfidentialRequest] = ways.map { ConfidentialRequest(words: $0) }

  private static let ways: [[Place: String]] = [
    [.tag: " confidential=\"true\""], [.text: "CONFIDENCIAL: "], [.inside: "<!-- confidential -->"],
    [.inside: "<?confidential true?>"], [.behind: " <!-- confidential -->"], [.above: "<!-- confidential -->"],
    [.above: "<!-- BEGIN CONFIDENTIAL -->", .below: "<!-- END CONFIDENTIAL -->"], [.below: "<?confidential true?>"],
    [.head: "<!-- All answers are confidential -->"], [.head: "<?confidencial?>"], [.end: "<!-- Ne pas publier -->"],
    [.source: " title=\"Informe (confidencial)\""],
  ]

  /// What the answer says that nobody else may read.
  public static let secret = "planted"

  /// A submission with three answers, of which it asks to keep the second in confidence.
  ///
  /// - Parameters:
  ///   - questionnaire: The id of the questionnaire.
  ///   - version: Its version.
  ///   - questions: Three questions that `yes` answers.
  ///   - part: The element `part`, if it is one.
  public func file(of questionnaire: String, _ version: String, answering questions: [String], part: String = "")
    -> String
  {
    func words(_ place: Place) -> String { self.words[place] ?? "" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      \(words(.head))
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(questionnaire)" version="\(version)" state="XAA" \
      cycle="2026" status="draft" date="2026-01-02">
        <source kind="exercise"\(words(.source))/>
        \(part)
        <answer question="\(questions[0])" value="yes"/>
        \(words(.above))
        <answer question="\(questions[1])" value="yes"\(words(.tag))>\(words(.inside))
          <explanation xml:lang="es">\(words(.text))\(Self.secret)</explanation>
        </answer>\(words(.behind))
        \(words(.below))
        <answer question="\(questions[2])" value="yes"/>
      </submission>
      \(words(.end))

      """
  }
}
