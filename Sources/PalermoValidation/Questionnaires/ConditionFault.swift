import PalermoModel
import PalermoVocabularies

/// Why a part of a condition can never hold.
struct ConditionFault {
  /// The question that it looks at.
  let question: String
  /// The part and its attribute that are at fault.
  let element, attribute: Name
  let why: FilledText
}
