// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 7
  case any = 14
  case not = 126
  case answered = 11
  case number = 130
  case party = 148
  case reservation = 184
}
