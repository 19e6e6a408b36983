// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 126
  case note = 129
  case body = 28
  case plan = 154
  case action = 2
  case agreement = 7
  case subregion = 220
  case grouping = 87
  case state = 214
}
