// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 230
  case introduction = 97
  case options = 141
  case section = 197
  case retired = 187
  case excluded = 69
  case rule = 191
}
