import PalermoModel
import PalermoXML

/// A violation of a vocabulary, at a place counted in bytes.
struct SchemaViolation {
  let rule: Rule
  let offset: Int
  /// What is to be written so that it is mended. Nil if that is not known.
  let correction: Correction?
  let arguments: TextArguments
}
