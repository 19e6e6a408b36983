// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `answer`, by the raw values of the names.
enum AnswerChild: Int, CaseIterable {
  case text = 162
  case other = 108
  case figure = 58
  case authority = 18
  case link = 83
  case explanation = 56
  case reference = 131
  case evidence = 52
  case assistance = 16
}
