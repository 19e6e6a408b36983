import PalermoModel

extension CooperationPosition {
  /// Reads the position of a state out of its answers, as the reference says.
  ///
  /// - Parameters:
  ///   - state: The state; its submission languages are its working languages.
  ///   - reference: Which question gives what.
  ///   - status: What the state has done about an instrument.
  ///   - day: The day on which participation counts.
  ///   - answer: The state's answer to a question.
  init(
    of state: State, reference: CooperationReference, status: (String) -> TreatyStatus?, on day: CalendarDate,
    answer: @escaping (String) -> Answer?
  ) {
    self.init(state: state.code)
    workingLanguages = Set(state.submissionLanguages)
    let instruments = Set(["UNTOC"] + reference.offences.map(\.instrument) + reference.treaties.map(\.instrument))
    for instrument in instruments {
      guard let status = status(instrument) else { continue }
      isBound[instrument] = status.isBound(on: day)
      if status.confidence != .verified { unverified.insert(instrument) }
    }
    let answers = FieldReader(reference) { question in
      answer(question).flatMap { $0.needsConfirmation || !$0.isAnswered || $0.isNotApplicable ? nil : $0 }
    }
    for offence in reference.offences {
      self[offence: offence.id].isCriminalized = answers.isCriminalized(offence)
      self[offence: offence.id].maximumPenalty = offence.penaltyQuestion.flatMap { answers.answer($0)?.number }
    }
    needsExtraditionTreaty = answers.truth(.needsExtraditionTreaty)
    extraditionBasis = answers.word(.extraditionBasis).flatMap { ConventionBasis(rawValue: $0) }
    nationals = answers.word(.nationals).flatMap { NationalsPolicy(rawValue: $0) }
    hasNationalsJurisdiction = answers.truth(.nationalsJurisdiction)
    considersEnforcement = answers.truth(.sentenceEnforcement)
    minimumPenalty = answers.number(.minimumPenalty)
    dualCriminality = answers.word(.dualCriminality).flatMap { DualCriminalityPolicy(rawValue: $0) }
    hasCentralAuthority = answers.truth(.centralAuthority)
    hasNotifiedAuthority = answers.truth(.authorityNotified)
    acceptedLanguages = answers.languages(.languages)
    hasNotifiedLanguages = answers.truth(.languagesNotified)
    isDiplomaticOnly = answers.truth(.diplomaticOnly)
    holdsLegalPersonsLiable = answers.truth(.legalPersons)
    needsConfiscationTreaty = answers.truth(.needsConfiscationTreaty)
    obtainsDomesticOrder = answers.truth(.domesticOrder)
    enforcesForeignOrder = answers.truth(.foreignOrder)
    canTraceAndSeize = answers.truth(.tracing)
    takesConventionForPolice = answers.truth(.policeBasis)
    for field in CooperationReference.Field.ofPartners {
      self[partners: field] = answers.partners(field)
      for treaty in reference.treaties where treaty.field == field && isBound(by: treaty.instrument) == .yes {
        self[partners: field].instruments.insert(treaty.instrument)
      }
    }
  }

  /// The partners by field. A field that names no partners has none.
  subscript(partners field: CooperationReference.Field) -> TreatyPartners {
    get {
      switch field {
      case .extraditionTreaties: extraditionTreaties
      case .assistanceTreaties: assistanceTreaties
      case .confiscationTreaties: confiscationTreaties
      case .policeAgreements: policeAgreements
      case .needsExtraditionTreaty, .extraditionBasis, .nationals, .nationalsJurisdiction, .sentenceEnforcement,
        .minimumPenalty, .dualCriminality, .centralAuthority, .authorityNotified, .languages, .languagesNotified,
        .diplomaticOnly, .legalPersons, .needsConfiscationTreaty, .domesticOrder, .foreignOrder, .tracing, .policeBasis:
        TreatyPartners()
      }
    }
    set {
      switch field {
      case .extraditionTreaties: extraditionTreaties = newValue
      case .assistanceTreaties: assistanceTreaties = newValue
      case .confiscationTreaties: confiscationTreaties = newValue
      case .policeAgreements: policeAgreements = newValue
      case .needsExtraditionTreaty, .extraditionBasis, .nationals, .nationalsJurisdiction, .sentenceEnforcement,
        .minimumPenalty, .dualCriminality, .centralAuthority, .authorityNotified, .languages, .languagesNotified,
        .diplomaticOnly, .legalPersons, .needsConfiscationTreaty, .domesticOrder, .foreignOrder, .tracing, .policeBasis:
        break
      }
    }
  }
}

/// Reads fields out of answers that may be used.
private struct FieldReader {
  let answer: (String) -> Answer?
  private let sources: [CooperationReference.Field: [CooperationReference.Source]]

  init(_ reference: CooperationReference, answer: @escaping (String) -> Answer?) {
    self.answer = answer
    sources = Dictionary(grouping: reference.sources, by: \.field)
  }

  func isCriminalized(_ offence: CooperationReference.Offence) -> Truth {
    let levels = offence.questions.map { answer($0)?.values.first }
    if levels.allSatisfy({ $0 == "no" }) { return .no }
    let isPunished = offence.isAlternative ? levels.contains("yes") : levels.allSatisfy { $0 == "yes" }
    return isPunished ? .yes : .unknown
  }

  /// The value that the sources of a field agree on.
  func word(_ field: CooperationReference.Field) -> String? {
    let words = (sources[field] ?? []).compactMap { source -> String? in
      guard let value = answer(source.question)?.values.first else { return nil }
      let word = source.values[value] ?? value
      return field.values?.contains(word) == true ? word : nil
    }
    return words.first.flatMap { word in words.allSatisfy { $0 == word } ? word : nil }
  }

  func truth(_ field: CooperationReference.Field) -> Truth {
    word(field).map { Truth($0 == "yes") } ?? .unknown
  }

  func number(_ field: CooperationReference.Field) -> Double? {
    (sources[field] ?? []).lazy.compactMap { answer($0.question)?.number }.first
  }

  func languages(_ field: CooperationReference.Field) -> Set<String>? {
    (sources[field] ?? []).lazy.compactMap { answer($0.question).map { Set($0.values) } }.first
  }

  /// The states named by their codes; in earlier versions, by a text of codes or names, or none for 0. Returns an unknown
  /// value for any other text.
  func partners(_ field: CooperationReference.Field) -> TreatyPartners {
    if word(field) == "none" { return TreatyPartners(isComplete: true) }
    for source in sources[field] ?? [] {
      guard let answer = answer(source.question) else { continue }
      if !answer.values.isEmpty, answer.values == [Answer.noState] || answer.values.allSatisfy(State.isCode) {
        return Self.partners(answer.values)
      }
      guard let text = answer.texts.first?.text else { continue }
      if let codes = KnownCodes.states(namedIn: text) { return Self.partners(codes) }
    }
    return TreatyPartners()
  }

  private static func partners(_ codes: [String]) -> TreatyPartners {
    TreatyPartners(states: codes == [Answer.noState] ? [] : Set(codes), isComplete: true)
  }
}
