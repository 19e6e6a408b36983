// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `crosswalk`, by the raw values of the names.
enum CrosswalkChild: Int, CaseIterable {
  case note = 128
  case map = 116
  case change = 31
}
