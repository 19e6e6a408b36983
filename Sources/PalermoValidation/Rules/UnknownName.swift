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
    let subregions = DeclaredNames(region.subregions.map(\.code))
    let groupings = DeclaredNames(region.groupings.map(\.code))
    for state in region.states {
      let place = Place(state.position)
      findings.check(
        [state.subregion], among: subregions, at: place.attribute(.subregion), Texts.UnknownName.subregion)
      findings.check(
        state.groupings, among: groupings, at: place.attribute(.groupings), Texts.UnknownName.grouping)
    }
    // Where none are at hand, they are elsewhere.
    let published = DeclaredNames(corpus.publishedFindings.filter { $0.region == region.id }.map(\.id))
    if published.all.isEmpty { return }
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
    let steps = DeclaredNames(cycle.clocks.map(\.step))
    for clock in cycle.clocks {
      let place = findings.root.child(.clock, with: .step, clock.step).attribute(.after)
      findings.check([clock.after].compactMap { $0 }, among: steps, at: place, Texts.UnknownName.step)
    }
  }

  static let unknownQuestionName = questionnaire(.unknownName) { questionnaire, corpus, findings in
    let own = DeclaredNames(questionnaire.questions.map(\.id))
    for rule in questionnaire.rules {
      // What no questionnaire asks has a finding of its own.
      guard corpus.question(rule.question) != nil else { continue }
      findings.check(
        [rule.question], among: own, at: Place(rule.position).attribute(.question), Texts.UnknownName.ownQuestion)
    }
    let ever = DeclaredNames(own.all + questionnaire.retired.map(\.id))
    for question in questionnaire.retired {
      let place = findings.root.child(.retired, with: .id, question.id).attribute(.replacedBy)
      let successors = question.replacedBy.filter { corpus.question($0) == nil }
      findings.check(successors, among: ever, at: place, Texts.UnknownName.question)
    }
  }
}

/// Names that something declares.
private struct DeclaredNames {
  /// In the order of the file.
  let all: [String]
  private let known: Set<String>

  init(_ all: [String]) { (self.all, known) = (all, Set(all)) }

  func contains(_ name: String) -> Bool { known.contains(name) }
}

extension PlacedFindings {
  /// Reports the names that are not among those that are declared.
  fileprivate mutating func check(
    _ names: [String], among known: DeclaredNames, at place: Place, severity: Severity? = nil, _ what: LocalizedText
  ) {
    for name in names where !known.contains(name) {
      add(.unknownName, at: place, severity: severity, suggesting: .near(name, in: known.all)) {
        Texts.UnknownName.arguments(name: name, declared: what, suggestion: $0)
      }
    }
  }

  /// Reports a region that is not at hand, where the user named any.
  fileprivate mutating func checkRegion(_ region: String, in corpus: Corpus) {
    let known = DeclaredNames(corpus.regions.map(\.id))
    if corpus.isRegionAssumed && Suggestion.nearest(to: region, in: known.all) == nil { return }
    check([region], among: known, at: root.attribute(.region), Texts.UnknownName.region)
  }
}
