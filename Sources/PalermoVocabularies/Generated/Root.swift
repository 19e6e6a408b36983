// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 166
  case submission = 218
  case instruments = 96
  case region = 176
  case participation = 146
  case cycle = 53
  case profile = 157
  case crosswalk = 52
  case configuration = 45
  case baseline = 26
  case glossary = 84
  case cooperation = 49
  case plan = 154
  case publishedFindings = 162
  case texts = 227
  case languages = 106
  case registerEntry = 177
  case receipt = 172
  case keys = 102
  case signature = 203

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
    case .publishedFindings: .publishedFindings
    case .texts: .texts
    case .languages: .languageTable
    case .registerEntry: .registerEntry
    case .receipt: .receipt
    case .keys: .keys
    case .signature: .signature
    }
  }
}
