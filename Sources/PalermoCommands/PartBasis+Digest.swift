import PalermoLoading
import PalermoParts
import PalermoXML

extension PartBasis {
  /// The digest that a part bears of the submission that it was taken from.
  ///
  /// - Parameters:
  ///   - root: The root of the submission, in canonical form, with the mark in each confidential answer.
  ///   - questions: What the authority is asked.
  /// - Complexity: O(*n*) in the size of the submission.
  static func digest(of root: XMLNode, asking questions: [String]) -> String {
    Digest.sha256(text(of: root, asking: questions))
  }
}
