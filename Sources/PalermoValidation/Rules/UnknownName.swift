import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownName = Rule(
    id: "unknown-name",
    category: .references,
    severity: .error,
    texts: Texts.UnknownName.texts)
}

extension Check {
  static let unknownGroup = region(.unknownName) { region, corpus, findings in
    let (subregions, groupings) = (region.subregions.map(\.code), region.groupings.map(\.code))
    for state in region.states {
      let place = Place(state.position)
      findings.check(
        [state.subregion], among: subregions, at: place.attribute(.subregion), Texts.UnknownName.subregion)
      findings.check(
        state.groupings, among: groupings, at: place.attribute(.groupings), Texts.UnknownName.grouping)
    }
    // Where none are at hand, they are elsewhere.
    let published = corpus.publishedFindings.filter { $0.region == region.id }.map(\.id)
    if published.isEmpty { return }
    let place = findings.root.attribute(.published)
    findings.check(region.published, among: published, at: place, severity: .warning, Texts.UnknownName.published)
  }

  static let unknownRegionOfParticipation = participation(.unknownName) { participation, corpus, findings in
    findings.checkRegion(participation.region, in: corpus)
  }

  static let unknownRegionOfFindings = publishedFindings(.unknownName) { published, corpus, findings in
    findings.checkRegion(published.region, in: corpus)
  }

  static let unknownStep = cycle(.unknownName) { cycle, _, findings in
    let steps = cycle.clocks.map(\.step)
    for clock in cycle.clocks {
      let place = findings.root.child(.clock, with: .step, clock.step).attribute(.after)
      findings.check([clock.after].compactMap { $0 }, among: steps, at: place, Texts.UnknownName.step)
    }
  }

  static let unknownQuestionName = questionnaire(.unknownName) { questionnaire, corpus, findings in
    let own = questionnaire.questions.map(\.id)
    for rule in questionnaire.rules {
      // What no questionnaire asks has a finding of its own.
      guard corpus.question(rule.question) != nil else { continue }
      findings.check(
        [rule.question], among: own, at: Place(rule.position).attribute(.question), Texts.UnknownName.ownQuestion)
    }
    let retired = questionnaire.retired.map(\.id)
    for question in questionnaire.retired {
      let place = findings.root.child(.retired, with: .id, question.id).attribute(.replacedBy)
      let elsewhere = question.replacedBy.filter { corpus.question($0) != nil }
      findings.check(question.replacedBy, among: own + retired + elsewhere, at: place, Texts.UnknownName.question)
    }
  }
}

extension PlacedFindings {
  /// Reports the names that are not among those that are declared.
  fileprivate mutating func check(
    _ names: [String], among known: [String], at place: Place, severity: Severity? = nil, _ what: LocalizedText
  ) {
    for name in names where !known.contains(name) {
      add(.unknownName, at: place, severity: severity, suggesting: .near(name, in: known)) {
        Texts.UnknownName.arguments(name: name, declared: what, suggestion: $0)
      }
    }
  }

  /// Reports a region that is not at hand, where the user named any.
  fileprivate mutating func checkRegion(_ region: String, in corpus: Corpus) {
    let known = corpus.regions.map(\.id)
    if corpus.isRegionAssumed && Suggestion.nearest(to: region, in: known) == nil { return }
    check([region], among: known, at: root.attribute(.region), Texts.UnknownName.region)
  }
}
