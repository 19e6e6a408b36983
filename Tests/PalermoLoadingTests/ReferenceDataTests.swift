import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

/// Holds the reference data that ship to the tables of facts they were made from.
@Suite("Reference data against the tables of facts")
struct ReferenceDataTests {
  static let provisions = CSV.records(Project.text("Tests/Fixtures/data/provisions.csv")!)
  static let states = CSV.records(Project.text("Tests/Fixtures/data/oas-states.csv")!)
  static let statuses = CSV.records(Project.text("Tests/Fixtures/data/treaty-status.csv")!)
  static let published = CSV.records(Project.text("Tests/Fixtures/data/published-trafficking-2008.csv")!)

  static func document(_ path: String) -> Document? {
    Loader().load(SourceText(Project.bytes(path)), path: path).document
  }

  static func instruments() throws -> Instruments {
    guard case .instruments(let all) = document("Questionnaires/reference/instruments.xml") else { throw Absent() }
    return all
  }

  static func region() throws -> Region {
    guard case .region(let region) = document("Samples/americas/region.xml") else { throw Absent() }
    return region
  }

  static func participation() throws -> Participation {
    guard case .participation(let all) = document("Samples/americas/participation.xml") else { throw Absent() }
    return all
  }

  struct Absent: Error {}

  /// The id of a provision in a row of the table of provisions.
  static func provisionID(_ row: [String: String]) -> String {
    let paragraph = row["paragraph"]!.isEmpty ? "" : "/" + row["paragraph"]!
    let segment = row["segment"]!.isEmpty ? "" : "." + row["segment"]!
    return "\(row["instrument"]!)/\(row["article"]!)\(paragraph)\(segment)"
  }

  @Test("The tables themselves are complete")
  func tables() {
    #expect(Self.provisions.count == 531)
    #expect(Self.states.count == 35)
    #expect(Self.statuses.count == 420)
    #expect(Self.published.count == 24)
  }

  @Test("All 531 provisions have their obligation, kind, cluster and marks")
  func provisionsAgree() throws {
    let instruments = try Self.instruments()
    #expect(instruments.all.flatMap(\.articles).flatMap(\.provisions).count == 531)
    for row in Self.provisions {
      let id = Self.provisionID(row)
      guard let provision = instruments[provision: id] else {
        Issue.record("\(id) is missing")
        continue
      }
      #expect(provision.obligation.rawValue == row["obligation"], "\(id)")
      #expect(provision.kind.rawValue == row["measure_kind"], "\(id)")
      #expect(provision.cluster.rawValue == row["cluster"], "\(id)")
      #expect(provision.clusterBasis.rawValue == row["cluster_basis"], "\(id)")
      #expect(provision.theme == row["theme"], "\(id)")
      #expect(provision.needsNotification == (row["notification_required"] == "y"), "\(id)")
      #expect(provision.isJudgement == (row["obligation_is_judgement"] == "y"), "\(id)")
      #expect(provision.isChapeau == (row["role"] == "chapeau"), "\(id)")
      #expect(provision.article == Int(row["article"]!), "\(id)")
      #expect(provision.measure.languages == Language.allCases, "\(id)")
    }
  }

  @Test("The articles have their official titles")
  func titlesAgree() throws {
    let instruments = try Self.instruments()
    var instrument = ""
    var count = 0
    for line in Project.text("Tests/Fixtures/data/articles.md")!.split(separator: "\n") {
      if let heading = line.firstMatch(of: #/^### (\w+) —/#) { instrument = String(heading.1) }
      guard let row = line.firstMatch(of: /^\| (\d+) \| ([^|]+?) \|/) else { continue }
      // An article without a provision to report on need not be there.
      guard let article = instruments[instrument: instrument]?.articles.first(where: { $0.number == Int(row.1)! })
      else { continue }
      #expect(article.title[.en] == String(row.2), "\(instrument) \(row.1)")
      count += 1
    }
    #expect(count == instruments.all.flatMap(\.articles).count)
  }

  @Test("The 35 states have their names in four languages")
  func statesAgree() throws {
    let region = try Self.region()
    #expect(region.kind == .real)
    #expect(region.states.count == 35)
    for row in Self.states {
      let state = try #require(region[state: row["iso3"]!], "\(row["iso3"]!)")
      for language in Language.allCases {
        // The list has the apostrophe of typewriters.
        #expect(state.name[language] == row["name_\(language)"]?.replacing("'", with: "’"), "\(state.code)")
      }
      #expect(state.subregion == row["oas_subregion"]!.lowercased().replacing(" ", with: "-"), "\(state.code)")
      #expect(
        state.submissionLanguages == row["submission_language"]!.split(separator: ";").map(String.init), "\(state.code)"
      )
      #expect((state.membership == "member") == (row["oas_status"] == "member"), "\(state.code)")
    }
    let tiles = region.states.map { [$0.column, $0.row] }
    #expect(Set(tiles).count == 35, "two states share a tile")
  }

  @Test("Every row of the treaty table is in the participation")
  func statusesAgree() throws {
    let participation = try Self.participation()
    #expect(participation.region == "oas")
    #expect(participation.states.flatMap(\.treaties).count == 420)
    for row in Self.statuses {
      let place = "\(row["iso3"]!) \(row["instrument_id"]!)"
      guard let status = participation[state: row["iso3"]!, instrument: row["instrument_id"]!] else {
        Issue.record("\(place) is missing")
        continue
      }
      let consent = row["consent_action"]!
      #expect(status.consent.rawValue == (consent.isEmpty ? "unknown" : consent), "\(place)")
      #expect(status.signed.map { "\($0)" } ?? "" == row["signed_date"], "\(place)")
      #expect(status.consented.map { "\($0)" } ?? "" == row["consent_date"], "\(place)")
      #expect(status.inForce.map { "\($0)" } ?? "" == row["entry_into_force_date"], "\(place)")
      #expect(status.isInForceComputed == (row["eif_basis"] == "computed"), "\(place)")
      #expect(status.hasReservations == ["y": true, "n": false][row["reservation_or_declaration"]!], "\(place)")
      #expect(status.confidence.rawValue == row["confidence"], "\(place)")
      #expect(status.sources == row["source_url"]!.split(separator: " ; ").map(String.init), "\(place)")
    }
  }

  @Test(
    "Each instrument has as many parties as the depositary counts",
    arguments: [
      ("UNTOC", 35), ("TIP", 35), ("SOM", 32), ("FP", 29), ("UNCAC", 33), ("UN1988", 35), ("CIFTA", 31), ("IACAC", 34),
      ("IAMLA", 26), ("IAMLA-OP", 7), ("IACAT", 24), ("TFC", 35),
    ])
  func parties(instrument: String, count: Int) throws {
    let participation = try Self.participation()
    #expect(
      participation.states.count { participation[state: $0.code, instrument: instrument]?.isParty == .yes } == count)
    #expect(try Self.instruments()[instrument: instrument] != nil)
  }

  @Test("The 24 published submissions hold the published values", arguments: published.map { $0["iso3"]! })
  func publishedAgree(state: String) throws {
    let row = Self.published.first { $0["iso3"] == state }!
    guard case .submission(let submission) = Self.document("Samples/americas/submissions/\(state).xml") else {
      throw Absent()
    }
    #expect(submission.state == state)
    #expect(submission.source.kind == .published)
    #expect(submission.source.asOf?.description == row["as_of"])
    #expect(submission.source.href == row["url"])
    let answer = submission[question: "tip.5.offence"]
    #expect(answer?.values ?? [] == (row["finding"] == "not-stated" ? [] : [row["finding"]!]))
  }
}
