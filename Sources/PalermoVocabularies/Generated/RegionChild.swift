// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 121
  case note = 124
  case body = 27
  case plan = 148
  case action = 1
  case agreement = 6
  case subregion = 214
  case grouping = 84
  case state = 208
}
