// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `plan`, by the raw values of the names.
enum PlanChild: Int, CaseIterable {
  case title = 230
  case authority = 23
  case assignment = 20
}
