// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// What may stand in the type `registerEntry`, by the raw values of the names.
enum RegisterEntryChild: Int, CaseIterable {
  case after = 3
  case about = 0
  case received = 151
  case claim = 30
  case verdict = 204
  case supersedes = 189
}
