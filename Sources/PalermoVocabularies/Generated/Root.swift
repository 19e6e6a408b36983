// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
package enum Root: Int, CaseIterable, Sendable {
  case questionnaire = 105
  case submission = 131
  case instruments = 64
  case region = 111
  case participation = 94
  case cycle = 36
  case profile = 100
  case crosswalk = 35
  case configuration = 29
  case baseline = 17
  case glossary = 55
  case cooperation = 32

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
    }
  }
}
