// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `submission`, by the raw values of the names.
enum SubmissionChild: Int, CaseIterable {
  case source = 204
  case part = 142
  case answer = 10
}
