// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 131
  case submission = 165
  case instruments = 77
  case region = 139
  case participation = 116
  case cycle = 42
  case profile = 126
  case crosswalk = 41
  case configuration = 35
  case baseline = 21
  case glossary = 67
  case cooperation = 38
  case plan = 123
  case texts = 172
  case languages = 83

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
    }
  }
}
