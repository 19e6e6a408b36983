import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoSite

/// What stands on the pages, before it becomes text.
struct SitePagesTests {
  private static let context = Self.context(of: corpus)
  private static let corpus = CorpusLoader().load(
    [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
  ).corpus

  private static func context(of corpus: Corpus) -> SiteContext {
    let corpus = corpus.published
    let profile = corpus.profiles.first { $0.id == "default" }!
    let analyst = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile)
    let facts = SiteFacts(
      analysis: analyst.analysis(), corpus: corpus, region: corpus.regions[0], scorecards: analyst.scorecards)
    return SiteContext(
      facts, profile: profile, provenance: Provenance(tool: "test", edition: .public, inputs: []), language: .en)
  }

  private var context: SiteContext { Self.context }

  @Test func cellsAreWrittenShortly() {
    let cells = CompactCells(cells: [CompactCell(style: "F", text: "✓\nE4 ab"), CompactCell(style: "X", text: "–")])
    #expect(cells.markup == "<td class=F>✓\nE4 ab<td class=X>–")
  }

  // MARK: Cooperation

  @Test(arguments: CooperationKind.allCases)
  func everyRequestIsInTheMatrixAndEverySignIsExplained(kind: CooperationKind) throws {
    let cooperation = try #require(context.cooperation)
    let matrix = cooperation.matrix
    let tables = CooperationTables(kind, cooperation, context)
    let page = CooperationKindView(tables, tables.pages[0], cooperation, context)
    #expect(page.columns.map(\.code) == context.states.map(\.code), "in the order of the alphabet")
    let names = page.offences.flatMap { $0.names.lowercased().split(separator: "; ").map(String.init) }
    #expect(names.sorted() == matrix.offences.map { $0.name(.en).lowercased() }.sorted(), "each offence in one table")
    #expect(page.outcomes.map(\.count).reduce(0, +) == matrix.pairCount * matrix.offences.count)
    let rows = Set(page.outcomes.map { "\($0.style) \($0.letter) \($0.row)" })
    let marks = Set(page.flags.map(\.mark))
    for offence in page.offences {
      #expect(offence.totals.map(\.count).reduce(0, +) == matrix.pairCount)
      #expect(offence.rows.count == matrix.states.count)
      for (number, row) in offence.rows.enumerated() {
        #expect(row.cells.cells.count == matrix.states.count)
        for (column, cell) in row.cells.cells.enumerated() {
          if column == number {
            #expect(cell == CompactCell(style: "X", text: "–"))
            continue
          }
          let parts = cell.text.split(whereSeparator: \.isWhitespace)
          #expect(rows.contains("\(cell.style) \(parts[0]) \(parts[1])"), "\(cell.text)")
          #expect(parts.dropFirst(2).joined().allSatisfy { marks.contains(String($0)) }, "\(cell.text)")
        }
      }
    }
  }

