// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `crosswalk`, by the raw values of the names.
enum CrosswalkChild: Int, CaseIterable {
  case note = 129
  case map = 117
  case change = 32
}
