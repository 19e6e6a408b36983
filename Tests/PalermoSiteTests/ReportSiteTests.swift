import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoSite

struct ReportSiteTests {
  /// The pages of the samples, made once.
  private static let pages = Dictionary(
    uniqueKeysWithValues: ["Samples/americas", "Samples/exercise"].map { sample in
      (sample, Result { try files(corpus(sample)) })
    })

  private func pages(_ sample: String) throws -> [(path: String, contents: String)] {
    try Self.pages[sample]!.get()
  }

  private static func files(_ corpus: Corpus, language: Language = .en) throws -> [(path: String, contents: String)] {
    let corpus = corpus.published
    let profile = try #require(corpus.profiles.first { $0.id == "default" })
    let region = corpus.regions[0]
    let analyst = Analyst(corpus: corpus, region: region, profile: profile)
    let site = try ReportSite(
      analysis: analyst.analysis(), corpus: corpus, region: region, scorecards: analyst.scorecards, profile: profile,
      provenance: Provenance(tool: "palermo test", edition: .public, inputs: [.init(path: "a.xml", sha256: "00")]),
      language: language)
    return Language.allCases.flatMap(site.files)
  }

  private static func corpus(_ sample: String) -> Corpus {
    CorpusLoader().load([Project.path(sample)], extras: [.instruments, .profiles, .cooperation]).corpus
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func everyLinkLeadsToAPage(sample: String) throws {
    let files = try pages(sample)
    let beside = ["analysis.xlsx", "analysis.json", "csv/datapackage.json"]
    let paths = Set(files.map(\.path) + beside)
    for file in files {
      for match in file.contents.matches(of: /href="([^"#:]+)(?:#([^"]+))?"/) {
        let target = Self.resolve(String(match.1), from: file.path)
        #expect(paths.contains(target), "\(file.path) → \(match.1)")
        if let anchor = match.2 {
          let page = try #require(files.first { $0.path == target })
          #expect(page.contents.holds("id=\"\(anchor)\""), "\(file.path) → \(match.1)#\(anchor)")
        }
      }
    }
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func everyPlaceOnAPageHasANameOfItsOwn(sample: String) throws {
    for file in try pages(sample) {
      let ids = file.contents.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      let names = Set(ids)
      #expect(names.count == ids.count, "\(file.path)")
      #expect(!names.contains(""), "\(file.path)")
      for match in file.contents.matches(of: /(?:href="#|aria-labelledby=")([^"]+)"/) {
        #expect(names.contains(String(match.1)), "\(file.path): \(match.1)")
      }
    }
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func noHeadingAndNoHeaderIsEmpty(sample: String) throws {
    for file in try pages(sample) {
      let empty = file.contents.firstMatch(
        of: /<(?:h[1-3]|th|summary|caption|a)\b[^>]*>\s*(?:<span[^>]*>\s*<\/span>)?\s*<\//)
      #expect(empty == nil, "\(file.path): \(empty?.0 ?? "")")
    }
  }

  private static func resolve(_ link: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test func theFourLanguagesHaveTheSamePages() throws {
    let paths = try pages("Samples/americas").map(\.path)
    let pages = Dictionary(grouping: paths.filter { $0.contains("/") }) { $0.prefix(2) }
      .mapValues { Set($0.map { $0.dropFirst(2) }) }
    #expect(pages.count == 4)
    #expect(Set(pages.values).count == 1)
    #expect(paths.count == Set(paths).count)
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let (first, second) = (try pages("Samples/exercise"), try Self.files(Self.corpus("Samples/exercise")))
    #expect(first.map(\.path) == second.map(\.path))
    #expect(zip(first, second).allSatisfy { $0.contents == $1.contents })
  }

  @Test func exercisesCarryABannerAndRealDataNone() throws {
    #expect(try pages("Samples/exercise").allSatisfy { $0.contents.holds("class=\"banner\"") })
    #expect(try pages("Samples/americas").allSatisfy { !$0.contents.holds("class=\"banner\"") })
  }

  @Test func noPageCountsFindingsOverAllStates() throws {
    for file in try pages("Samples/americas") {
      for wrong in ["11 of 35", "11 of the 35", "11 de 35", "11 de los 35", "11 sur 35", "11 dos 35", "31%", "31 %"] {
        #expect(!file.contents.holds(wrong), "\(file.path): \(wrong)")
      }
    }
  }

  // MARK: Published sources

  private static let americas: SiteContext = {
    let corpus = ReportSiteTests.corpus("Samples/americas").published
    let profile = corpus.profiles.first { $0.id == "default" }!
    let analyst = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile)
    let facts = SiteFacts(
      analysis: analyst.analysis(), corpus: corpus, region: corpus.regions[0], scorecards: analyst.scorecards)
    return SiteContext(
      facts, profile: profile, provenance: Provenance(tool: "test", edition: .public, inputs: []), language: .en)
  }()

  /// No state of the Americas has answered. What was read in a published source is nobody's own answer.
  @Test func noStateIsSaidToAnswerWhatAPublishedSourceSays() throws {
    let context = Self.americas
    #expect(context.states.allSatisfy { !context.hasAnswered($0.code) })
    for state in context.states {
      let findings = StatePublishedView(state, context)?.publications.flatMap(\.findings) ?? []
      #expect(findings.allSatisfy { $0.answers == nil && $0.silence == "not asked" }, "\(state.code)")
      let duties = context.sheet(of: state.code)?.gaps(of: .duty) ?? []
      let measures = duties.flatMap(\.provisions).compactMap { context.measure(of: $0) }
      let titles = StateBriefView(state, context).priorities.map(\.title)
      #expect(!titles.contains { title in measures.contains { title.contains($0) } }, "\(state.code)")
      #expect(duties.allSatisfy { $0.reasonAndReader(.en).hasSuffix("(published source)") })
    }
    let view = MinuteView(context, base: "")
    #expect(view.notKnown.contains("(\(context.states.count) of \(context.states.count))"))
    #expect(view.asks[2].href == nil && context.analysis.mostSharedByOwnAnswers.isEmpty)
    #expect(!context.analysis.mostShared.isEmpty)
    #expect(TrainingPageView(context).sentence.contains(": 0 of \(context.states.count)"))
  }

  /// Where the source looked at a day on which the instrument did not bind the state, nothing is scored.
  @Test func whatIsNotScoredIsNotCountedAsZero() throws {
    let context = Self.americas
    let unbound = context.states.filter {
      !context.submissions(of: $0.code).isEmpty && context.answeredScorecards(of: $0.code).isEmpty
    }
    #expect(unbound.count > 2)
    let page = StatesPageView(context)
    for state in unbound {
      let row = try #require(page.states.first { $0.href == "states/\(state.code).html" })
      #expect(row.counts.contains("–") && !row.counts.dropFirst().contains("0"), "\(row)")
    }
    #expect(page.signs.contains { $0.letter == "–" })
    #expect(
      context.analysis.population(of: .duty, context.corpus, in: context.region)
        == context.states.count { !context.answeredScorecards(of: $0.code).isEmpty })
  }

  /// Remarks in place of a date are in the language of whoever wrote them.
  @Test func noRemarkOfASourceStandsForADate() throws {
    for file in try pages("Samples/americas") {
      #expect(!file.contents.holds("page copy") && !file.contents.holds("approx."), "\(file.path)")
    }
  }

  @Test func aPublicationPromisesNoFileAndNoLine() throws {
    for file in try pages("Samples/exercise") where file.path.hasPrefix("en/") {
      #expect(!file.contents.holds("ile and line"), "\(file.path)")
    }
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    for file in try pages("Samples/exercise") {
      // The page that searches runs one script, which its policy names.
      let isSearch = file.path.hasSuffix("/search.html")
      #expect(isSearch || !file.contents.holds("<script"), "\(file.path)")
      for forbidden in ["<link", "<img", "src=", "@import", "url(", "javascript:"] {
        #expect(!file.contents.holds(forbidden), "\(file.path): \(forbidden)")
      }
      #expect(file.contents.holds("Content-Security-Policy"))
    }
  }

  @Test func hostileTextStaysText() throws {
    var corpus = Self.corpus("Samples/americas")
    let hostile = "<script>alert(\"1\")</script> & ' \u{202E}=1+1"
    let region = corpus.regions[0]
    corpus.regions = [
      Region(
        id: region.id, kind: .real, name: .init(verbatim: hostile), note: .init(verbatim: hostile),
        subregions: region.subregions, groupings: region.groupings, states: region.states, file: region.file)
    ]
    let first = corpus.submissions[0]
    var answer = Answer(question: "tip.5.offence", values: ["no"])
    answer.explanations = [RespondentText(language: "en\" onclick=\"x", text: hostile)]
    corpus.submissions[0] = Submission(
      questionnaire: first.questionnaire, state: first.state, cycle: first.cycle, status: .final, date: first.date,
      source: SubmissionSource(kind: .published, title: hostile, href: "javascript:alert(1)", asOf: first.source.asOf),
      answers: [answer], file: first.file)
    let pages = try Self.files(corpus)
    for page in pages {
      #expect(!page.contents.holds("<script>alert") && !page.contents.holds("onclick=\""), "\(page.path)")
      #expect(!page.contents.holds("href=\"javascript:"), "\(page.path)")
    }
    #expect(pages[0].contents.holds("&lt;script&gt;"))
  }

  @Test func confidentialAnswersAreOnNoPage() throws {
    var corpus = Self.corpus("Samples/americas")
    let first = corpus.submissions[0]
    var answer = Answer(question: "tip.5.offence", values: ["partly"], isConfidential: true)
    answer.explanations = [RespondentText(language: "en", text: "planted-secret")]
    answer.evidence = [
      Evidence(
        kind: .legislation, title: "planted-secret", provision: "planted-secret", inForce: nil, href: nil,
        verifiedBy: nil, position: .start)
    ]
    answer.assistance = [Assistance(kind: .need, area: .training, details: "planted-secret")]
    corpus.submissions[0] = Submission(
      questionnaire: first.questionnaire, state: first.state, cycle: first.cycle, status: .final, date: first.date,
      source: first.source, answers: [answer], file: first.file)
    #expect(try Self.files(corpus).allSatisfy { !$0.contents.holds("planted-secret") })
    let profile = try #require(corpus.profiles.first)
    let analysis = Analyst(corpus: corpus.published, region: corpus.regions[0], profile: profile).analysis()
    let json = try AnalysisDocument(analysis, provenance: Provenance(tool: "test", edition: .public, inputs: [])).json()
    #expect(!json.holds("planted-secret"))
    #expect(
      analysis.questions.first { $0.question == "tip.5.offence" }?.withheld == 1)
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func pagesAreLight(sample: String) throws {
    for file in try pages(sample) {
      let isSmall = file.path.contains("states/") && sample == "Samples/americas"
      // A page of the matrix holds every ordered pair of states for every offence.
      let isMatrix = file.path.contains("cooperation/")
      let limit = isSmall ? 150_000 : isMatrix ? 600_000 : 400_000
      #expect(file.contents.utf8.count < limit, "\(file.path): \(file.contents.utf8.count)")
    }
  }

  @Test func theExerciseHasThePagesOfAllAnalyses() throws {
    let paths = Set(try pages("Samples/exercise").map(\.path))
    for page in ["matrix", "cooperation", "assistance", "change"] { #expect(paths.contains("pt/\(page).html")) }
    for kind in CooperationKind.allCases { #expect(paths.contains("fr/cooperation/\(kind.rawValue).html")) }
    #expect(paths.contains("es/articles/UNTOC-16.html") && paths.contains("es/answers/XAA.html"))
  }

  @Test func whatIsNotKnownHasNoPage() throws {
    let paths = Set(try pages("Samples/americas").map(\.path))
    #expect(!paths.contains("en/assistance.html") && !paths.contains("en/change.html"))
    #expect(paths.contains("en/cooperation.html") && paths.contains("en/articles/TIP-5.html"))
  }
}
