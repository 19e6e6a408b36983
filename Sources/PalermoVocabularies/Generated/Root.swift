// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 142
  case submission = 184
  case instruments = 86
  case region = 152
  case participation = 127
  case cycle = 48
  case profile = 137
  case crosswalk = 47
  case configuration = 40
  case baseline = 23
  case glossary = 76
  case cooperation = 44
  case plan = 134
  case texts = 193
  case languages = 92
  case registerEntry = 153
  case receipt = 148

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
