// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 202
  case introduction = 87
  case options = 126
  case section = 174
  case retired = 165
  case excluded = 62
  case rule = 169
}
