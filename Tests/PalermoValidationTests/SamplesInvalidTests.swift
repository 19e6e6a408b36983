import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// The files in Samples/invalid. Those of the program's rules are the failing examples, written out; those of the
/// questionnaires' rules are written by hand. A comment in each says what is to be found in it.
struct SamplesInvalidTests {
  static let directory = "Samples/invalid"
  static let names = Project.names(in: directory)

  @Test(arguments: Rule.all)
  func fileEqualsTheExample(_ rule: Rule) throws {
    for (path, text) in Self.files(of: rule) {
      if Project.isRecording {
        try Project.write(text, to: path)
        Issue.record("\(path) was written")
      } else {
        #expect(Project.text(path) == text, "\(path): run with PALERMO_RECORD=1 after a change of the example")
      }
    }
  }

  @Test func everyFileBelongsToARule() {
    let questionnaires = CorpusLoader().load([], extras: .questionnaires).corpus.questionnaires.values
    let known = Set(Rule.all.map(\.id) + questionnaires.flatMap(\.rules).map(\.id))
    for name in Self.names { #expect(known.contains(name.withoutExtension), "\(name)") }
  }

  @Test(arguments: names)
  func fileGivesWhatItsCommentSays(_ name: String) throws {
    let id = name.withoutExtension
    let isDirectory = !name.hasSuffix(".xml")
    let main = "\(Self.directory)/\(name)" + (isDirectory ? "/\(id).xml" : "")
    let text = try #require(Project.text(main))
    let paths =
      isDirectory
      ? Project.names(in: "\(Self.directory)/\(name)").map { "\(Self.directory)/\(name)/\($0)" } : [main]

    let loaded = CorpusLoader().load(paths.map(Project.path), extras: [.instruments, .questionnaires, .glossary])
    #expect(loaded.errors.isEmpty)
    let isWording = Rule.all.contains { $0.id == id && $0.layer == .wording }
    let found = Validator(checksWording: isWording).validate(loaded).findings
    var expected = SourcePosition.start
    var rule = id
    if let comment = text.firstMatch(of: /<!-- expects ([a-z0-9\-\/]+) at (\d+):(\d+) -->/) {
      rule = String(comment.1)
      #expect(rule.split(separator: "/").last.map(String.init) == id)
      expected = SourcePosition(line: Int(comment.2)!, column: Int(comment.3)!)
    } else {
      #expect(text.isEmpty)
    }
    #expect(Set(found.map(\.rule)) == [rule], "\(found.map(\.summary))")
    let here = found.filter { $0.file == Project.path(main) }
    #expect(!here.isEmpty)
    for finding in here { #expect(finding.position == expected, "\(finding.summary)") }
  }

  /// The paths and texts of the sample of a rule: one file, or a directory when the example has company.
  private static func files(of rule: Rule) -> [(path: String, text: String)] {
    let text = commented(rule)
    guard !rule.failing.company.isEmpty else { return [("\(directory)/\(rule.id).xml", text)] }
    let company = rule.failing.company.enumerated().map { index, text in
      (path: "\(directory)/\(rule.id)/company-\(index + 1).xml", text: text + "\n")
    }
    return [(path: "\(directory)/\(rule.id)/\(rule.id).xml", text: text)] + company
  }

  private static func commented(_ rule: Rule) -> String {
    var lines = rule.failing.document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines[0].hasPrefix("<?xml") else { return rule.failing.document }
    var place = rule.failing.position
    if place.line > 1 { place.line += 1 }
    lines.insert("<!-- expects \(rule.id) at \(place) -->", at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var withoutExtension: String { hasSuffix(".xml") ? String(dropLast(4)) : self }
}
