import Foundation
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoExports

/// The forms of export against files that a person has read, and what holds of each of them.
struct ExportTests {
  /// Two fictional states in two cycles.
  private static let small: LoadedCorpus = {
    let folder = "Samples/exercise/submissions"
    let submissions = [
      "2025/XAA-tip-criminalization", "2026/XAA-tip-criminalization", "2026/XAB-tip-criminalization",
      "2026/XAB-untoc-cooperation", "2026/XAB-untoc-law-enforcement",
    ].map { "\(folder)/\($0).xml" }
    let others = ["region", "participation", "cycles/2025", "cycles/2026"].map { "Samples/exercise/\($0).xml" }
    return load(others + submissions)
  }()

  private static let americas = load(
    ["participation", "region", "submissions"].map { name in
      "Samples/americas/\(name)\(name == "submissions" ? "" : ".xml")"
    })

  private static func load(_ paths: [String]) -> LoadedCorpus {
    CorpusLoader().load(paths.map(Project.path), extras: [.instruments, .profiles, .cooperation])
  }

  private static func analysis(of loaded: LoadedCorpus) -> GapAnalysis {
    let profile = loaded.corpus.profiles.first { $0.id == "default" }!
    return Analyst(corpus: loaded.corpus.published, region: loaded.corpus.regions[0], profile: profile).analysis()
  }

  private static let smallAnalysis = analysis(of: small)
  private static let smallTables = tables(of: small).all

