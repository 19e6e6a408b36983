// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `submission`, by the raw values of the names.
enum SubmissionChild: Int, CaseIterable {
  case source = 207
  case part = 145
  case answer = 11
}
