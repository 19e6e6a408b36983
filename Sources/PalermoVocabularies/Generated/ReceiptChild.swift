// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `receipt`, by the raw values of the names.
enum ReceiptChild: Int, CaseIterable {
  case claim = 29
<<<<<<< HEAD
  case verdict = 210
=======
  case verdict = 215
>>>>>>> 15cad413 (Read what other bodies published about states)
  case basis = 24
  case fault = 67
}
