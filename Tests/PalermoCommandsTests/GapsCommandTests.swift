import Foundation
import TestSupport
import Testing

struct GapsCommandTests {
  private func run(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(["gaps"] + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test(arguments: ["en": "There are: 2.1, 3.5, 4.1, 4.2, 4.4", "fr": "Il y a\u{A0}: 2.1, 3.5, 4.1, 4.2, 4.4"])
  func anUnknownActionIsAUsageErrorThatListsTheKnown(language: String, words: String) throws {
    let (output, code) = try run("Samples/americas", "--action", "9.9", "--lang", language)
    #expect(code == 64 && output.contains(words))
  }

  @Test func onlyWhatServesTheActionIsPrinted() throws {
    let joined = try run("Samples/americas", "--action", "4.1", "--action", "4.2").output
    #expect(
      joined.contains("agreement to join: 63; states concerned: 30 of 35") && joined.contains("open duty: ")
        && !joined.contains("action 2.1"), "\(joined.prefix(3_000))")
    let assistance = try run("Samples/americas", "--action", "3.5").output
    #expect(assistance.hasPrefix("assistance: none is asked for openly (action 3.5)\npalermo: files read: "))
    let shared = try run("Samples/americas", "--action", "4.4").output
    #expect(
      shared.contains("States with agreements still to join: 30; ratifications or accessions outstanding: 63;"),
      "counted over all gaps")
    #expect(
      shared.contains("States with a finding: 23;") && shared.contains("TIP 5(1)") && shared.contains("CARICOM"))
  }

  @Test func theJSONIsFilteredToo() throws {
    let mixed = try run("Samples/americas", "--action", "4.1", "--format", "json").output
    let output = String(mixed[..<(try #require(mixed.firstRange(of: "palermo: files read"))).lowerBound])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let analysis = try #require(document["analysis"] as? [String: Any])
    #expect(document["actions"] as? [String] == ["4.1"])
    #expect((analysis["provisions"] as? [Any])?.isEmpty == true && (analysis["treaties"] as? [Any])?.count == 12)
    let gaps = try #require(analysis["states"] as? [[String: Any]]).flatMap { $0["gaps"] as? [[String: Any]] ?? [] }
    #expect(gaps.count == 71 && gaps.allSatisfy { $0["followUp"] as? String == "4.1" })
  }

  @Test func theSheetOfAStateIsPrinted() throws {
    let (output, code) = try run("Samples/americas", "--state", "HTI", "--lang", "es")
    #expect(code == 0 && output.contains("Haití (HTI)") && output.contains("Tradición jurídica"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let narrowed = try run("Samples/americas", "--state", "HTI", "--action", "4.2").output
    #expect(narrowed.contains("Notifications to make") && !narrowed.contains("Agreements to join"))
    let unknown = try run("Samples/americas", "--state", "HTO")
    #expect(unknown.code == 64 && unknown.output.contains("did you mean"))
  }

  @Test func theCapacityIsAPositiveNumber() throws {
    for wrong in ["0", "-1", "many"] { #expect(try run("Samples/americas", "--capacity=\(wrong)").code == 64) }
    let output = try run("Samples/exercise", "--capacity", "1", "--action", "3.5").output
    // So many that the limit alone decides how many are met: that number would say nothing.
    #expect(output.contains("if each state helps with at most 1:") && !output.contains("could be met"))
  }
}
