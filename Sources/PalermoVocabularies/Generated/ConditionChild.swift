// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 4
  case any = 11
  case not = 100
  case answered = 8
  case number = 104
  case party = 118
  case reservation = 143
}
