public import PalermoModel

/// What one question contributes.
public struct QuestionScore: Sendable {
  public let question: String
  public let weight: Int
  /// The level answered. Nil if there is none, or when it is withheld.
  public let level: AnswerLevel?
  /// The values as answered; empty when there is no answer, or when it is withheld.
  public let values: [String]
  /// Whether its answer is marked as confidential.
  public let isConfidential: Bool
  /// Whether it is left out here, because it is confidential or would tell what is.
  public let isWithheld: Bool
  /// Why there is no answer that counts. Nil if there is one, if the question is blank, withheld or does not apply.
  public let silence: Silence?
  public let exemption: Exemption?
  /// False when it is not known whether the question is relevant.
  public let isCertain: Bool
  /// Nil if exempt.
  public let interval: Interval?
  /// The same for every value of "partly".
  let span: LinearBounds?
  /// The levels that can be answered.
  public let levels: [AnswerLevel]
  public let grade: EvidenceGrade?
  public let evidence: [Evidence]
  /// The file and the place of the answer. Nil if there is none, or it is published.
  public let file: String
  public let position: SourcePosition?

  /// Where the answer stands, as a person reads it.
  public var place: String { position.map { "\(file):\($0.line)" } ?? file }

  /// Whether an answer could still be given to it.
  public var isOpen: Bool { exemption == nil && level == nil && values.isEmpty && !isWithheld }

  /// The question as a part of the mean of its provision. Nil if it is exempt or weighs nothing.
  var part: MeanPart? {
    weight == 0 ? nil : span.map { MeanPart($0, weight: Fraction(weight), isCertain: isCertain) }
  }
}