  private static func tables(of loaded: LoadedCorpus, _ language: Language = .en) -> AnalysisTables {
    let corpus = loaded.corpus.published
    let profile = corpus.profiles.first { $0.id == "default" }!
    let analyst = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile)
    return AnalysisTables(
      analyst.analysis(), corpus: corpus, region: corpus.regions[0], scorecards: analyst.scorecards, edition: .public,
      language: language)
  }
  private static let provenance = Provenance(tool: "palermo 1.2.3", edition: .public, inputs: [])

  // MARK: Tables

  @Test func theSchemaOfTheTablesIsThatPublished() throws {
    try Project.expect(
      "Schemas/tables.datapackage.json",
      toHold: TablePackage(Self.smallTables).json())
  }

  @Test(arguments: [
    "ratings", "deliveries", "assistance", "change", "sources", "states", "participation", "instrument_ratings",
    "questions", "cooperation", "codebook",
  ])
  func tablesAreAsRecorded(name: String) throws {
    let table = try #require(Self.smallTables.first { $0.name == name })
    let root = Project.root + "/"
    let text = DataTable(
      name: name, title: table.title, description: "", key: table.key, columns: table.columns,
      rows: DataTable.Rows(Array(table.rows.prefix(25)))
    ).csv
    #expect(!text.contains(root))
    try Project.expect("Tests/PalermoExportsTests/Golden/export.\(name).csv", toHold: text)
  }

  @Test func everyRowHasACellForEachColumnOfItsKind() {
    for table in Self.smallTables {
      #expect(!table.rows.isEmpty, "\(table.name)")
      for row in table.rows {
        #expect(row.count == table.columns.count, "\(table.name)")
        for (column, cell) in zip(table.columns, row) {
          switch (column.kind, cell) {
          case (_, nil): #expect(!column.isRequired, "\(table.name).\(column.name)")
          case (.code(let codes), .text(let word)):
            #expect(codes.contains { $0.value == word }, "\(table.name).\(column.name): \(word)")
          case (.text, .text), (.integer, .integer), (.year, .integer), (.number, .number), (.boolean, .boolean),
            (.date, .date):
            break
          default: Issue.record("\(table.name).\(column.name): \(cell!)")
          }
        }
      }
    }
  }

  /// Names beside codes are in the language wanted; codes and names of columns are the same in every language.
  @Test func onlyNamesDependOnTheLanguage() throws {
    let spanish = Self.tables(of: Self.small, .es).all
    for (table, other) in zip(Self.smallTables, spanish) {
      #expect(table.columns.map(\.name) == other.columns.map(\.name) && table.rows.count == other.rows.count)
      for (row, translated) in zip(table.rows, other.rows) {
        for (column, (cell, own)) in zip(table.columns, zip(row, translated))
        where !column.name.hasSuffix("Label") && column.name != "note" {
          #expect(cell == own, "\(table.name).\(column.name)")
        }
      }
    }
    let gaps = try #require(spanish.first { $0.name == "gaps" })
    let place = try #require(gaps.columns.firstIndex { $0.name == "kindLabel" })
    #expect(gaps.rows.contains { $0[place] == .text(GapKind.duty.name(.es)) })
  }

  /// What a need or an offer is about stands once, however many answers speak of it.
  @Test func assistanceStandsOnce() throws {
    let table = try #require(Self.smallTables.first { $0.name == "assistance" })
    let subject = ["kind", "state", "area", "instrument", "article"].map { name in
      table.columns.firstIndex { $0.name == name }!
    }
    #expect(Set(table.rows.map { row in subject.map { row[$0] } }).count == table.rows.count)
    let questions = try #require(table.columns.firstIndex { $0.name == "questions" })
    for case .text(let ids) in table.rows.map({ $0[questions] }) {
      let all = ids.split(separator: " ")
      #expect(Set(all).count == all.count, "\(ids)")
    }
  }

  /// What a hostile respondent may write, and what becomes of it in a field of a record.
  @Test(arguments: [
    ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""), ("+1", "'+1"), ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\r\n=1", "\"'\r\n=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"),
    ("'=1", "''=1"),
    ("'", "''"), (" =1", " =1"), ("a=1", "a=1"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""),
    ("é🇭🇹", "é🇭🇹"), ("", ""),
  ])
  func noTextBecomesAFormula(text: String, field: String) {
    let columns = [
      DataTable.Column(name: "a", kind: .text, isRequired: true, title: "A", description: ""),
      DataTable.Column(name: "b", kind: .codes(Rating.self), isRequired: true, title: "B", description: ""),
    ]
    let table = DataTable(
      name: "t", title: "T", description: "", key: [], columns: columns,
      rows: DataTable.Rows([[.text(text), .text("-")]]))
    #expect(Array(table.csv.utf8) == Array("\u{FEFF}a,b\r\n\(field),-\r\n".utf8))
  }

  // MARK: Workbooks

  @Test(arguments: Language.allCases)
  func theSameAnalysisGivesTheSameWorkbook(language: Language) throws {
    func bytes() throws -> [UInt8] {
      try AnalysisWorkbook(
        Self.smallAnalysis, corpus: Self.small.corpus.published, region: Self.small.corpus.regions[0], scorecards: [],
        provenance: Self.provenance, language: language
      )
      .bytes()
    }
    let first = try bytes()
    #expect(first.starts(with: [0x50, 0x4B]))
    #expect(try first == bytes())
  }

  // MARK: Answers

  @Test func answersAreAsRecordedAndNoneIsConfidential() throws {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAB" cycle="2026" status="final" date="2026-04-14">
        <source kind="exercise" title="Exercise data"/>
        <answer question="tip.5.offence" value="yes">
          <explanation xml:lang="es">=1+1&#10;«dos»</explanation>
          <evidence kind="legislation" title="Penal Code" provision="art. 281" inForce="2009-03" href="https://example.org/1"/>
          <assistance kind="offer" area="training" details="a week"/>
        </answer>
        <answer question="tip.5.attempt" value="no" confidential="true"><explanation xml:lang="en">secret</explanation></answer>
        <answer question="tip.5.victims"><figure year="2025" value="12.5"/></answer>
        <answer question="tip.5.assistance" value="action-plan other"><other xml:lang="fr">autre</other></answer>
      </submission>
      """
    let region = try #require(Project.text("Samples/exercise/region.xml"))
    let loaded = CorpusLoader().load([("region.xml", region), ("tip.xml", text)], extras: [.instruments])
    let lines = try AnswerLines(loaded.corpus.published, edition: .public).text()
    #expect(!lines.contains("secret") && !lines.contains("tip.5.attempt"))
    try Project.expect("Tests/PalermoExportsTests/Golden/export.answers.jsonl", toHold: lines)
  }

  // MARK: OSCAL

  @Test func controlsHaveIdsOfTheirOwnThatOSCALTakes() {
    let provisions = Self.small.corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).map(\.id)
    let ids = provisions.map(OSCAL.control)
    #expect(provisions.count > 500 && Set(ids).count == provisions.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: #/[A-Za-z_][A-Za-z0-9_.\-]*/#) != nil })
    #expect(OSCAL.control("UNTOC/5/1(a)(i)") == "UNTOC-5-1_a__i_")
  }

  /// Findings of a region of one small state, told from the answers by the definition: a mandatory provision with one
  /// question is satisfied by yes, not satisfied by partly or no, and otherwise has no finding.
  @Test(arguments: [("yes", "satisfied"), ("partly", "not-satisfied"), ("no", "not-satisfied"), ("", nil)])
  func aFindingSaysOnlyWhatIsSure(value: String, status: String?) throws {
    let answer = value.isEmpty ? "" : #"<answer question="tip.5.attempt" value="\#(value)"/>"#
    #expect(try results(of: answer).findings["TIP-5-2_a_.statement"] == status)
  }

  @Test func aConfidentialAnswerHasNoFinding() throws {
    let results = try results(of: #"<answer question="tip.5.attempt" value="no" confidential="true"/>"#)
    #expect(results.findings["TIP-5-2_a_.statement"] == nil && results.text.contains("left-out"))
    #expect(results.findings["TIP-5-1.statement"] == "satisfied")
  }

  /// The document, and the state of each statement that has a finding.
  private func results(of answer: String) throws -> (text: String, findings: [String: String]) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAB" cycle="2026" status="final" date="2026-04-14">
        <source kind="exercise" title="Exercise data"/>
        <answer question="tip.5.offence" value="yes"/>
        \(answer)
      </submission>
      """
    let files = try ["region", "participation"].map { name in
      (path: "\(name).xml", text: try #require(Project.text("Samples/exercise/\(name).xml")))
    }
    let corpus = CorpusLoader().load(files + [("tip.xml", text)], extras: [.instruments, .profiles]).corpus.published
    let cards = Scorer(profile: corpus.profiles.first { $0.id == "default" }!, corpus: corpus).scorecards()
    let state = try #require(corpus.regions[0][state: "XAB"])
    let json = try #require(
      OSCALResults(of: state, cards, isExercise: true, edition: .public, tool: "palermo 1.2.3", language: .en)
    )
    .json()
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String: Any]])
    let results = try #require(document["assessment-results"]?["results"] as? [[String: Any]])
    let targets = results.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.compactMap {
      $0["target"] as? [String: Any]
    }
    let findings = targets.map { target in
      (target["target-id"] as? String ?? "", (target["status"] as? [String: String])?["state"] ?? "")
    }
    return (json, Dictionary(uniqueKeysWithValues: findings))
  }

  // MARK: Reports to bodies of the OAS

  @Test(arguments: Language.allCases)
  func reportsToBodiesAreAsRecorded(language: Language) throws {
    func texts(_ loaded: LoadedCorpus, _ analysis: GapAnalysis, _ addressees: [Addressee]) -> String {
      let writer = Briefing(
        analysis, corpus: loaded.corpus, region: loaded.corpus.regions[0], provenance: Self.provenance,
        language: language)
      return addressees.map(writer.text).joined(separator: "\n")
    }
    let made = texts(Self.small, Self.smallAnalysis, Addressee.allCases)
    #expect(made.components(separatedBy: Texts.Pages.exercise(language)).count == 1 + Addressee.allCases.count)
    try Project.expect("Tests/PalermoExportsTests/Golden/addressed.\(language).md", toHold: made)
    let real = texts(Self.americas, Self.americasAnalysis, [.permanentCouncil])
    #expect(!real.contains(Texts.Pages.exercise(language)) && real.contains("*"))
    try Project.expect("Tests/PalermoExportsTests/Golden/addressed.americas.\(language).md", toHold: real)
  }

  /// What another body found, years ago, is no reason for a decision of ministers.
  @Test(arguments: [Language.en, .pt])
  func noBodyIsAskedToActOnWhatAPublishedSourceSays(language: Language) throws {
    let briefing = Briefing(
      Self.americasAnalysis, corpus: Self.americas.corpus.published, region: Self.americas.corpus.regions[0],
      provenance: Self.provenance, language: language)
    for addressee in [Addressee.hemisphericSecurity, .remja, .mispa] {
      let text = briefing.text(for: addressee)
      let decision = try #require(text.components(separatedBy: Texts.Briefing.decision(language)).last)
      #expect(!decision.components(separatedBy: Texts.Briefing.annex(language))[0].contains("TIP 5"))
      #expect(decision.contains(Texts.Briefing.decisionOpen(language)))
    }
  }

  /// The gaps that a body is asked to close first are all that equally many states share, of its own themes, and its annex
  /// holds them.
  @Test(arguments: [Addressee.remja, .mispa])
  func whatIsMostSharedIsInTheAnnex(addressee: Addressee) throws {
    let briefing = Briefing(
      Self.smallAnalysis, corpus: Self.small.corpus.published, region: Self.small.corpus.regions[0],
      provenance: Self.provenance, language: .en)
    let parts = briefing.text(for: addressee).components(separatedBy: Texts.Briefing.annex(.en))
    let ask = try #require(parts[0].split(separator: "\n").first { $0.contains("To close first") })
    let shared = ask.matches(of: /([A-Z]+ [0-9]+(?:\([0-9a-z]+\))*)\)?, open in ([0-9]+)/)
    #expect(!shared.isEmpty && Set(shared.map(\.2)).count == 1, "\(ask)")
    let most = try #require(shared.first.map { String($0.2) })
    let rows = parts[1].components(separatedBy: Texts.Headings.mostShared(.en))[1]
      .components(separatedBy: "###")[0].split(separator: "\n").filter {
        $0.hasPrefix("| ") && $0.contains(" | \(most) | ")
      }
    for match in shared { #expect(rows.contains { $0.contains("| \(match.1) |") }, "\(match.1)") }
    #expect(rows.count == min(shared.count, 10), "\(rows)")
  }

  private static let americasAnalysis = analysis(of: americas)
}
