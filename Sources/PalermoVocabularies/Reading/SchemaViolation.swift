import PalermoModel
import PalermoXML

/// A violation of a vocabulary, at a place counted in bytes.
struct SchemaViolation {
  let rule: Rule
  let offset: Int
  let arguments: TextArguments
}
