// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `questionnaire`, by the raw values of the names.
enum QuestionnaireChild: Int, CaseIterable {
  case title = 228
  case introduction = 96
  case options = 139
  case section = 195
  case retired = 185
  case excluded = 68
  case rule = 189
}
