// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 144
  case submission = 186
  case instruments = 87
  case region = 154
  case participation = 129
  case cycle = 49
  case profile = 139
  case crosswalk = 48
  case configuration = 41
  case baseline = 23
  case glossary = 77
  case cooperation = 45
  case plan = 136
  case texts = 194
  case languages = 93
  case registerEntry = 155
  case receipt = 150

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
    case .receipt: .receipt
    }
  }
}
