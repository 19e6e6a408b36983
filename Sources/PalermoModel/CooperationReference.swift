/// Which answers say what a state can do for others, and what it can ask of them.
///
/// The cooperation matrix reads it: for each offence the questions on whether it is punished and how heavily, for each
/// field of a state's position the questions that give it. Questions can so be added or renamed without touching code.
public struct CooperationReference: Sendable {
  /// A conduct that states are asked to punish.
  public struct Offence: Sendable, Identifiable {
    /// Id of the offence, such as `laundering`.
    public let id: String
    /// The provisions that define it, all of one instrument.
    public let provisions: [String]
    /// The instrument that defines it: `UNTOC`, or a Protocol.
    public let instrument: String
    /// The questions on whether it is punished.
    public let questions: [String]
    /// Whether "yes" to any one of the questions is enough, as between conspiracy and criminal association.
    public let isAlternative: Bool
    /// Id of the question on the maximum penalty, in years of imprisonment. Nil if none asks for it.
    public let penaltyQuestion: String?
    /// What the offence is called.
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
    /// Whether it makes extradition conditional on a treaty: UNTOC, article 16(4) and (6).
    case needsExtraditionTreaty = "extradition-needs-treaty"
    /// What it declared about the Convention as the legal basis for extradition: UNTOC, article 16(5)(a).
    case extraditionBasis = "extradition-basis"
    /// States to which an extradition treaty binds it: UNTOC, article 16(3).
    case extraditionTreaties = "extradition-treaties"
    /// How it deals with requests for its nationals: UNTOC, article 16(10) to (12).
    case nationals
    /// Whether it can prosecute nationals whom it does not extradite: UNTOC, article 15(3).
    case nationalsJurisdiction = "nationals-jurisdiction"
    /// Whether it considers enforcing sentences of nationals not extradited: UNTOC, article 16(12).
    case sentenceEnforcement = "sentence-enforcement"
    /// Least maximum penalty, in years, for extradition without a treaty: UNTOC, article 16(7).
    case minimumPenalty = "minimum-penalty"
    /// States to which a treaty on mutual legal assistance binds it: UNTOC, article 18(6) and (7).
    case assistanceTreaties = "assistance-treaties"
    /// Whether it requires dual criminality for assistance: UNTOC, article 18(9).
    case dualCriminality = "dual-criminality"
    /// Whether it has designated a central authority for assistance: UNTOC, article 18(13).
    case centralAuthority = "central-authority"
    /// Whether it has notified the Secretary-General of that authority: UNTOC, article 18(13).
    case authorityNotified = "authority-notified"
    /// Languages in which it accepts requests for assistance: UNTOC, article 18(14).
    case languages
    /// Whether it has notified the Secretary-General of those languages: UNTOC, article 18(14).
    case languagesNotified = "languages-notified"
    /// Whether requests must come through diplomatic channels: UNTOC, article 18(13).
    case diplomaticOnly = "diplomatic-only"
    /// Whether legal persons can be held liable: UNTOC, article 10(1).
    case legalPersons = "legal-persons"
    /// Whether it makes confiscation conditional on a treaty: UNTOC, article 13(6).
    case needsConfiscationTreaty = "confiscation-needs-treaty"
    /// States to which a treaty on confiscation binds it.
    case confiscationTreaties = "confiscation-treaties"
    /// Whether it seeks an order of its own on a foreign request: UNTOC, article 13(1)(a).
    case domesticOrder = "domestic-order"
    /// Whether it enforces foreign orders directly: UNTOC, article 13(1)(b).
    case foreignOrder = "foreign-order"
    /// Whether it can trace, freeze and seize property: UNTOC, article 12(2).
    case tracing
    /// States with which it has agreements of law enforcement authorities: UNTOC, article 27(2).
    case policeAgreements = "police-agreements"
    /// Whether it takes the Convention as the basis of police cooperation: UNTOC, article 27(2).
    case policeBasis = "police-basis"

    /// The fields that name the states bound by a treaty of a kind.
    public static let ofPartners = [extraditionTreaties, assistanceTreaties, confiscationTreaties, policeAgreements]

    /// The values that the field takes, where it takes words. Fields of partners also take codes of states. Nil for
    /// numbers and languages.
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
    /// The field that the answer gives.
    public let field: Field
    /// Id of the question.
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
    /// Code of the instrument, such as `UNTOC`.
    public let instrument: String
    /// The field of partners that its parties are added to: one of ``Field/ofPartners``.
    public let field: Field

    /// An instrument that counts for a field of partners.
    public init(instrument: String, field: Field) {
      (self.instrument, self.field) = (instrument, field)
    }
  }

  /// What a reader should know of the choices made. Nil if the file does not say.
  public let note: LocalizedText?
  /// In the order of the file.
  public let offences: [Offence]
  /// The questions that give the fields of a position.
  public let sources: [Source]
  /// The instruments that bind their parties among themselves.
  public let treaties: [Treaty]

  /// A reference; without offences there is no matrix.
  public init(
    offences: [Offence] = [], sources: [Source] = [], treaties: [Treaty] = [], note: LocalizedText? = nil
  ) {
    (self.offences, self.sources, self.treaties, self.note) = (offences, sources, treaties, note)
  }
}
