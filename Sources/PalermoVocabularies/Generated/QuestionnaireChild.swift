// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 227
  case introduction = 95
  case options = 138
  case section = 194
  case retired = 184
  case excluded = 68
  case rule = 188
}
