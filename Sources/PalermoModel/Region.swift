/// The set of states that an analysis covers. It never changes, and is an object like ``Question``.
public final class Region: Sendable {
  /// Whether its states exist. Every output about fictional ones carries a banner.
  public enum Kind: String, CaseIterable, Sendable { case real, fictional }

  /// How it stands to an agreement.
  public enum Standing: String, CaseIterable, Sendable {
    /// A state that has not joined it has a gap.
    case counted
    /// Participation is shown, and nobody has a gap.
    case watched
  }

  /// An action of its plan.
  public struct Action: Sendable {
    /// What the plan calls it.
    public let number: String
    /// What it is about.
    public let serves: ProgrammeAction
    /// What the action asks for.
    public let name: LocalizedText

    /// An action with its number in the plan.
    public init(number: String, serves: ProgrammeAction, name: LocalizedText) {
      (self.number, self.serves, self.name) = (number, serves, name)
    }
  }

  /// How it stands to one agreement.
  public struct Agreement: Sendable {
    /// Code of the instrument.
    public let instrument: String
    /// Whether it counts.
    public let standing: Standing
    /// How sure it is that the plan lists it. Nil if the region does not say.
    public let listing: Instrument.Listing?

    /// The standing of an agreement.
    public init(instrument: String, standing: Standing, listing: Instrument.Listing? = nil) {
      (self.instrument, self.standing, self.listing) = (instrument, standing, listing)
    }
  }

  /// What it does about organized crime together.
  public struct Programme: Sendable {
    /// The body whose states they are. Nil if the region names none.
    public let body: LocalizedText?
    /// The plan whose actions a gap analysis serves. Nil if the region names none.
    public let plan: LocalizedText?
    /// The actions of the plan that a gap analysis serves, in the order of the file.
    public let actions: [Action]
    /// The agreements that the region names, in the order of the file.
    public let agreements: [Agreement]

    /// A programme; nothing of it is known unless stated.
    public init(
      body: LocalizedText? = nil, plan: LocalizedText? = nil, actions: [Action] = [], agreements: [Agreement] = []
    ) {
      (self.body, self.plan, self.actions, self.agreements) = (body, plan, actions, agreements)
    }
  }

  /// Permanent id, such as `americas`, which files of participation name.
  public let id: String
  /// Whether its states exist.
  public let kind: Kind
  /// What the region is called.
  public let name: LocalizedText
  /// What readers should know of it. Nil if nothing.
  public let note: LocalizedText?
  /// What it does about organized crime together.
  public let programme: Programme
  /// Parts of the region. Each state belongs to one.
  public let subregions: [StateGroup]
  /// Other groups, such as CARICOM. A state may belong to several or to none.
  public let groupings: [StateGroup]
  /// The states, in the order of the file.
  public let states: [State]
  /// The published findings that are shown beside the answers of its states, by their ids and in this order.
  public let published: [String]
  /// Where it was read from.
  public let file: String
  private let index: [String: Int]

  /// A region. The first of two states with the same code wins.
  public init(
    id: String, kind: Kind, name: LocalizedText, note: LocalizedText?, programme: Programme = Programme(),
    subregions: [StateGroup], groupings: [StateGroup], states: [State], published: [String] = [], file: String
  ) {
    (self.id, self.kind, self.name, self.note, self.programme) = (id, kind, name, note, programme)
    (self.subregions, self.groupings, self.states, self.file) = (subregions, groupings, states, file)
    self.published = published
    index = Dictionary(firstOf: states.enumerated().map { ($1.code, $0) })
  }

  /// The state with this code. Returns nil if the region has none.
  public subscript(state code: String) -> State? { index[code].map { states[$0] } }

  /// What its plan calls the action that is about something. Returns nil if it has none.
  public func number(of action: ProgrammeAction) -> String? {
    programme.actions.first { $0.serves == action }?.number
  }

  /// By what data name the action that is about something: its number in the plan, or what it is about.
  public func followUp(for action: ProgrammeAction) -> String { number(of: action) ?? action.rawValue }

  /// How sure it is that its plan lists an instrument. Returns nil if neither its file nor that of the instrument says so.
  public func listing(of instrument: Instrument) -> Instrument.Listing? {
    programme.agreements.first { $0.instrument == instrument.id }?.listing ?? instrument.listing
  }

  /// How it stands to an agreement. One that it does not name is counted.
  public func standing(of instrument: String) -> Standing {
    programme.agreements.first { $0.instrument == instrument }?.standing ?? .counted
  }
}
