// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `registerEntry`, by the raw values of the names.
enum RegisterEntryChild: Int, CaseIterable {
  case after = 5
  case about = 1
  case received = 173
  case claim = 34
  case verdict = 238
  case supersedes = 221
}
