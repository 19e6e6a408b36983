import Foundation
import TestSupport
import Testing

/// The commands `workbook` and `import`, and what other commands say of workbooks.
@Suite struct WorkbookCommandTests {
  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> (output: String, code: Int32)
  {
    let all = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { _, new in new }
    return try Program.built("palermo").run(arguments, environment: all)
  }

  private static let sample = Project.path("Samples/exercise/submissions/2026/XAA-untoc-criminalization.xml")

  /// A workbook with the answers of the sample.
  private func workbook(in folder: TemporaryFolder, _ arguments: String...) throws -> String {
    let file = folder.path("workbook.xlsx")
    let all = ["workbook", "untoc-criminalization", "--state", "XAA", "--from", Self.sample, "--output", file]
    let (output, code) = try Program.built("palermo").run(
      all + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    try #require(code == 0, "\(output)")
    return file
  }

  private func python(_ form: String) throws -> Int {
    let folder = TemporaryFolder()
    let (output, code) = try Program.python().run(
      ["Tests/Independent/workbooks.py", form, Program.built("palermo").path, folder.path("workbooks")])
    try #require(code == 0, "\(output.suffix(6_000))")
    return try #require(Int(output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(output)")
  }

  @Test("What spreadsheets and people do to a workbook gives the right answer or the right finding")
  func damages() throws { #expect(try python("damages") >= 60) }

  @Test("Copies of one workbook are merged")
  func copies() throws { #expect(try python("copies") == 8) }

  @Test func aWorkbookComesBackAsTheFileThatItWasMadeFrom() throws {
    let folder = TemporaryFolder()
    let file = try workbook(in: folder, "--lang", "fr")
    let back = folder.path("back.xml")
    let (output, code) = try run("import", file, "--output", back, "--today", "2026-11-29")
    #expect(code == 0 && output.contains("accepted  \(file)"), "\(output)")
    #expect(FileManager.default.contentsEqual(atPath: back, andPath: Self.sample))
    #expect(try run("import", file, "--output", back, "--today", "2026-11-29").code != 0, "what is there was replaced")
  }

  /// The same inputs give the same bytes, wherever and whenever.
  @Test func workbooksAreDeterministic() throws {
    let bytes = try ["Asia/Tokyo", "America/Lima"].map { zone in
      let file = TemporaryFolder().path("workbook.xlsx")
      let (output, code) = try run(
        "workbook", "tip-criminalization", "--state", "CRI", "--date", "2026-03-01", "--lang", "es", "--output", file,
        environment: ["TZ": zone])
      try #require(code == 0, "\(output)")
      return try Data(contentsOf: URL(fileURLWithPath: file))
    }
    #expect(bytes[0] == bytes[1])
  }

  /// Findings of the ordinary rules name the sheet and the cell, in every form.
  @Test(arguments: ["text", "json", "sarif", "junit", "github", "gitlab"])
  func findingsNameTheCell(format: String) throws {
    let folder = TemporaryFolder()
    let text = try String(contentsOfFile: Self.sample, encoding: .utf8)
    let faulty = text.replacing(
      "<answer question=\"untoc.2.group\" value=\"no\"", with: "<answer question=\"untoc.2.group\" value=\"perhaps\"")
    #expect(faulty != text)
    let source = folder.path("source.xml")
    try folder.write(faulty, to: "source.xml")
    let file = folder.path("workbook.xlsx")
    #expect(
      try run("workbook", "untoc-criminalization", "--state", "XAA", "--from", source, "--output", file).code == 0)
    let (output, code) = try run(
      "import", file, "--output", folder.path("back.xml"), "--findings", "-", "--format", format, "--today",
      "2026-11-29")
    #expect(code == 1)
    let place =
      switch format {
      case "json": "\"cell\" : \"D4\""
      case "sarif": "\"fullyQualifiedName\" : \"Art. 2!D4\""
      case "junit": "unknown-option Art. 2!D4"
      case "text": "workbook.xlsx, sheet “Art. 2”, cell D4: error:"
      default: "sheet “Art. 2”, cell D4"
      }
    #expect(output.contains(place), "\(output.prefix(3_000))")
    #expect(output.contains("perhaps"))
  }

  @Test func otherCommandsSayHowToImportAWorkbook() throws {
    let folder = TemporaryFolder()
    let file = try workbook(in: folder)
    for command in [["validate", file], ["fmt", file]] {
      let (output, _) = try Program.built("palermo").run(command, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
      #expect(output.contains("palermo import \(file)"), "\(command): \(output)")
    }
    let received = try run("receive", file, "--into", folder.path("register"), "--at", "2026-06-28T15:04:00Z")
    #expect(received.output.contains("palermo import"), "\(received.output)")
    for (language, word) in [
      ("es", "ejecute palermo import"), ("fr", "lancez palermo import"), ("pt", "execute palermo import"),
    ] {
      #expect(try run("validate", file, "--lang", language).output.contains(word))
    }
  }

  @Test func severalQuestionnairesGoToAFolder() throws {
    let folder = TemporaryFolder()
    let file = folder.path("workbook.xlsx")
    let made = try run(
      "workbook", "tip-criminalization", "som-criminalization", "--state", "CRI", "--date", "2026-03-01", "--output",
      file)
    #expect(made.code == 0, "\(made.output)")
    let refused = try run("import", file)
    #expect(
      refused.code == 64 && refused.output.contains("tip-criminalization, som-criminalization"), "\(refused.output)")
    let (output, _) = try run("import", file, "--output", folder.path("answers"))
    for id in ["tip", "som"] {
      let text = try String(contentsOfFile: folder.path("answers/\(id)-criminalization.xml"), encoding: .utf8)
      #expect(text.contains("questionnaire=\"\(id)-criminalization\" version=\"2026."), "\(output)")
    }
  }
}
