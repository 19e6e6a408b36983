// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `registerEntry`, by the raw values of the names.
enum RegisterEntryChild: Int, CaseIterable {
  case after = 4
  case about = 0
  case received = 172
  case claim = 33
  case verdict = 237
  case supersedes = 220
}
