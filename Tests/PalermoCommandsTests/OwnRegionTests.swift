import Foundation
import TestSupport
import Testing

/// A region, a cycle, instruments and a questionnaire of one's own, made by `palermo new` and the guides alone: CARICOM,
/// two treaties that are watched, and twelve questions about one of them.
struct OwnRegionTests {
  private static let own = "Samples/caricom"

  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test func itIsCleanAndTwelveQuestionsAreAsked() throws {
    let (findings, code) = try palermo(["validate", Self.own, "--strict"])
    #expect(code == 0, "\(findings)")
    let lint = try palermo([
      "lint", "\(Self.own)/questionnaire.xml", "\(Self.own)/instruments.xml", "--stats", "--strict", "--format", "json",
      "--quiet",
    ])
    #expect(lint.code == 0 && lint.output.contains(#""scored" : 12"#), "\(lint.output)")
    #expect(try palermo(["fmt", "--check", Self.own]).code == 0)
  }

  /// What is said of a region without a plan names neither a plan nor a body nor the number of an action.
  @Test(arguments: ["en", "es", "fr", "pt"])
  func nothingSpeaksOfAPlanThatTheRegionDoesNotHave(language: String) throws {
    let folder = TemporaryFolder()
    let report = folder.path("report")
    let common = ["--today", "2027-07-01", "--lang", language]
    var said = [
      try palermo(["gaps", Self.own, "--output", report] + common).output,
      try palermo(["gaps", Self.own, "--state", "HTI"] + common).output,
      try palermo(["gaps", Self.own, "--action", "accession", "--format", "json"] + common).output,
      try palermo(["status", Self.own] + common).output,
      try palermo(["export", Self.own, "--to", "csv", "--output", folder.path("tables")] + common).output,
    ]
    #expect(said[0].contains("14"))
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path(".")) {
      guard
        // Sources of facts on participation, and the notes of data that ship, are quoted as they are.
        !name.hasSuffix("participation.csv"), !name.hasSuffix("method.html"),
        name.hasSuffix(".html") && name.contains("/\(language)/") || name.hasSuffix(".csv") || name.hasSuffix(".json")
      else { continue }
      said.append(try String(contentsOfFile: folder.path(name), encoding: .utf8))
    }
    #expect(said.count > 20)
    let words = try Regex(
      #"\bOAS\b|\bOEA\b|GTDOT|\b[Aa]c(tion|ción)\s+[0-9]|\bação\s+[0-9]|CP/RES|\bPlan’s\b|\bPlan of Action|Hemispheric"#
    )
    for text in said {
      if let found = text.firstMatch(of: words) {
        Issue.record("“\(text[found.range])” in \(text[found.range.lowerBound...].prefix(120))")
      }
    }
    #expect(!said[2].contains(#""followUp" : "4.1""#) && said[2].contains(#""followUp" : "accession""#))
  }

  @Test func watchedTreatiesAreShownAndNobodyHasAGap() throws {
    let (output, code) = try palermo(["gaps", Self.own, "--today", "2027-07-01", "--format", "json", "--quiet"])
    #expect(code == 0)
    let end = try #require(output.lastIndex(of: "}"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(output[...end].utf8)) as? [String: Any])
    let analysis = try #require(document["analysis"] as? [String: Any])
    let treaties = try #require(analysis["treaties"] as? [[String: Any]])
    for id in ["BUDAPEST", "UNCYBER"] {
      let tally = try #require(treaties.first { $0["instrument"] as? String == id })
      #expect(tally["standing"] as? String == "watched" && tally["unknown"] as? Int == 14 && tally["listing"] == nil)
    }
    let gaps = try #require(analysis["states"] as? [[String: Any]]).flatMap { $0["gaps"] as? [[String: Any]] ?? [] }
    let treaty = gaps.filter { $0["kind"] as? String == "treaty" }
    #expect(Set(treaty.compactMap { $0["instrument"] as? String }).isDisjoint(with: ["BUDAPEST", "UNCYBER", "CIFTA"]))
  }
}
