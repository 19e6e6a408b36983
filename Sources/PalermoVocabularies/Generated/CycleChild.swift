// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `cycle`, by the raw values of the names.
enum CycleChild: Int, CaseIterable {
  case title = 230
  case delivery = 57
  case clock = 36
}
