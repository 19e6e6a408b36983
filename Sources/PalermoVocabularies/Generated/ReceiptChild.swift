// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `receipt`, by the raw values of the names.
enum ReceiptChild: Int, CaseIterable {
  case claim = 34
  case verdict = 238
  case basis = 27
  case fault = 74
}
