import Foundation
import PalermoManual
import PalermoModel
import TestSupport
import Testing

/// The man pages and what shells complete, made from what `--help` is made from.
struct ManualTests {
  private func described(_ program: String, in language: Language) throws -> CommandDescription {
    let text = try Program.built(program).run(
      ["--experimental-dump-help"], environment: ["LANG": language.rawValue, "PATH": "/usr/bin:/bin"]
    ).output
    return try JSONDecoder().decode(CommandDescription.Document.self, from: Data(text.utf8)).command
  }

  private func pages(_ program: String, in language: Language) throws -> [ManualPage] {
    ManualPage.pages(
      of: try described(program, in: language), version: "1.2.3", day: "2026-03-01", language: language)
  }

  /// A command and all below it, with its words.
  private func commands(
    _ command: CommandDescription, below path: [String] = []
  ) -> [(words: [String], command: CommandDescription)] {
    let words = path + [command.commandName]
    return [(words, command)] + (command.subcommands ?? []).flatMap { commands($0, below: words) }
  }

  @Test(arguments: Language.allCases)
  func everyCommandAndEveryOptionHasItsPlace(language: Language) throws {
    let pages = Dictionary(
      uniqueKeysWithValues: try pages("palermo", in: language).map { ($0.name, $0.text) })
    for (words, command) in commands(try described("palermo", in: language)) where words.last != "help" {
      let page = try #require(pages[words.joined(separator: "-")])
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        let names = argument.names?.map(\.text) ?? [argument.valueName ?? "?"]
        for name in names { #expect(page.contains(name.replacing("-", with: "\\-")), "\(words) \(name)") }
      }
      for below in command.subcommands ?? [] where below.commandName != "help" {
        #expect(page.contains("\(words.joined(separator: "\\-"))\\-\(below.commandName)\\fR(1)"))
      }
    }
    #expect(try self.pages("palermo-exercise", in: language).map(\.name) == ["palermo-exercise"])
  }

  @Test func pagesDifferByLanguageAndNotByDay() throws {
    let english = try pages("palermo", in: .en)
    #expect(english.map(\.text) == (try pages("palermo", in: .en).map(\.text)))
    for language in Language.allCases where language != .en {
      let translated = try pages("palermo", in: language)
      #expect(translated.map(\.name) == english.map(\.name))
      for (page, other) in zip(translated, english) {
        #expect(page.text.split(separator: "\n").count == other.text.split(separator: "\n").count)
        #expect(!page.text.contains("Show help") && !page.text.contains("Show the version"))
      }
    }
  }

  @Test func nothingInATextIsARequest() throws {
    let description =
      #"{"command": {"commandName": "a", "shouldDisplay": true, "abstract": ".TH \\n x", "discussion": "'b"}}"#
    let document = try JSONDecoder().decode(CommandDescription.Document.self, from: Data(description.utf8))
    let page = ManualPage.pages(of: document.command, version: "1", day: "2026-01-01", language: .en)[0].text
    #expect(page.contains("\n\\&.TH \\en x\n") && page.contains("\n\\&'b\n"))
  }

  /// What nobody can complete: texts, names, days, numbers and words of the user's own.
  private static let free: Set<String> = [
    "text", "name", "date", "yyyy-mm-dd", "moment", "address", "cycle", "id", "entry", "capacity", "seed", "states",
    "column=heading", "authority:question", "year", "numbers", "codes", "number",
  ]

  @Test(arguments: ["palermo", "palermo-exercise"])
  func shellsCompleteWhateverCanBeCompleted(program: String) throws {
    let text = try Program.built(program).run(["--experimental-dump-help"], environment: ["LANG": "C"]).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    func check(_ command: [String: Any], _ words: [String]) throws {
      for argument in command["arguments"] as? [[String: Any]] ?? []
      where argument["kind"] as? String != "flag" && argument["shouldDisplay"] as? Bool == true {
        let value = try #require(argument["valueName"] as? String)
        let isCompleted = argument["completionKind"] != nil
        #expect(isCompleted != Self.free.contains(value), "\(words.joined(separator: " ")) <\(value)>")
      }
      for below in command["subcommands"] as? [[String: Any]] ?? [] where below["commandName"] as? String != "help" {
        try check(below, words + [below["commandName"] as? String ?? "?"])
      }
    }
    try check(try #require(root["command"] as? [String: Any]), [program])
  }

  /// What the program offers for an argument.
  private func offered(_ command: String, _ argument: String, after words: [String]) throws -> [String] {
    let (output, code) = try Program.built("palermo").run(
      ["---completion", command, "--", argument, "\(words.count)", "0", "palermo", command] + words + [""],
      environment: ["LANG": "C", "SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5.2.15"])
    #expect(code == 0)
    return output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("explain", "positional@0", ["unknown-option", "acceptance", "untoc.5.conspiracy"]),
    ("score", "--explain", ["untoc.5.conspiracy", "UNTOC/5", "UNTOC/5/1(a)(i)"]),
    ("score", "--profile", ["default", "flat"]),
    ("form", "positional@0", ["untoc-criminalization", "fp-cooperation"]),
    ("form", "--state", ["CRI", "BRA"]),
    ("form", "--part", ["justice"]),
    ("split", "--by", ["usual"]),
    ("migrate", "--to", ["2026.1"]),
    ("gaps", "--action", ["4.1"]),
    ("gaps", "--region", ["oas"]),
  ])
  func idsAreOffered(command: String, argument: String, ids: [String]) throws {
    let offered = try offered(command, argument, after: argument.hasPrefix("--") ? [argument] : [])
    #expect(ids.filter { !offered.contains($0) } == [])
    #expect(Set(offered).count == offered.count)
  }
}
