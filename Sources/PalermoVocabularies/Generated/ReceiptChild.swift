// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `receipt`, by the raw values of the names.
enum ReceiptChild: Int, CaseIterable {
  case claim = 30
  case verdict = 204
  case basis = 24
  case fault = 68
}
