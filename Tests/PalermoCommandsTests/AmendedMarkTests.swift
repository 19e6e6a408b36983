import Foundation
import TestSupport
import Testing

/// What an amendment marks that is returned is no longer published, until the state has sent another.
@Suite struct AmendedMarkTests {
  private let folder = TemporaryFolder()
  private static let secret = "Vorhang"
  private static let references = ["region.xml", "participation.xml", "cycles/2026.xml"].map {
    Project.path("Samples/exercise/\($0)")
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
  }

  /// A final submission of a day with the secret in an answer, whose start tag is given other attributes.
  private func submission(_ day: String, _ attribute: String = "") throws -> String {
    var text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    let explanation = try #require(text.range(of: "<explanation"))
    let end = try #require(text.range(of: ">", range: explanation.upperBound..<text.endIndex))
    text.insert(contentsOf: Self.secret + " ", at: end.upperBound)
    let answer = try #require(text.range(of: "<answer", options: .backwards, range: text.startIndex..<end.lowerBound))
    text.insert(contentsOf: " " + attribute, at: answer.upperBound)
    let date = try #require(text.range(of: "date=\"2026-[0-9-]+\"", options: .regularExpression))
    return text.replacingCharacters(in: date, with: "date=\"\(day)\"")
  }

  private func run(_ arguments: [String]) throws -> String {
    try Program.built("palermo").run(
      arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"]
    ).output
  }

  /// Whether any publication tells the secret.
  private func isPublished(_ inputs: String...) throws -> Bool {
    try [["export", "--to", "jsonl"], ["gaps", "--format", "json", "--cycle", "2026"]].map { command in
      try run(command + inputs + Self.references + ["--edition", "public", "--today", "2026-12-01"])
    }.joined().contains(Self.secret)
  }

  private static let marks = [
    "confidential=\"s\u{ED}\"", "confidential=\"true\" value=\"yes\"", "confidencial=\"true\"",
  ]

  @Test(arguments: marks) func inAFolder(mark: String) throws {
    try folder.write(submission("2026-06-20"), to: "in/a.xml")
    #expect(try isPublished("in"))
    try folder.write(submission("2026-06-10", mark), to: "in/b.xml")
    #expect(try isPublished("in"), "what came earlier is settled")
    try folder.write(submission("2026-06-25", mark), to: "in/b.xml")
    #expect(try !isPublished("in"))
    try folder.write(submission("2026-06-26"), to: "in/c.xml")
    #expect(try isPublished("in"))
  }

  @Test(arguments: marks) func inARegister(mark: String) throws {
    func receive(_ text: String, at day: String) throws {
      try folder.write(text, to: "\(day).xml")
      let with = Self.references.flatMap { ["--with", $0] }
      _ = try run(["receive", "\(day).xml", "--into", "register", "--at", day, "--by", "GTDOT"] + with)
    }
    try receive(submission("2026-06-20"), at: "2026-06-20")
    #expect(try isPublished("register"))
    try receive(submission("2026-06-25", mark), at: "2026-06-25")
    #expect(try !isPublished("register"))
    try receive(submission("2026-06-25"), at: "2026-06-26")
    #expect(try isPublished("register"))
  }

  /// What breaks off may have marked what is behind.
  @Test func whatBreaksOffMayMarkAnything() throws {
    try folder.write(submission("2026-06-20"), to: "in/a.xml")
    try folder.write(String(submission("2026-06-25").prefix(2000)), to: "in/b.xml")
    #expect(try !isPublished("in"))
  }
}
