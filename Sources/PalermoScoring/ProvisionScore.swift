public import PalermoModel

/// What is known of one provision.
public struct ProvisionScore: Sendable {
  /// The provision that is scored.
  public let provision: Provision
  /// Why it is left out of the score. Nil if it counts.
  public let exemption: Exemption?
  /// False when it is not known whether the provision applies to the state.
  public let isCertain: Bool
  /// Bounds of the score, 0 to 1. Nil if it is exempt.
  public let interval: Interval?
  /// The questions that ask about it, in the order of the questionnaires.
  public let questions: [QuestionScore]

  /// Whether a question about it is answered.
  public var isAnswered: Bool { questions.contains { $0.exemption == nil && $0.level != nil } }

  /// Whether a questionnaire that was delivered asks about it.
  public var isDelivered: Bool { questions.contains { $0.silence?.isOfQuestionnaire != true } }

  /// Whether the answer to a question about it cites something.
  var isCited: Bool { questions.contains { $0.exemption == nil && $0.level != nil && $0.grade != .claimed } }

  /// The weakest support among the answers. Nil if none of them has a grade.
  public var grade: EvidenceGrade? { questions.compactMap { $0.grade }.min() }
}
