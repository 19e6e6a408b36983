// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 139
  case submission = 179
  case instruments = 84
  case region = 148
  case participation = 124
  case cycle = 47
  case profile = 134
  case crosswalk = 46
  case configuration = 39
  case baseline = 23
  case glossary = 74
  case cooperation = 43
  case plan = 131
  case texts = 187
  case languages = 90
  case registerEntry = 149

  /// What the root is an element of.
  package var type: TypeName {
    switch self {
    case .questionnaire: .questionnaire
    case .submission: .submission
    case .instruments: .instruments
    case .region: .region
    case .participation: .participation
    case .cycle: .cycle
    case .profile: .profile
    case .crosswalk: .crosswalk
    case .configuration: .configuration
    case .baseline: .baseline
    case .glossary: .glossary
    case .cooperation: .cooperation
    case .plan: .plan
    case .texts: .texts
    case .languages: .languageTable
    case .registerEntry: .registerEntry
    }
  }
}
