// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 163
  case submission = 215
  case instruments = 94
  case region = 173
  case participation = 143
  case cycle = 52
  case profile = 154
  case crosswalk = 51
  case configuration = 44
  case baseline = 25
  case glossary = 83
  case cooperation = 48
  case plan = 151
  case publishedFindings = 159
  case texts = 224
  case languages = 104
  case registerEntry = 174
  case receipt = 169
  case keys = 100
  case signature = 200

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
