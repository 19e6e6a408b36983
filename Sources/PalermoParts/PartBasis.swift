import PalermoVocabularies
package import PalermoXML

/// What a part says that it was taken from: the digest of a text that its authority might read.
///
/// A digest of the whole submission would let it try out what others answer in confidence.
package enum PartBasis {
  /// The text whose SHA-256 a part bears: the submission without remarks, without the confidential answers that are none
  /// of the authority's own, and without what a confidential source says of itself.
  ///
  /// - Parameters:
  ///   - root: The root of the submission, in canonical form, with the mark in each confidential answer.
  ///   - questions: What the authority is asked.
  /// - Complexity: O(*n*) in the size of the submission.
  package static func text(of root: XMLNode, asking questions: [String]) -> String {
    let own = Set(questions)
    var basis = root.withoutRemarks
    basis.content = basis.children.compactMap { child -> XMLNode.Content? in
      if child.name == Name.source.text { return .element(child.handedOutSource) }
      let isWithheld = child.name == Name.answer.text && child.isConfidential && !own.contains(child.question)
      return isWithheld ? nil : .element(child)
    }
    return XMLDocument(root: basis).text
  }
}
