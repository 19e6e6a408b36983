import Foundation
import TestSupport
import Testing

/// `palermo score` with its profiles and its questions to put first.
struct ScoreCommandTests {
  private static let inputs = [
    "region.xml", "participation.xml", "submissions/2026/XAC-som-cooperation.xml",
    "submissions/2026/XAC-untoc-criminalization.xml",
  ]
  .map { "Samples/exercise/\($0)" }

  private func run(_ arguments: [String], paths: [String] = inputs) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      ["score"] + paths + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: ["default", "flat", "strict-evidence", "un-count"])
  func everyProfileScoresInTextAndJSON(profile: String) throws {
    let text = try run(["--profile", profile])
    #expect(text.code == 0)
    #expect(text.output.contains("profile \(profile)") && text.output.contains("made by palermo 0.1.0"))
    let json = try object(try run(["--profile", profile, "--format", "json"]).output)
    let card = try #require((json["scorecards"] as? [[String: Any]])?.first)
    #expect(card["profile"] as? String == profile)
    #expect((card["questionnaires"] as? [String])?.first?.contains(" 2026.2") == true)
    let origin = try #require(json["provenance"] as? [String: Any])
    #expect(origin["tool"] as? String == "palermo 0.1.0")
    let inputs = try #require(origin["inputs"] as? [[String: String]])
    #expect(inputs.count == 4)
    // The hashes of the text are those of the JSON.
    for input in inputs where input["path"]?.contains("submissions") == true {
      #expect(text.output.contains("sha256:\(try #require(input["sha256"]))"))
    }
    let score = try #require(card["score"] as? [String: Any])
    #expect((score["rating"] == nil) == (profile == "un-count"))
    #expect((json["counts"] == nil) == (profile != "un-count"))
  }

  @Test func anUnknownProfileListsThoseThereAre() throws {
    let (output, code) = try run(["--profile", "nonsense"])
    #expect(code == 64)
    #expect(output.contains("default, flat, strict-evidence, un-count"))
  }

  @Test func aProfileThatMakesNoSenseIsNotUsed() throws {
    let own = "Samples/rules/incoherent-profile/failing.xml"
    let (output, code) = try run(["--profile", "example"], paths: Self.inputs + [own])
    #expect(code == 1)
    #expect(output.contains("incoherent-profile/failing.xml: has errors, and nothing is made of it"))
  }

  @Test(arguments: [
    ("en", "number of answers"), ("es", "número de respuestas"), ("fr", "nombre de réponses"),
    ("pt", "número de respostas"),
  ])
  func narrowingNamesTheQuestions(language: String, words: String) throws {
    let paths =
      ["Samples/exercise/region.xml", "Samples/exercise/participation.xml"]
      + ["cooperation", "criminalization", "law-enforcement", "prevention"]
      .map { "Samples/exercise/submissions/2025/XAC-som-\($0).xml" }
    let (output, code) = try run(["--narrow", "--lang", language], paths: paths)
    #expect(code == 0)
    #expect(output.contains("L  \(words) 1") && output.contains("som.20.settlement"))
    let json = try object(try run(["--narrow", "--format", "json"], paths: paths).output)
    let card = try #require((json["scorecards"] as? [[String: Any]])?.first)
    let letter = try #require((card["letters"] as? [[String: Any]])?.first)
    #expect(letter["fewest"] as? Bool == true && letter["atLeast"] as? Int == 1)
  }

  @Test func narrowingNeedsLettersAndNothingElse() throws {
    #expect(try run(["--narrow", "--profile", "un-count"]).code == 64)
    #expect(try run(["--narrow", "--explain", "UNTOC/5"]).code == 64)
  }
}
