public import PalermoModel

/// What one question contributes.
public struct QuestionScore: Sendable {
  /// Id of the question.
  public let question: String
  /// Weight among the questions of the same provision, from 0.
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
  /// Why it is left out of the score. Nil if it counts.
  public let exemption: Exemption?
  /// False when it is not known whether the question is relevant.
  public let isCertain: Bool
  /// Bounds of what the answer stands for, 0 to 1. Nil if it is exempt.
  public let interval: Interval?
  /// The same for every value of "partly".
  let span: LinearBounds?
  /// The levels that an answer can stand for, from the highest.
  public let levels: [AnswerLevel]
  /// How well the answer is supported. Nil for "no", and if there is no answer that counts.
  public let grade: EvidenceGrade?
  /// What the answer cites, without placeholders.
  public let evidence: [Evidence]
  /// Path of the file of the submission, or what stands for it in a publication. Empty if nothing was delivered.
  public let file: String
  /// Where the answer stands in the file. Nil if there is none, or it is published.
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
