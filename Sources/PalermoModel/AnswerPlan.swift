/// Which authorities of a state answer which questions. A questionnaire is divided into parts by it.
public struct AnswerPlan: Sendable {
  /// An authority that answers: a ministry, or a kind of office.
  public struct Authority: Sendable {
    /// Id that assignments and parts name it by, unique in the plan.
    public let id: String
    /// What the authority is called.
    public let name: LocalizedText

    /// An authority.
    public init(id: String, name: LocalizedText) {
      (self.id, self.name) = (id, name)
    }
  }

  /// What an authority answers.
  public struct Assignment: Sendable {
    /// Id of the authority.
    public let authority: String
    /// Ids of the sections it answers, except for the questions that another assignment names.
    public let sections: [String]
    /// Ids of the questions it answers, even where their sections are assigned to another authority.
    public let questions: [String]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// An assignment of sections, of questions, or of both.
    public init(authority: String, sections: [String], questions: [String], position: SourcePosition) {
      (self.authority, self.sections, self.questions, self.position) = (authority, sections, questions, position)
    }
  }

  /// Permanent id of the plan, which each part names.
  public let id: String
  /// What the plan is called.
  public let title: LocalizedText
  /// The authorities, in the order of the file.
  public let authorities: [Authority]
  /// What they answer, in the order of the file. Several authorities may share a question.
  public let assignments: [Assignment]
  /// Where it was read from.
  public let file: String

  /// A plan.
  public init(id: String, title: LocalizedText, authorities: [Authority], assignments: [Assignment], file: String) {
    (self.id, self.title, self.authorities, self.assignments) = (id, title, authorities, assignments)
    self.file = file
  }

  /// The authorities that answer a question, in the order of the plan: those that name it, else those that have its
  /// section.
  ///
  /// - Complexity: O(*n*) in what the plan assigns.
  public func authorities(for question: String, in section: String) -> [String] {
    let naming = assignments.filter { $0.questions.contains(question) }
    let answering = Set(
      (naming.isEmpty ? assignments.filter { $0.sections.contains(section) } : naming).map { $0.authority })
    return authorities.map { $0.id }.filter { answering.contains($0) }
  }
}
