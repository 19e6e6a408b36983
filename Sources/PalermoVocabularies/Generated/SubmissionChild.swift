// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `submission`, by the raw values of the names.
enum SubmissionChild: Int, CaseIterable {
  case source = 176
  case part = 126
  case answer = 8
}
