// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 107
  case note = 110
  case subregion = 181
  case grouping = 76
  case state = 175
}
