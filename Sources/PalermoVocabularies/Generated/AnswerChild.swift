// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 225
  case other = 141
  case figure = 75
  case authority = 22
  case link = 112
  case explanation = 72
  case reference = 174
  case evidence = 66
  case assistance = 20
}
