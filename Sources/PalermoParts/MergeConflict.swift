package import PalermoXML

/// A piece of an answer to which several have given different contents.
package struct MergeConflict {
  /// What one of them says.
  package struct Side {
    /// The authority; nil for the base.
    package let authority: String?
    /// What tells its part from another that it handed in. Nil for the base, and where the authority handed in but one.
    package let file: String?
    /// The content, to be shown to a person. Nil if it was taken out.
    package let text: String?
    /// The answer with nothing but this content. Nil if it was taken out.
    package let answer: XMLNode?
  }

  /// Id of the question.
  package let question: String
  /// The piece of the answer that they differ in.
  package let piece: AnswerPiece
  /// Whether one of the answers is marked as confidential.
  package let isConfidential: Bool
  /// The base first, if it has changed too, then the authorities by their ids.
  package let sides: [Side]
}
