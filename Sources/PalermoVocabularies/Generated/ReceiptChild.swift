// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `receipt`, by the raw values of the names.
enum ReceiptChild: Int, CaseIterable {
  case claim = 29
  case verdict = 203
  case basis = 24
  case fault = 67
}
