// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `instruments`, by the raw values of the names.
enum InstrumentsChild: Int, CaseIterable {
  case note = 129
  case cluster = 38
  case instrument = 95
}
