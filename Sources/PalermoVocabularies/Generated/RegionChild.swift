// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 122
  case note = 125
  case body = 27
  case plan = 150
  case action = 1
  case agreement = 6
  case subregion = 216
  case grouping = 85
  case state = 210
}
