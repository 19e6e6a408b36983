import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// Every row of Schemas/conditions.md.
struct ConditionsPageTests {
  /// The rows of the table under a heading, as cells without backquotes.
  static func rows(under heading: String) throws -> [[String]] {
    let page = try #require(Project.text("Schemas/conditions.md"))
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix(heading) })
    return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      line.split(separator: "|").map { String($0.trimming(" ").trimming("`")) }
    }
  }

  /// What a submission of 30 May 2026 with an answer, of a state with an entry on UNTOC, lets conditions see.
  static func context(answer: String, entry: String?, of edition: Edition = .internal) throws -> EvaluationContext {
    let submission = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="a" version="2026.1" state="XAA" cycle="2026" status="final" date="2026-05-30">
        <source kind="exercise"/>
        \(answer)
      </submission>
      """
    let treaty = entry.map { #"<treaty instrument="UNTOC" \#($0) confidence="verified"><source>S</source></treaty>"# }
    let participation = """
      <participation xmlns="urn:palermo-toolkit:1" region="exercise">
        <state code="XAA">\(treaty ?? #"<treaty instrument="TIP" consent="none" confidence="verified"><source>S</source></treaty>"#)</state>
      </participation>
      """
    let region = try #require(Project.text("Samples/exercise/region.xml"))
    let loaded = CorpusLoader().load([
      (path: "a.xml", text: submission), (path: "p.xml", text: participation), (path: "r.xml", text: region),
    ])
    #expect(loaded.files.flatMap(\.findings).isEmpty)
    let view = loaded.corpus.view(for: edition)
    return view.evaluationContext(of: try #require(view.submissions.first), companions: [])
  }

  @Test func answers() throws {
    let rows = try Self.rows(under: "Answers")
    #expect(rows.count == 12)
    for row in rows {
      let context = try Self.context(answer: row[0] == "none" ? "" : row[0], entry: nil)
      #expect(context.evaluate(.answered(question: "q", values: [])).rawValue == row[1], "\(row[0])")
      #expect(context.evaluate(.answered(question: "q", values: ["yes", "partly"])).rawValue == row[2], "\(row[0])")
      #expect(context.evaluate(.number(question: "q", minimum: 1, maximum: nil)).rawValue == row[3], "\(row[0])")
    }
  }

  /// What is said below the table of answers.
  @Test func aConfidentialAnswerIsUnknownInAPublication() throws {
    for row in try Self.rows(under: "Answers") where row[0].contains("confidential") {
      let context = try Self.context(answer: row[0], entry: nil, of: .public)
      #expect(context.evaluate(.answered(question: "q", values: [])) == .unknown)
      #expect(context.evaluate(.not(.answered(question: "q", values: ["no"]))) == .unknown)
    }
  }

  @Test func participation() throws {
    let rows = try Self.rows(under: "Participation")
    #expect(rows.count == 12)
    for row in rows {
      let context = try Self.context(answer: "", entry: row[0] == "none" ? nil : row[0])
      #expect(context.evaluate(.party(instrument: "UNTOC")).rawValue == row[1], "\(row[0])")
      #expect(context.evaluate(.reservation(instrument: "UNTOC")).rawValue == row[2], "\(row[0])")
    }
  }

  @Test func together() throws {
    let rows = try Self.rows(under: "Together")
    #expect(rows.count == 6)
    for row in rows {
      let (one, other) = (try #require(Truth(rawValue: row[0])), try #require(Truth(rawValue: row[1])))
      for pair in [[one, other], [other, one]] {
        #expect(Truth.all(pair).rawValue == row[2])
        #expect(Truth.any(pair).rawValue == row[3])
      }
    }
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> Substring {
    Substring(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
