// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 203
  case introduction = 92
  case options = 129
  case section = 174
  case retired = 166
  case excluded = 67
  case rule = 169
}
