// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 171
  case other = 114
  case figure = 60
  case authority = 18
  case link = 88
  case explanation = 58
  case reference = 138
  case evidence = 53
  case assistance = 16
}
