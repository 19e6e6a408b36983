import PalermoModel
import PalermoXML

struct InstrumentsBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var instruments: [Instrument] = []

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .note: note.add(element)
    case .instrument: if let instrument = Decoder.instrument(element) { instruments.append(instrument) }
    default: break
    }
  }

  var document: Document? { .instruments(Instruments(instruments, note: note.nilIfEmpty)) }
}

struct RegionBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let kind: Region.Kind
  private var name = LocalizedText()
  private var note = LocalizedText()
  private var subregions: [StateGroup] = []
  private var groupings: [StateGroup] = []
  private var states: [State] = []

  init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let kind = root.value(.kind, as: Region.Kind.self) else { return nil }
    (self.path, self.id, self.kind) = (path, id, kind)
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .name: name.add(element)
    case .note: note.add(element)
    case .subregion: if let group = Decoder.group(element) { subregions.append(group) }
    case .grouping: if let group = Decoder.group(element) { groupings.append(group) }
    case .state: if let state = decoder.state(element) { states.append(state) }
    default: break
    }
  }

  var document: Document? {
    .region(
      Region(
        id: id, kind: kind, name: name, note: note.nilIfEmpty, subregions: subregions, groupings: groupings,
        states: states, file: path))
  }
}

struct ParticipationBuilder: DocumentBuilder {
  private let path: String
  private let region: String
  private var note = LocalizedText()
  private var states: [(code: String, treaties: [TreatyStatus], position: SourcePosition)] = []

  init?(_ root: XMLElement, path: String) {
    guard let region = root.string(.region) else { return nil }
    (self.path, self.region) = (path, region)
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .note: note.add(element)
    case .state: if let state = decoder.participation(element) { states.append(state) }
    default: break
    }
  }

  var document: Document? {
    .participation(Participation(region: region, note: note.nilIfEmpty, states: states, file: path))
  }
}

struct CycleBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private let opens: CalendarDate
  private var title = LocalizedText()
  private var deliveries: [Cycle.Delivery] = []
  private var clocks: [Cycle.Clock] = []

  init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id), let opens = root.date(.opens) else { return nil }
    (self.path, self.id, self.opens) = (path, id, opens)
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .title: title.add(element)
    case .delivery: if let delivery = Decoder.delivery(element) { deliveries.append(delivery) }
    case .clock: if let clock = Decoder.clock(element) { clocks.append(clock) }
    default: break
    }
  }

  var document: Document? {
    .cycle(Cycle(id: id, opens: opens, title: title, deliveries: deliveries, clocks: clocks, file: path))
  }
}

struct ProfileBuilder: DocumentBuilder {
  private let id: String
  private let obligations: [Obligation]
  private let coverage: Double
  private let partlyRange: ClosedRange<Double>
  private let weighting: ScoringProfile.Weighting
  private let aggregate: ScoringProfile.Aggregate
  private let claimedFrom: AnswerLevel
  private let position: SourcePosition
  private var title = LocalizedText()
  private var assumptions: [LocalizedText] = []
  private var levels: [AnswerLevel: Double] = [:]
  private var bands: [ScoringProfile.Band] = []

  init?(_ root: XMLElement, decoder: inout Decoder) {
    guard let id = root.string(.id), let coverage = root.double(.coverage), let from = root.double(.partlyFrom),
      let to = root.double(.partlyTo)
    else { return nil }
    // A range that is upside down is none around any value, and so found to be incoherent.
    (self.id, self.coverage, partlyRange) = (id, coverage, from <= to ? from...to : -1 ... -1)
    weighting = root.value(.weights) ?? .articles
    aggregate = root.value(.aggregate) ?? .mean
    claimedFrom = root.value(.claimedFrom) ?? .yes
    position = decoder.position(of: root)
    obligations = root.words(.obligations).compactMap { Obligation(rawValue: $0) }
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .title: title.add(element)
    case .assumption:
      // A new assumption begins where a language comes again.
      if assumptions.isEmpty
        || element.respondentText.flatMap({ Language(rawValue: $0.language) }).map({ assumptions.last![$0] != nil })
          ?? true
      {
        assumptions.append(LocalizedText())
      }
      assumptions[assumptions.count - 1].add(element)
    case .level:
      if let level = element.value(.answer, as: AnswerLevel.self), let value = element.double(.value) {
        levels[level] = value
      }
    case .band:
      if let rating = element.value(.rating, as: Rating.self), let from = element.double(.from) {
        bands.append(ScoringProfile.Band(rating: rating, from: from))
      }
    default: break
    }
  }

  var document: Document? {
    .profile(
      ScoringProfile(
        id: id, title: title, assumptions: assumptions, obligations: obligations, coverage: coverage,
        partlyRange: partlyRange, levels: levels, bands: bands, weighting: weighting, aggregate: aggregate,
        claimedFrom: claimedFrom, position: position))
  }
}

struct GlossaryBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var terms: [Glossary.Term] = []

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .note: note.add(element)
    case .term: if let term = decoder.term(element) { terms.append(term) }
    default: break
    }
  }

  var document: Document? { .glossary(Glossary(terms, note: note.nilIfEmpty)) }
}
