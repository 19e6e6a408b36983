// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 110
  case note = 113
  case subregion = 186
  case grouping = 78
  case state = 180
}
