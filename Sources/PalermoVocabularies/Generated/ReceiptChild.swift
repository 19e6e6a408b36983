// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `receipt`, by the raw values of the names.
enum ReceiptChild: Int, CaseIterable {
  case claim = 33
  case verdict = 237
  case basis = 26
  case fault = 73
}
