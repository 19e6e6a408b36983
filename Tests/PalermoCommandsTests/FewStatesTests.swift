import Foundation
import TestSupport
import Testing

/// What is said of a region of one or two states.
struct FewStatesTests {
  private func palermo(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
    try Program.built("palermo").run(
      arguments + ["--edition", "public", "--today", "2026-12-01"], in: folder.path,
      environment: ["LANG": "C", "PATH": "/usr/bin:/bin"]
    ).output
  }

  /// The exercise with the first of its states alone.
  private func corpus(of count: Int) throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let states = ["XAA", "XAB"].prefix(count)
    for name in ["region.xml", "participation.xml"] {
      let text = try #require(Project.text("Samples/exercise/\(name)"))
      let few = text.replacing(/[ ]*<state code="(\w+)"(?s:.*?)<\/state>\n/) {
        states.contains(String($0.1)) ? $0.output.0 : ""
      }
      try folder.write(few, to: name)
    }
    for cycle in ["2025", "2026"] {
      try folder.write(try #require(Project.text("Samples/exercise/cycles/\(cycle).xml")), to: "\(cycle).xml")
      for state in states {
        let name = "\(cycle)/\(state)-tip-criminalization.xml"
        guard let text = Project.text("Samples/exercise/submissions/\(name)") else { continue }
        try folder.write(text, to: name.replacing("/", with: "-"))
      }
    }
    return folder
  }

  @Test(arguments: [1, 2])
  func oneIsNeverCountedInThePlural(count: Int) throws {
    let folder = try corpus(of: count)
    _ = try palermo(["gaps", ".", "--output", "report"], in: folder)
    var said = try ["en", "es", "fr", "pt"].flatMap { language in
      try [
        (language, palermo(["gaps", ".", "--lang", language], in: folder)),
        (language, palermo(["gaps", ".", "--state", "XAA", "--lang", language], in: folder)),
      ]
    }
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path("report")).sorted()
    where path.hasSuffix(".html") {
      let page = try String(contentsOfFile: folder.path("report/\(path)"), encoding: .utf8)
      said.append((path, page.replacing(/<[^>]*>/, with: " ")))
    }
    #expect(said.count > 80)
    let things = [
      "states", "Estados", "États", "agreements", "acuerdos", "accords", "acordos", "questionnaires", "cuestionarios",
      "questionários", "gaps", "brechas", "lacunes", "lacunas", "needs", "necesidades", "besoins", "necessidades",
      "ratifications", "ratificaciones", "notifications", "notificaciones", "instruments", "instrumentos", "offences",
      "parties", "combinations", "combinaciones", "combinaisons", "are", "son", "sont",
    ]
    let plural = try Regex("(?:^|[^0-9.,–/+-])1 (?:\\w+ )?(?:\(things.joined(separator: "|")))\\b")
    for (name, text) in said {
      for found in text.matches(of: plural).prefix(2) {
        Issue.record("\(name): \(text[found.range].trimmingCharacters(in: .whitespacesAndNewlines))")
      }
    }
  }
}
