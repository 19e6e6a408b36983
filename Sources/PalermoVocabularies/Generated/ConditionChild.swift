// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `condition`, by the raw values of the names.
enum ConditionChild: Int, CaseIterable {
  case all = 8
  case any = 15
  case not = 127
  case answered = 12
  case number = 131
  case party = 149
  case reservation = 185
}
