// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 226
  case other = 142
  case figure = 76
  case authority = 23
  case link = 113
  case explanation = 73
  case reference = 175
  case evidence = 67
  case assistance = 21
}
