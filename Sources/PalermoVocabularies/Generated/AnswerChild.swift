// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 199
  case other = 130
  case figure = 74
  case authority = 22
  case link = 103
  case explanation = 71
  case reference = 157
  case evidence = 66
  case assistance = 20
}
