/// Which authorities of a state answer which questions.
public struct AnswerPlan: Sendable {
  /// An authority that answers: a ministry, or a kind of office.
  public struct Authority: Sendable {
    public let id: String
    public let name: LocalizedText

    /// An authority.
    public init(id: String, name: LocalizedText) {
      (self.id, self.name) = (id, name)
    }
  }

  /// What an authority answers.
  public struct Assignment: Sendable {
    public let authority: String
    public let sections: [String]
    public let questions: [String]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// An assignment of sections, of questions, or of both.
    public init(authority: String, sections: [String], questions: [String], position: SourcePosition) {
      (self.authority, self.sections, self.questions, self.position) = (authority, sections, questions, position)
    }
  }

  public let id: String
  public let title: LocalizedText
  public let authorities: [Authority]
  public let assignments: [Assignment]
  /// Where it was read from.
  public let file: String

  /// A plan.
  public init(id: String, title: LocalizedText, authorities: [Authority], assignments: [Assignment], file: String) {
    (self.id, self.title, self.authorities, self.assignments) = (id, title, authorities, assignments)
    self.file = file
  }

  /// The authorities that answer a question, in the order of the plan: those that name it, else those that have its section.
  ///
  /// - Complexity: O(*n*) in what the plan assigns.
  public func authorities(for question: String, in section: String) -> [String] {
    let naming = assignments.filter { $0.questions.contains(question) }
    let answering = Set(
      (naming.isEmpty ? assignments.filter { $0.sections.contains(section) } : naming).map { $0.authority })
    return authorities.map { $0.id }.filter { answering.contains($0) }
  }
}
