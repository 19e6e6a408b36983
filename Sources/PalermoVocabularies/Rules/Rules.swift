public import PalermoModel

extension Rule {
  /// The rules of the categories well-formedness and schema, which the loader checks while it reads.
  public static let ofLoading: [Rule] = [
    .emptyFile, .foreignFile, .malformedXML, .truncatedFile, .wrongEncoding, .doctypeRefused, .limitExceeded,
    .unknownRoot, .unknownElement, .misplacedElement, .missingElement, .unknownAttribute, .missingAttribute,
    .invalidValue,
    .unexpectedText, .duplicateID, .duplicateAnswer,
  ]
}
