// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 186
  case other = 121
  case figure = 67
  case authority = 20
  case link = 95
  case explanation = 65
  case reference = 147
  case evidence = 60
  case assistance = 18
}
