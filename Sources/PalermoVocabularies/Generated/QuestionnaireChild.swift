// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 197
  case introduction = 88
  case options = 125
  case section = 170
  case retired = 162
  case excluded = 63
  case rule = 165
}
