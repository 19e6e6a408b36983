// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 226
  case introduction = 94
  case options = 137
  case section = 193
  case retired = 183
  case excluded = 68
  case rule = 187
}
