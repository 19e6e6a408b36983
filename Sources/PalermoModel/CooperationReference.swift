/// Which answers say what a state can do for others, and what it can ask of them.
///
/// The cooperation matrix reads it: for each offence the questions on whether it is punished and how heavily, for each
/// field of a state's position the question that gives it. Questions can so be added or renamed without touching code.
public struct CooperationReference: Sendable {
  /// A conduct that states are asked to punish.
  public struct Offence: Sendable, Identifiable {
    public let id: String
    /// The provisions that define it, all of one instrument.
    public let provisions: [String]
    /// The instrument that defines it: `UNTOC`, or a Protocol.
    public let instrument: String
    /// The questions on whether it is punished.
    public let questions: [String]
    /// Whether "yes" to any one of the questions is enough, as between conspiracy and criminal association.
    public let isAlternative: Bool
    /// The question on the maximum penalty, in years.
    public let penaltyQuestion: String?
    public let name: LocalizedText

    /// An offence and its questions.
    public init(
      id: String, provisions: [String], questions: [String], isAlternative: Bool = false,
      penaltyQuestion: String? = nil,
      name: LocalizedText
    ) {
      (self.id, self.provisions, self.questions, self.isAlternative) = (id, provisions, questions, isAlternative)
      (self.penaltyQuestion, self.name) = (penaltyQuestion, name)
      instrument = provisions.first.map { String($0.prefix { $0 != "/" }) } ?? ""
    }
  }

  /// What a state's position consists of, apart from offences and participation.
  public enum Field: String, CaseIterable, Sendable {
    case needsExtraditionTreaty = "extradition-needs-treaty"
    case extraditionBasis = "extradition-basis"
    case extraditionTreaties = "extradition-treaties"
    case nationals
    case nationalsJurisdiction = "nationals-jurisdiction"
    case sentenceEnforcement = "sentence-enforcement"
    case minimumPenalty = "minimum-penalty"
    case assistanceTreaties = "assistance-treaties"
    case dualCriminality = "dual-criminality"
    case centralAuthority = "central-authority"
    case authorityNotified = "authority-notified"
    case languages
    case languagesNotified = "languages-notified"
    case diplomaticOnly = "diplomatic-only"
    case legalPersons = "legal-persons"
    case needsConfiscationTreaty = "confiscation-needs-treaty"
    case confiscationTreaties = "confiscation-treaties"
    case domesticOrder = "domestic-order"
    case foreignOrder = "foreign-order"
    case tracing
    case policeAgreements = "police-agreements"
    case policeBasis = "police-basis"

    /// The fields that name the states bound by a treaty of a kind.
    public static let ofPartners = [extraditionTreaties, assistanceTreaties, confiscationTreaties, policeAgreements]

    /// The values that the field takes, where it takes words; nil for numbers and languages. Fields of partners take
    /// codes of states besides.
    public var values: [String]? {
      switch self {
      case .extraditionBasis: ["yes", "no", "not-declared"]
      case .nationals: ["extradites", "conditional", "refuses"]
      case .dualCriminality: ["never", "discretion", "always"]
      case .extraditionTreaties, .assistanceTreaties, .confiscationTreaties, .policeAgreements: ["none"]
      case .minimumPenalty, .languages: nil
      case .needsExtraditionTreaty, .nationalsJurisdiction, .sentenceEnforcement, .centralAuthority, .authorityNotified,
        .languagesNotified, .diplomaticOnly, .legalPersons, .needsConfiscationTreaty, .domesticOrder, .foreignOrder,
        .tracing, .policeBasis:
        ["yes", "no"]
      }
    }
  }

  /// A question that gives a field. A field may have several: what they say counts where they do not contradict each
  /// other.
  public struct Source: Sendable {
    public let field: Field
    public let question: String
    /// Values of the answer with another name in the field. One that is neither here nor a value of the field says
    /// nothing about it.
    public let values: [String: String]

    /// A question that gives a field.
    public init(_ field: Field, question: String, values: [String: String] = [:]) {
      (self.field, self.question, self.values) = (field, question, values)
    }
  }

  /// An instrument whose parties are bound by a treaty of a kind among themselves.
  public struct Treaty: Sendable {
    public let instrument: String
    public let field: Field

    /// An instrument that counts for a field of partners.
    public init(instrument: String, field: Field) {
      (self.instrument, self.field) = (instrument, field)
    }
  }

  public let note: LocalizedText?
  /// In the order of the file.
  public let offences: [Offence]
  public let sources: [Source]
  public let treaties: [Treaty]

  /// A reference; without offences there is no matrix.
  public init(
    offences: [Offence] = [], sources: [Source] = [], treaties: [Treaty] = [], note: LocalizedText? = nil
  ) {
    (self.offences, self.sources, self.treaties, self.note) = (offences, sources, treaties, note)
  }
}
