// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 224
  case introduction = 93
  case options = 136
  case section = 191
  case retired = 181
  case excluded = 67
  case rule = 185
}
