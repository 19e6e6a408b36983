// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 220
  case other = 137
  case figure = 74
  case authority = 22
  case link = 109
  case explanation = 71
  case reference = 169
  case evidence = 66
  case assistance = 20
}
