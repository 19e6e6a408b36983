// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 125
  case note = 128
  case body = 27
  case plan = 153
  case action = 1
  case agreement = 6
  case subregion = 219
  case grouping = 86
  case state = 213
}
