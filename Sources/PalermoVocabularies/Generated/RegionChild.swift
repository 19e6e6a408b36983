// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `region`, by the raw values of the names.
enum RegionChild: Int, CaseIterable {
  case name = 124
  case note = 127
  case body = 27
  case plan = 152
  case action = 1
  case agreement = 6
  case subregion = 218
  case grouping = 86
  case state = 212
}
