// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `plan`, by the raw values of the names.
enum PlanChild: Int, CaseIterable {
  case title = 229
  case authority = 22
  case assignment = 19
}
