import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoAnalysis

struct FollowUpTests {
  private static let exercise: GapAnalysis = analysis("Samples/exercise")
  private static let americas: GapAnalysis = analysis("Samples/americas")

  private static func analysis(_ sample: String) -> GapAnalysis {
    let corpus = CorpusLoader().load([Project.path(sample)], extras: [.instruments, .profiles]).corpus
    return Analyst(corpus: corpus, region: corpus.regions[0], profile: corpus.profiles.first { $0.id == "default" }!)
      .analysis()
  }

  @Test(arguments: ProgrammeAction.allCases)
  func whatServesAnActionIsFilteredByIt(action: ProgrammeAction) {
    let whole = Self.exercise
    let part = whole.serving([action])
    #expect(
      part.states.flatMap(\.gaps).count == whole.states.flatMap(\.gaps).count { $0.kind.programmeAction == action })
    #expect(part.states.flatMap(\.needs).isEmpty == (action != .assistance))
    #expect(part.assistance.pairs.isEmpty == (action != .assistance))
    #expect(part.provisions.isEmpty == (action != .reporting) && part.questions.isEmpty == (action != .reporting))
    #expect(part.deliveries.isEmpty == (action != .delivery))
    #expect(part.treaties.isEmpty == ![.accession, .reporting].contains(action))
    #expect(part.states.map(\.state) == whole.states.map(\.state))
  }

  @Test func theActionsTogetherLeaveNothingOut() {
    let (whole, all) = (Self.exercise, Self.exercise.serving(Set(ProgrammeAction.allCases)))
    #expect(all.states.map(\.gaps.count) == whole.states.map(\.gaps.count))
    #expect(
      all.provisions.count == whole.provisions.count && all.assistance.pairs.count == whole.assistance.pairs.count)
  }

  // MARK: What the samples hold

  /// The published table of 2008, figure by figure.
  @Test func theFactsOfTheAmericasAreReproduced() throws {
    let tally = try #require(Self.americas.questions.first { $0.question == "tip.5.offence" })
    #expect(tally.states == 35)
    #expect(tally.respondents == 24)
    #expect(tally.notCovered == 11)
    #expect(tally.answered == 23)
    #expect(tally.yes == 11)
    #expect(tally.partly == 5)
    #expect(tally.no == 7)
    #expect(tally.blank == 1)
    #expect(tally.withheld == 0 && tally.notApplicable == 0 && tally.otherAnswer == 0)
  }

  @Test func theAgreementsOfTheAmericasAreReproduced() throws {
    let gaps = Self.americas.states.flatMap(\.gaps).filter { $0.kind == .treaty }
    #expect(gaps.count == 63)
    #expect(Set(gaps.map(\.state)).count == 30)
    #expect(gaps.count { $0.reason == .signedOnly } == 14)
    #expect(gaps.allSatisfy { $0.followUp == "4.1" && $0.listing != nil })
    #expect(Self.americas.treaties.count == 12)
    #expect(Self.americas.treaties.count { $0.parties == 35 } == 4)
    for tally in Self.americas.treaties {
      #expect(gaps.count { $0.instrument == tally.instrument } == tally.signedOnly + tally.notSigned)
      #expect(gaps.filter { $0.instrument == tally.instrument }.allSatisfy { $0.listing == tally.listing })
    }
  }

  /// Of the eleven, five and seven, only answers of states that the Protocol bound on the day are open duties.
  @Test func anAnswerOfAStateThatWasNotBoundIsNoDuty() throws {
    let tally = try #require(Self.americas.provisions.first { $0.provision == "TIP/5/1" })
    #expect(tally[.all].states == 35 && tally[.respondents].states == 24 && tally[.all].unrated == 11)
    #expect(tally[.applicable].states <= tally[.parties].states)
    #expect(tally[.applicable].ratings.values.reduce(0, +) == tally[.applicable].states)
    #expect(tally[.applicable].gaps[.duty] == tally.openDuties)
    #expect(tally[.parties].ratings[.notApplicable] == nil)
  }

  // MARK: Sheets

  @Test func peersShareALanguageOrATradition() throws {
    var region = SmallRegion([
      ("XAA", ["sub-1"]), ("XAB", ["sub-1"]), ("XAC", ["sub-1"]), ("XAD", ["sub-1"]), ("XAE", ["sub-1"]),
    ])
    region.languages = ["XAB": ["es"], "XAC": ["es"], "XAD": ["fr", "en"]]
    region.traditions = ["XAA": "civil-law", "XAB": "civil-law"]
    let full = [SmallRegion.answer("a", "yes", citing: "Act 1")]
    region.answers = [
      "XAA": [SmallRegion.answer("a", "no", citing: "Act 2")], "XAB": full, "XAC": full, "XAD": full,
      "XAE": [SmallRegion.answer("a", "yes")],
    ]
    let sheet = try #require(region.analysis().states.first)
    #expect(sheet.legalTradition == "civil-law" && sheet.submissionLanguages == ["en"])
    #expect(sheet.peers.map(\.state) == ["XAB", "XAD"], "XAC shares nothing, and XAE cites nothing")
    #expect(sheet.peers.map(\.languages) == [[], ["en"]] && sheet.peers.map(\.sharesLegalTradition) == [true, false])
    #expect(sheet.peers.allSatisfy { $0.provisions == ["TEST/1"] })
    let gap = try #require(sheet.gaps(of: .duty).first)
    #expect(gap.peers == ["XAB", "XAD"] && gap.cited.map(\.title) == ["Act 2"] && gap.reason == .answeredNo)
  }

  @Test func assistanceIsAskedForBesideAnAnswerOrInOneOfItsOwn() throws {
    let needs = Self.exercise.states.flatMap(\.needs)
    #expect(
      needs.contains { $0.question.hasSuffix(".assistance") }
        && needs.contains { !$0.question.hasSuffix(".assistance") })
    #expect(Self.exercise.states.flatMap(\.offers).contains { $0.question.hasSuffix(".assistance-offered") })
    #expect(needs.allSatisfy { $0.followUp == "3.5" })
    let match = Self.exercise.assistance
    #expect(match.pairs.count + match.unmet.count == match.needs && match.needs > 0)
    #expect(Dictionary(grouping: match.pairs, by: \.from).values.allSatisfy { $0.count <= match.capacity })
    #expect(match.pairs.allSatisfy { $0.from != $0.need.state && (!$0.languages.isEmpty || $0.sharesLegalTradition) })
  }

  @Test func confidentialAnswersAskForNothing() throws {
    var region = SmallRegion([("XAA", ["sub-1"]), ("XAB", ["sub-1"])])
    var answer = SmallRegion.answer("a", "no", isConfidential: true)
    answer.assistance = [Assistance(kind: .need, area: .training, details: "secret")]
    region.answers = ["XAA": [answer], "XAB": [SmallRegion.answer("a", "yes", citing: "Act 1")]]
    let analysis = region.analysis()
    #expect(analysis.assistance.needs == 0 && analysis.states.allSatisfy { $0.needs.isEmpty && $0.peers.isEmpty })
  }
}
