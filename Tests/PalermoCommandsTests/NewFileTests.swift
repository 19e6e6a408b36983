import Foundation
import TestSupport
import Testing

/// `palermo new KIND` writes files that an author begins with.
struct NewFileTests {
  private let folder = TemporaryFolder()

  private func palermo(_ arguments: [String], _ language: String = "C") throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: folder.path("."), environment: ["LANG": language, "PATH": "/usr/bin:/bin"])
  }

  /// What makes each kind, by the name of the file.
  private static let kinds: [(file: String, arguments: [String])] = [
    ("instruments.xml", ["instrument", "OWN", "--adopted", "2030", "--articles", "5,7", "--cluster", "own_theme"]),
    ("tracked.xml", ["instrument", "TRACKED", "--adopted", "2031"]),
    ("region.xml", ["region", "own", "--states", "BRB,GUY,FRA", "--with", "tracked.xml"]),
    ("participation.xml", ["participation", "region.xml", "--with", "tracked.xml"]),
    ("cycle.xml", ["cycle", "2028", "tip-prevention", "--opens", "2028-01-15", "--due", "2028-06-30"]),
    (
      "questionnaire.xml",
      [
        "questionnaire", "own-theme", "--instrument", "OWN", "--cluster", "own_theme", "--with", "instruments.xml",
        "--today", "2026-12-01",
      ]
    ),
    ("shipped.xml", ["questionnaire", "own-tip", "--instrument", "TIP", "--today", "2026-12-01"]),
    ("profile.xml", ["profile", "own"]), ("glossary.xml", ["glossary"]),
  ]

  /// The rules by which a file is found wanting.
  private func rules(_ arguments: [String]) throws -> Set<String> {
    let (output, code) = try palermo(arguments + ["--format", "json", "--output", "findings.json", "--quiet"])
    #expect(code == 0, "\(arguments): \(output)")
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.path("findings.json")))
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return Set(try #require(document["findings"] as? [[String: Any]]).compactMap { $0["rule"] as? String })
  }

  @Test(arguments: ["en", "es", "fr", "pt"])
  func eachKindIsValidAndCanonicalAndNamesOnlyWhatIsToBeWritten(language: String) throws {
    for (file, arguments) in Self.kinds {
      let (output, code) = try palermo(["new"] + arguments + ["--lang", language, "--output", file])
      #expect(code == 0, "\(arguments): \(output)")
      #expect(try palermo(["fmt", "--check", file]).code == 0, "\(file)")
    }
    let files = Self.kinds.map(\.file)
    #expect(try rules(["validate"] + files) == ["unwritten-text"])
    #expect(try rules(["lint", "questionnaire.xml", "glossary.xml", "instruments.xml"]) == ["unwritten-text"])
    // A cycle needs nothing more.
    #expect(try rules(["validate", "cycle.xml"]).isEmpty)
    let region = try String(contentsOfFile: folder.path("region.xml"), encoding: .utf8)
    let states = ["en": "The states, by", "es": "Los Estados, por", "fr": "Les États, par", "pt": "Os Estados, por"]
    #expect(region.contains(states[language]!))
  }

  /// The facts that ship are copied with their sources; what is not known is said to be so, and nothing is made up.
  @Test func nothingIsMadeUp() throws {
    for (file, arguments) in Self.kinds { _ = try palermo(["new"] + arguments + ["--output", file]) }
    let region = try String(contentsOfFile: folder.path("region.xml"), encoding: .utf8)
    #expect(region.matches(of: /<state code="(\w+)"/).map { String($0.1) } == ["BRB", "GUY", "FRA"])
    #expect(region.matches(of: /<state [^>]*officialLanguages="([^"]+)"/).map { String($0.1) } == ["en", "en", "und"])
    #expect(Self.tiles(of: region).count == 3)
    let participation = try String(contentsOfFile: folder.path("participation.xml"), encoding: .utf8)
    // The first stands in a comment, as an example.
    let entries = participation.split(separator: "<treaty ").dropFirst(2)
    #expect(entries.count { $0.contains(#"instrument="UNTOC""#) } == 3)
    #expect(
      entries.filter { $0.contains(#"instrument="TRACKED""#) }.allSatisfy {
        $0.contains(#"consent="unknown""#) && $0.contains(#"confidence="unconfirmed""#)
      })
    #expect(entries.filter { $0.contains(#"confidence="verified""#) }.allSatisfy { $0.contains("<source>") })
  }

  @Test func aQuestionnaireAsksAboutEveryDutyOfTheTheme() throws {
    _ = try palermo(["new", "questionnaire", "own-tip", "--instrument", "TIP", "--output", "shipped.xml"])
    let (output, _) = try palermo(["validate", "shipped.xml"])
    #expect(!output.contains("unasked-duty") && !output.contains("not-applicable-mismatch"))
  }

  @Test(arguments: [
    ["region", "Own", "--states", "BRB"], ["region", "own", "--states", "brb"],
    ["region", "own", "--states", "BRB,BRB"],
    ["region", "own", "--states", ","], ["cycle", "2028", "--opens", "2028-02-01", "--due", "2028-01-01"],
    ["cycle", "2028", "nothing", "--opens", "2028-01-01", "--due", "2028-02-01"],
    ["instrument", "own", "--adopted", "2030"], ["instrument", "OWN", "--adopted", "30"],
    ["instrument", "OWN", "--adopted", "2030", "--articles", "0"], ["questionnaire", "own", "--instrument", "UNTOK"],
    ["questionnaire", "own", "--instrument", "UNTOC", "--cluster", "nothing"], ["profile", "Own"],
  ])
  func whatNoFileMayHoldIsAUsageError(arguments: [String]) throws {
    let (output, code) = try palermo(["new"] + arguments)
    #expect(code == 64, "\(arguments): \(output)")
  }

  /// The name of a kind is no questionnaire, and everything else is.
  @Test func aSubmissionIsWrittenAsBefore() throws {
    let plain = try palermo(["new", "tip-prevention", "--state", "CRI", "--date", "2026-03-01"])
    #expect(plain.code == 0 && plain.output.contains(#"<submission xmlns="urn:palermo-toolkit:1""#))
    #expect(try palermo(["new", "--state", "CRI", "--date", "2026-03-01", "tip-prevention"]).output == plain.output)
    #expect(
      try palermo(["new", "submission", "tip-prevention", "--state", "CRI", "--date", "2026-03-01"]).output
        == plain.output)
    #expect(try palermo(["new", "tip-preventio", "--state", "CRI"]).output.contains("tip-prevention"))
  }

  @Test func aFileThatHoldsSomethingStays() throws {
    _ = try folder.write("mine", to: "profile.xml")
    #expect(try palermo(["new", "profile", "own", "--output", "profile.xml"]).code == 73)
    #expect(try String(contentsOfFile: folder.path("profile.xml"), encoding: .utf8) == "mine")
    #expect(try palermo(["new", "profile", "own", "--output", "profile.xml", "--force"]).code == 0)
  }

  /// As many states as the Convention has parties: each has a tile of its own, and the file is made in no time.
  @Test func aRegionOfTheWorld() throws {
    let codes = (0..<194).map { number in
      let letters = [number / 26, number % 26].map { String(UnicodeScalar(65 + UInt8($0))) }
      return "Y" + letters.joined()
    }
    let (output, code) = try palermo(
      ["new", "region", "world", "--states", codes.joined(separator: ","), "--output", "region.xml"])
    #expect(code == 0, "\(output)")
    let region = try String(contentsOfFile: folder.path("region.xml"), encoding: .utf8)
    #expect(region.matches(of: /<state code=/).count == 194 && Self.tiles(of: region).count == 194)
  }

  /// The places on the tile map that are taken.
  private static func tiles(of region: String) -> Set<String> {
    Set(region.matches(of: /column="(\d+)" row="(\d+)"/).map { "\($0.1) \($0.2)" })
  }
}
