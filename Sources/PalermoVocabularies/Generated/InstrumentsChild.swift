// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `instruments`, by the raw values of the names.
enum InstrumentsChild: Int, CaseIterable {
<<<<<<< HEAD
  case note = 115
  case instrument = 85
=======
  case note = 117
  case instrument = 86
>>>>>>> 15cad413 (Read what other bodies published about states)
}
