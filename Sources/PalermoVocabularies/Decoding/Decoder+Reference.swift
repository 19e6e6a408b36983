import PalermoModel
import PalermoXML

extension Decoder {
  static func instrument(_ element: XMLElement) -> Instrument? {
    guard let id = element.string(.id), let kind = element.value(.kind, as: Instrument.Kind.self),
      let adopted = element.int(.adopted), let listing = element.value(.listed, as: Instrument.Listing.self)
    else { return nil }
    return Instrument(
      id: id, kind: kind, adopted: adopted, supplements: element.string(.supplements), listing: listing,
      title: element.localized(.title) ?? LocalizedText(),
      shortTitle: element.localized(.shortTitle) ?? LocalizedText(),
      articles: element.children(.article).compactMap { article($0, of: id) })
  }

  private static func article(_ element: XMLElement, of instrument: String) -> Article? {
    element.int(.number).map { number in
      Article(
        number: number, title: element.localized(.title) ?? LocalizedText(),
        provisions: element.children(.provision).compactMap { provision($0, of: instrument, article: number) })
    }
  }

  private static func provision(_ element: XMLElement, of instrument: String, article: Int) -> Provision? {
    guard let id = element.string(.id), let obligation = element.value(.obligation, as: Obligation.self),
      let cluster = element.value(.cluster, as: Cluster.self), let kind = element.value(.kind, as: MeasureKind.self),
      let basis = element.value(.clusterBasis, as: Provision.ClusterBasis.self)
    else { return nil }
    let branch = element.string(.branch)
    return Provision(
      id: id, instrument: instrument, article: article, obligation: obligation,
      isJudgement: element.flag(.judgement) ?? false, isChapeau: element.flag(.chapeau) ?? false,
      alternative: element.string(.alternativeTo).map { ($0, branch ?? id) }, qualifiers: element.words(.qualifiers),
      cluster: cluster, clusterBasis: basis, theme: element.string(.theme) ?? "", kind: kind,
      needsNotification: element.flag(.notification) ?? false,
      measure: element.localized(.measure) ?? LocalizedText(), condition: element.localized(.condition),
      note: element.localized(.note))
  }

  static func group(_ element: XMLElement) -> StateGroup? {
    element.string(.code).map { StateGroup(code: $0, name: element.localized(.name) ?? LocalizedText()) }
  }

  mutating func state(_ element: XMLElement) -> State? {
    guard let code = element.string(.code), let subregion = element.string(.subregion),
      let column = element.int(.column), let row = element.int(.row)
    else { return nil }
    return State(
      code: code, name: element.localized(.name) ?? LocalizedText(), note: element.localized(.note),
      subregion: subregion, groupings: element.words(.groupings), membership: element.string(.membership) ?? "member",
      officialLanguages: element.words(.officialLanguages), submissionLanguages: element.words(.submissionLanguages),
      legalTradition: element.string(.legalTradition), column: column, row: row, position: position(of: element))
  }

  mutating func participation(
    _ element: XMLElement
  ) -> (code: String, treaties: [TreatyStatus], position: SourcePosition)? {
    guard let code = element.string(.code) else { return nil }
    let place = position(of: element)
    var treaties: [TreatyStatus] = []
    for child in element.children(.treaty) {
      if let treaty = treaty(child) { treaties.append(treaty) }
    }
    return (code, treaties, place)
  }

  private mutating func treaty(_ element: XMLElement) -> TreatyStatus? {
    guard let instrument = element.string(.instrument),
      let consent = element.value(.consent, as: TreatyStatus.Consent.self),
      let confidence = element.value(.confidence, as: TreatyStatus.Confidence.self)
    else { return nil }
    return TreatyStatus(
      instrument: instrument, consent: consent, signed: element.date(.signed), consented: element.date(.consented),
      inForce: element.date(.inForce), isInForceComputed: element.flag(.inForceComputed) ?? false,
      denounced: element.date(.denounced), hasReservations: element.string(.reservations).map { $0 == "yes" },
      reservations: element.children(.reservation).map {
        Reservation(provisions: $0.words(.provisions), from: $0.date(.from), withdrawn: $0.date(.withdrawn))
      },
      asOf: element.string(.asOf), confidence: confidence,
      sources: element.children(.source).map { $0.textBytes.collapsed },
      note: element.localized(.note), position: position(of: element))
  }

  static func delivery(_ element: XMLElement) -> Cycle.Delivery? {
    guard let id = element.string(.questionnaire), let version = element.string(.version), let due = element.date(.due)
    else { return nil }
    return Cycle.Delivery(questionnaire: QuestionnaireKey(id: id, version: version), due: due)
  }

  static func clock(_ element: XMLElement) -> Cycle.Clock? {
    element.string(.step).map {
      Cycle.Clock(
        step: $0, after: element.string(.after), weeks: element.int(.weeks) ?? 0, months: element.int(.months) ?? 0)
    }
  }

  mutating func term(_ element: XMLElement) -> Glossary.Term? {
    guard let id = element.string(.id) else { return nil }
    var forms: [Language: [String]] = [:]
    for form in element.children(.form).compactMap({ $0.respondentText }) {
      if let language = Language(rawValue: form.language) { forms[language, default: []].append(form.text) }
    }
    return Glossary.Term(id: id, forms: forms, position: position(of: element))
  }
}