  @Test func cellsSayWhatTheMatrixSays() throws {
    let cooperation = try #require(context.cooperation)
    let matrix = cooperation.matrix
    let tables = CooperationTables(.extradition, cooperation, context)
    let page = CooperationKindView(tables, tables.pages[0], cooperation, context)
    for (place, offence) in matrix.offences.enumerated() {
      let table = try #require(
        page.offences.first {
          $0.names.lowercased().split(separator: "; ").contains(Substring(offence.name(.en).lowercased()))
        })
      for row in table.rows {
        let from = try #require(matrix.states.firstIndex(of: row.code))
        for (column, cell) in zip(page.columns, row.cells.cells) where column.code != row.code {
          let to = try #require(matrix.states.firstIndex(of: column.code))
          let expected = matrix[.extradition, from: from, to: to, offence: place]
          #expect(cell.style == RatingView(expected.standing, .en).style)
          #expect(cell.text.split(whereSeparator: \.isWhitespace)[1] == expected.row.id)
        }
      }
    }
  }

  @Test func interpretationsAndUnverifiedParticipationAreMarked() throws {
    let cooperation = try #require(context.cooperation)
    let tables = CooperationTables(.extradition, cooperation, context)
    let page = CooperationKindView(tables, tables.pages[0], cooperation, context)
    #expect(page.outcomes.first { $0.row == "E6" }?.isInterpretation == true)
    #expect(page.outcomes.filter { $0.row != "E6" }.allSatisfy { !$0.isInterpretation })
    let doubtful = Set(cooperation.matrix.positions.filter { !$0.unverified.isEmpty }.map(\.state))
    #expect(!doubtful.isEmpty && page.unverified.count == doubtful.count)
    #expect(Set(page.columns.filter(\.isUnverified).map(\.code)) == doubtful)
    #expect(Set(page.offences[0].rows.filter(\.isUnverified).map(\.code)) == doubtful)
  }

  @Test func requestsOfAllStatesAddUpToTheTotals() throws {
    let cooperation = try #require(context.cooperation)
    let page = CooperationPageView(cooperation, context)
    let states = context.states.compactMap { StateCooperationView($0, context) }
    #expect(states.count == context.states.count)
    for (place, kind) in page.kinds.enumerated() {
      for standing in page.standings.indices {
        let total = kind.offences.map { $0.counts[standing] }.reduce(0, +)
        #expect(states.map { $0.kinds[place].requested[standing] }.reduce(0, +) == total)
        #expect(states.map { $0.kinds[place].requesting[standing] }.reduce(0, +) == total)
      }
    }
    let blocked = page.kinds.flatMap(\.offences).map { $0.counts[2] }.reduce(0, +)
    #expect(states.flatMap(\.obstacles).map(\.count).reduce(0, +) == blocked, "everything blocked has its provision")
  }

  @Test(arguments: CooperationKind.allCases)
  func theMapShowsWhatItsTableAndTheMatrixSay(kind: CooperationKind) throws {
    let cooperation = try #require(context.cooperation)
    let matrix = cooperation.matrix
    let page = HeatMapView(kind, cooperation, context)
    #expect(page.levels.map(\.pairs).reduce(0, +) == matrix.pairCount, "each pair on one level")
    var painted: [String: Int] = [:]
    for match in page.svg.matches(of: /<path class="cells ([FLPN])(?: half)?"[^>]* d="([^"]+)"/) {
      for run in match.2.matches(of: /h(\d+)/) { painted[String(match.1), default: 0] += try #require(Int(run.1)) }
    }
    for level in page.levels where level.style != "U" {
      #expect(painted[level.style, default: 0] == level.pairs, "\(level.meaning)")
    }
    for (from, row) in zip(context.states(of: matrix), page.rows) {
      let cells = row.cells.split(separator: "<td>").map(String.init)
      #expect(row.code == from.state.code && cells.count == matrix.states.count)
      for (to, cell) in zip(context.states(of: matrix), cells) where to.place != from.place {
        let standings = matrix.offences.indices.map {
          matrix[kind, from: from.place, to: to.place, offence: $0].standing
        }
        let low = standings.count { $0 == .yes || $0 == .conditional }
        let high = low + standings.count { $0 == .unknown }
        let expected = low == high ? "\(low)" : high - low == standings.count ? "?" : "\(low)–\(high)"
        #expect(cell == expected, "\(from.state.code) → \(to.state.code)")
      }
    }
  }

  /// The sentence above the tables and the tables below it.
  @Test func theSentenceCountsABasisAsTheTableDoes() throws {
    let cooperation = try #require(context.cooperation)
    let matrix = cooperation.matrix
    for kind in [CooperationKind.extradition, .mutualAssistance] {
      let basis = matrix.offences.indices.map { matrix.counts(kind, offence: $0)[.yes] ?? 0 }.reduce(0, +)
      let sentence = try #require(
        CooperationSentences(cooperation, corpus: context.corpus, region: context.region).sentences
          .map { $0(.en) }.first { $0.hasPrefix(kind.name(.en).capitalizedFirst) })
      #expect(sentence.contains("legal basis: \(context.format.count(basis))"), "\(sentence)")
    }
  }

  @Test func twoStatesShowWhatTheMatrixSays() throws {
    let cooperation = try #require(context.cooperation)
    let matrix = cooperation.matrix
    let answers = TwoStatesView.markup(of: matrix, .en)
    for (state, own) in context.states(of: matrix) {
      let page = try #require(TwoStatesView(state, answers, cooperation, context))
      let others = context.states(of: matrix).filter { $0.place != own }
      #expect(page.others.map(\.code) == others.map(\.state.code))
      for (shown, other) in zip(page.others, others) {
        for (row, kind) in zip(shown.rows.rows, CooperationKind.allCases) {
          for (markup, from, to) in [(row.requesting, own, other.place), (row.requested, other.place, own)] {
            let standings = Self.standings(in: markup, of: matrix.offences.map { $0.name(.en) })
            #expect(
              standings
                == matrix.offences.indices.map {
                  RatingView(matrix[kind, from: from, to: to, offence: $0].standing, .en).letter
                }, "\(state.code) \(other.state.code) \(kind): \(markup)")
          }
        }
      }
    }
  }

  /// The signs of the offences, as a reader of the page finds them.
  private static func standings(in markup: String, of offences: [String]) -> [String] {
    let groups = markup.split(separator: "<br>").map { group -> (sign: String, words: String) in
      let parts = group.dropFirst(3).split(separator: "</b> ", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
    let named = groups.dropLast().map { (sign: $0.sign, offences: $0.words.components(of: "; ")) }
    return offences.map { offence in
      named.first { $0.offences.contains(offence) }?.sign ?? groups[groups.count - 1].sign
    }
  }

  // MARK: Articles

  @Test func theMatrixHoldsEveryLetterOnce() {
    let page = MatrixPageView(context)
    var letters: [String: Int] = [:]
    for instrument in page.instruments {
      for theme in instrument.themes {
        for row in theme.groups.flatMap(\.rows) {
          #expect(row.cells.cells.count == theme.columns.count && theme.width == theme.columns.count + 1)
          for cell in row.cells.cells { letters[cell.text, default: 0] += 1 }
        }
      }
    }
    let ratings = context.analysis.states.flatMap(\.ratings)
    #expect(letters == Dictionary(grouping: ratings.map { RatingView($0, .en).letter }, by: \.self).mapValues(\.count))
    // Every score is in it, and a state without one has a sign that says why.
    let scores = context.scorecards.flatMap(\.clusters).flatMap(\.articles).map(\.score)
    #expect(ratings.count { $0.absence == nil } == scores.count { $0.absence == nil })
    let articles = Set(ratings.map { "\($0.instrument) \($0.cluster) \($0.article)" })
    #expect(ratings.count == context.region.states.count * articles.count)
  }

  @Test func everyFilterHidesSomething() {
    let page = MatrixPageView(context)
    let used = Set(
      page.instruments.flatMap { [$0.filter] + $0.themes.flatMap { [$0.filter] + $0.groups.map(\.filter) } })
    let filters = page.instrumentFilters + page.themeFilters + page.groupFilters
    #expect(Set(filters.map(\.id)) == used && filters.count == used.count)
    for filter in filters { #expect(page.style.holds("#f-\(filter.id):not(:checked)) .\(filter.id) ")) }
  }

  @Test func anArticleSaysWhoDoesItByWhichLaw() throws {
    let instrument = try #require(context.instruments.first { $0.id == "UNTOC" })
    let article = try #require(instrument.articles.first { $0.number == 16 })
    let page = ArticlePageView(article, of: instrument, context)
    let answers = page.provisions.flatMap(\.answers)
    #expect(answers.contains { $0.letter == "✓" && !$0.laws.isEmpty })
    #expect(page.provisions.allSatisfy { $0.groupCounts.count == page.groups.count })
    #expect(page.provisions.allSatisfy { $0.hasAnswers == !$0.answers.isEmpty })
  }

  @Test func confidentialAnswersAreOnNoArticle() throws {
    let (corpus, question, state) = try Self.corpusWithASecret()
    let context = Self.context(of: corpus)
    for instrument in context.instruments {
      for article in instrument.articles {
        let page = ArticlePageView(article, of: instrument, context)
        #expect(!page.provisions.flatMap(\.answers).flatMap(\.laws).contains { $0.law == "planted-secret" })
      }
    }
    let own = try #require(context.states.first { $0.code == state })
    let rows = AnswersPageView(own, context).traces.flatMap(\.rows).filter { $0.question == question }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.answer == "confidential" && !$0.evidence.holds("planted") })
    for theme in context.themes {
      let measures = ManualPageView(theme, context).instruments.flatMap(\.articles).flatMap(\.rows).flatMap(\.measures)
      #expect(!measures.contains { $0.title.holds("planted") })
    }
    let needs = AssistancePageView.needs(of: state, base: "", context)
    #expect(!needs.pairs.contains { $0.basis.holds("planted") } && !needs.unmet.contains { $0.about.holds("planted") })
  }

  /// The exercise with one confidential answer that cites a law.
  private static func corpusWithASecret() throws -> (corpus: Corpus, question: String, state: String) {
    var corpus = corpus
    let place = try #require(
      corpus.submissions.firstIndex {
        $0.cycle == "2026" && $0.status == .final && $0.questionnaire.id == "untoc-criminalization"
      })
    let old = corpus.submissions[place]
    let question = "untoc.5.conspiracy"
    var answer = Answer(question: question, values: ["yes"], isConfidential: true)
    answer.evidence = [
      Evidence(
        kind: .legislation, title: "planted-secret", provision: "1", inForce: nil, href: nil, verifiedBy: nil,
        position: .start)
    ]
    corpus.submissions[place] = Submission(
      questionnaire: old.questionnaire, state: old.state, cycle: old.cycle, status: old.status, date: old.date,
      source: old.source, answers: old.answers.filter { $0.question != question } + [answer], file: old.file)
    return (corpus, question, old.state)
  }

  // MARK: Assistance and change

  @Test func everyNeedIsShownOnce() {
    let page = AssistancePageView(context)
    let match = context.analysis.assistance
    #expect(page.areas.map(\.needs).reduce(0, +) == match.needs)
    #expect(page.areas.allSatisfy { $0.needs == $0.met + $0.unmet })
    #expect(page.states.map(\.count).reduce(0, +) == match.needs)
    #expect(page.states.flatMap(\.pairs).count == match.pairs.count)
    #expect(page.states.flatMap(\.unmet).map(\.count).reduce(0, +) == match.unmet.count)
  }

  @Test func theDemandForTrainingCountsEachStateOnceAndLeavesNothingOut() {
    let asked = Dictionary(uniqueKeysWithValues: context.states.map { ($0.code, context.trainingNeeds(of: $0.code)) })
    for theme in context.themes {
      for demand in TrainingPageView.demand(theme, asked, context) {
        #expect(
          demand.asking + demand.silent + demand.confidential + demand.unknown == context.states.count,
          "\(theme) \(demand.instrument.id)")
        let secretive = context.states.count { state in
          !(asked[state.code]?[theme]?.contains(demand.instrument.id) ?? false)
            && context.submissions(of: state.code).contains { submission in
              context.corpus.questionnaires[submission.questionnaire].map {
                $0.cluster == theme && $0.instrument == demand.instrument.id
              } ?? false && submission.answers.contains(where: \.isWithheld)
            }
        }
        #expect(demand.confidential == secretive, "what may be asked for in confidence is not “not asked for”")
      }
    }
    let match = context.analysis.assistance
    let needs = Set(
      (match.pairs.map(\.need) + match.unmet.map(\.need)).filter { $0.area == .training }.map { need in
        "\(need.state) \(need.instrument)\(need.article.map { " \($0)" } ?? "")"
      })
    let shown = Set(asked.flatMap { state, themes in themes.values.joined().map { "\(state) \($0)" } })
    #expect(!needs.isEmpty && needs.isSubset(of: shown), "\(needs.subtracting(shown))")
    let states = Set(needs.map { String($0.prefix { $0 != " " }) })
    #expect(Set(asked.filter { !$0.value.isEmpty }.keys) == states)
    let listed = TrainingPageView(context).themes.flatMap(\.articles).flatMap(\.states).count
    #expect(listed == asked.values.flatMap(\.values).joined().count { $0.contains(" ") })
  }

  @Test func theManualsHoldWhatThePageOfPracticeNames() {
    let practice = PracticePageView(context).instruments.flatMap { instrument in
      instrument.articles.flatMap { article in
        article.states.map { "\($0.name) \($0.href.split(separator: "#")[1])" }
      }
    }
    let manuals = context.themes.map { ManualPageView($0, context) }.flatMap(\.instruments).flatMap(\.articles)
    let named = manuals.flatMap { article in article.rows.map { "\($0.state) \(article.anchor)" } }
    #expect(!practice.isEmpty && Set(named) == Set(practice))
    #expect(PracticePageView(context).manuals.count == context.themes.count)
    #expect(manuals.flatMap(\.rows).contains { !$0.measures.isEmpty })
  }

  @Test func everyChangeIsShownOnce() throws {
    let change = try #require(context.analysis.change)
    let page = ChangePageView(change, context)
    for tallies in [page.kinds, page.states] {
      #expect(tallies.map(\.closed).reduce(0, +) == change.total.closed)
      #expect(tallies.map(\.opened).reduce(0, +) == change.total.opened)
      #expect(tallies.map(\.unchanged).reduce(0, +) == change.total.unchanged)
      #expect(tallies.map(\.notCompared).reduce(0, +) == change.total.notCompared)
    }
    #expect(page.obstacles.map(\.count).reduce(0, +) == change.total.notCompared)
    for state in context.states {
      let own = try #require(StateChangeView(state, context))
      #expect(own.lists.allSatisfy { $0.groups.map(\.size).reduce(0, +) == $0.count })
    }
  }

  // MARK: Words

  /// A word that a template asks for and nobody wrote would leave a hole in every language.
  @Test func everyWordOfTheTemplatesExists() throws {
    let words = Words.dictionary(.en)
    var used: Set<String> = []
    for name in Project.names(in: "Sources/PalermoSite/Templates") where name.hasSuffix(".mustache") {
      let template = try #require(Project.text("Sources/PalermoSite/Templates/\(name)"))
      for match in template.matches(of: /\{\{words\.(\w+)\}\}/) {
        used.insert(String(match.1))
        #expect(words[String(match.1)]?.isEmpty == false, "\(name): \(match.1)")
      }
    }
    #expect(Set(words.keys).subtracting(used).sorted() == [], "words that no template uses")
    for language in Language.allCases { #expect(Words.dictionary(language).values.allSatisfy { !$0.isEmpty }) }
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(of separator: String) -> [String] { split(separator: separator).map(String.init) }
}
