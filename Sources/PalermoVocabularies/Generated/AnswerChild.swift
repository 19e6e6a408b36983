// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 193
  case other = 126
  case figure = 70
  case authority = 20
  case link = 99
  case explanation = 67
  case reference = 153
  case evidence = 62
  case assistance = 18
}
