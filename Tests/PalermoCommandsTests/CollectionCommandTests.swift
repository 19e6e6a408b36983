import Foundation
import TestSupport
import Testing

/// `export --to xlsform`, and `import` of what a form collected.
@Suite struct CollectionCommandTests {
  private static let example = Project.path("Samples/rules/unknown-field/failing.odk")
  private static let questionnaire = Project.path("Samples/rules/unknown-field/companion-questionnaire.xml")

  private func run(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func imported(_ path: String, _ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      ["import", path, "--questionnaires", Self.questionnaire, "--today", "2026-11-29"] + arguments,
      environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test func aFormIsWrittenWithTheRulesThatItCannotCarry() throws {
    let folder = TemporaryFolder()
    let file = folder.path("form.xlsx")
    let (output, code) = try run("export", "tip-criminalization", "--to", "xlsform", "--output", file, "--lang", "es")
    #expect(code == 0)
    #expect(output.contains("remite a otro cuestionario ("), "\(output)")
    #expect(output.contains("\(file): 33 preguntas, "), "\(output)")
    #expect(FileManager.default.fileExists(atPath: file))
    #expect(try run("export", "tip-criminalization", "--to", "xlsform").code == 64)
    #expect(try run("export", "no-such", "--to", "xlsform", "--output", file).code == 64)
    #expect(
      try run("export", "tip-criminalization", folder.path("none.xml"), "--to", "xlsform", "--output", file).code == 66)
    let several = folder.path("forms")
    #expect(try run("export", "fp-cooperation", "tip-cooperation", "--to", "xlsform", "--output", several).code == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: several).sorted() == [
        "fp-cooperation.xlsx", "tip-cooperation.xlsx",
      ])
  }

  @Test(arguments: ["text", "json", "sarif", "junit", "github", "gitlab"])
  func findingsNameTheField(format: String) throws {
    let folder = TemporaryFolder()
    let (output, code) = try imported(
      Self.example, "--output", folder.path("back.xml"), "--findings", "-", "--format", format)
    #expect(code == 1)
    let place =
      switch format {
      case "json": "\"field\" : \"example_5__section/example_5_penalty\""
      case "sarif": "\"fullyQualifiedName\" : \"1/example_5__section/example_5_penalty\""
      case "junit": "unknown-field 1/example_5__section/example_5_penalty"
      case "text": "failing.odk, record 1, field “example_5__section/example_5_penalty”: error:"
      case _: "record 1, field “example_5__section/example_5_penalty”"
      }
    #expect(output.contains(place), "\(output.prefix(3_000))")
  }

  /// Findings of the ordinary rules name the field, too, and the record in a table the row.
  @Test func findingsOfAnswersNameTheField() throws {
    let folder = TemporaryFolder()
    let text = try String(contentsOfFile: Project.path("Samples/rules/unknown-field/passing.odk"), encoding: .utf8)
    try folder.write(text.replacing(">yes<", with: ">perhaps<"), to: "a.xml")
    let (output, code) = try imported(folder.path("a.xml"), "--output", folder.path("back.xml"))
    #expect(code == 1)
    #expect(
      output.contains("field “example_5__section/example_5_offence__group/example_5_offence”: error:"), "\(output)")
    #expect(output.contains("[unknown-option]"))
    #expect(!output.contains("1999"), "what is confidential is not quoted")
  }

  @Test func everyRecordIsASubmission() throws {
    let folder = TemporaryFolder()
    let heads = [
      "palermo_questionnaire", "palermo_version", "palermo_state", "palermo_cycle", "palermo_status", "palermo_date",
    ]
    let rows = ["XAA", "XAB", "XAA"].map { "collection-example,2026.1,\($0),2026,draft,2026-05-30" }
    try folder.write(([heads.joined(separator: ",")] + rows).joined(separator: "\n"), to: "a.csv")
    #expect(try imported(folder.path("a.csv")).code == 64, "several need a folder")
    let (output, code) = try imported(folder.path("a.csv"), "--output", folder.path("answers/"))
    #expect(code == 0 || code == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("answers")).sorted() == [
        "XAA-collection-example-2.xml", "XAA-collection-example.xml", "XAB-collection-example.xml",
      ], "\(output)")
    #expect(output.contains("a.csv, row 2: warning: every field of the question"), "\(output)")
  }

  /// A submission keeps the version of its form, and is carried to another by the crosswalk when that is asked for.
  @Test func anOlderFormIsReadWithItsOwnVersion() throws {
    let folder = TemporaryFolder()
    let json = """
      {"results": [{"s/palermo_questionnaire": "tip-criminalization", "s/palermo_version": "2026.1", "s/palermo_state": "XAA",
      "s/palermo_cycle": "2026", "s/palermo_status": "draft", "s/palermo_date": "2026-05-30", "s/palermo_language": "es",
      "s/palermo_source_kind": "exercise", "g/tip_5_offence": "yes", "_uuid": "5d1f3f0e-9a34-4bde-8b0e-0f5f2b9b1c11"}]}
      """
    try folder.write(json, to: "a.json")
    _ = try run("import", folder.path("a.json"), "--output", folder.path("own.xml"), "--today", "2026-11-29")
    let own = try String(contentsOfFile: folder.path("own.xml"), encoding: .utf8)
    #expect(own.contains("version=\"2026.1\""))
    #expect(own.contains("instance=\"uuid:5d1f3f0e-9a34-4bde-8b0e-0f5f2b9b1c11\""))
    #expect(own.contains("question=\"tip.5.offence\" value=\"yes\""))
    _ = try run(
      "import", folder.path("a.json"), "--to", "2026.2", "--output", folder.path("new.xml"), "--today", "2026-11-29")
    let new = try String(contentsOfFile: folder.path("new.xml"), encoding: .utf8)
    #expect(new.contains("version=\"2026.2\""))
    #expect(try run("import", folder.path("a.json"), "--to", "1999.1", "--output", folder.path("none.xml")).code == 64)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = TemporaryFolder()
    try folder.write("{\"value\": [{\"a\": 1}]}", to: "a.json")
    for (language, word) in [
      ("en", "no field of a form"), ("es", "ningún campo"), ("fr", "aucun champ"), ("pt", "nenhum campo"),
    ] {
      let (output, code) = try imported(folder.path("a.json"), "--lang", language)
      #expect(code == 1 && output.contains(word), "\(output)")
    }
    #expect(try imported(folder.path("none.json")).code == 66)
  }
}
