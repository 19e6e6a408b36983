// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 148
  case submission = 192
  case instruments = 91
  case region = 158
  case participation = 133
  case cycle = 52
  case profile = 143
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 81
  case cooperation = 48
  case plan = 140
  case texts = 200
  case languages = 97
  case registerEntry = 159
  case receipt = 154

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
