// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 229
  case introduction = 96
  case options = 140
  case section = 196
  case retired = 186
  case excluded = 68
  case rule = 190
}
