public import PalermoModel

/// What is known of one provision.
public struct ProvisionScore: Sendable {
  public let provision: Provision
  public let exemption: Exemption?
  public let isCertain: Bool
  /// Nil if exempt.
  public let interval: Interval?
  public let questions: [QuestionScore]

  /// Whether a question about it is answered.
  public var isAnswered: Bool { questions.contains { $0.exemption == nil && $0.level != nil } }

  /// Whether a questionnaire that was delivered asks about it.
  public var isDelivered: Bool { questions.contains { $0.silence?.isOfQuestionnaire != true } }

  /// Whether the answer to a question about it cites something.
  var isCited: Bool { questions.contains { $0.exemption == nil && $0.level != nil && $0.grade != .claimed } }

  /// The weakest support among the answers.
  public var grade: EvidenceGrade? { questions.compactMap { $0.grade }.min() }
}
