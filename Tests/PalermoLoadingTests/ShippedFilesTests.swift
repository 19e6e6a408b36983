import Foundation
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@Suite("Shipped files")
struct ShippedFilesTests {
  static let files =
    (Project.files(in: "Questionnaires", extension: "xml") + Project.files(in: "Samples", extension: "xml"))
    .filter { !$0.hasPrefix("Samples/rules/") }

  @Test("Every shipped file loads without a finding")
  func loadsClean() {
    #expect(Self.files.count > 25)
    let loader = Loader()
    for path in Self.files {
      let file = loader.load(SourceText(Project.bytes(path)), path: path)
      #expect(file.document != nil, "\(path)")
      #expect(file.findings.map { "\($0.rule) at \($0.position)" } == [], "\(path)")
    }
  }

  @Test("Every shipped file is valid for libxml2 by the published schema")
  func isValid() throws {
    let xmllint = try Program("xmllint", package: "libxml2-utils")
    let result = try xmllint.run(
      ["--noout", "--nonet", "--schema", "\(Project.root)/Schemas/palermo.xsd"]
        + Self.files.map { "\(Project.root)/\($0)" })
    let complaints = result.output.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
    #expect(complaints.isEmpty, "\(complaints.prefix(10).joined(separator: "\n"))")
    #expect(result.code == 0)
  }

  static let schemas = Project.files(in: "Schemas", extension: "xsd")

  @Test("libxml2 and Xerces read each schema by itself", arguments: schemas)
  func schemaIsAccepted(schema: String) throws {
    let folder = TemporaryFolder()
    let path = "\(Project.root)/\(schema)"
    let stranger = try folder.write(
      """
      <stranger xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="\
      \(schema.hasSuffix("/xml.xsd") ? "http://www.w3.org/XML/1998/namespace" : "urn:palermo-toolkit:1") \(path)"/>
      """, to: "stranger.xml")

    // The stranger is invalid; whoever cannot read the schema says something else, or more.
    let libxml2 = try Program("xmllint", package: "libxml2-utils").run([
      "--noout", "--nonet", "--schema", path, stranger,
    ])
    #expect(libxml2.code == 3, "\(libxml2.output)")
    let xerces = try Program("DOMCount", package: "libxerces-c-samples").run(["-v=always", "-n", "-s", "-f", stranger])
    let messages = xerces.output.split(separator: "\n").filter { $0.contains("Message:") }
    #expect(
      messages.allSatisfy { $0.contains("'stranger'") || $0.contains("for element 'stranger'") }, "\(xerces.output)")
    #expect(!messages.isEmpty)
  }

  @Test("The program carries every questionnaire, the reference data and the templates, byte by byte")
  func builtIn() throws {
    // The model of a cycle is there to be copied; the program has no use for it.
    let questionnaires = Project.files(in: "Questionnaires", extension: "xml").filter {
      !$0.hasSuffix("/cycle-model.xml")
    }
    let examples: [String] = ["xml", "fods", "odk"].flatMap { Project.files(in: "Samples/rules", extension: $0) }
    let data: [String] =
      questionnaires + ["Samples/americas/participation.xml", "Samples/americas/region.xml"]
      + Project.files(in: "Samples/americas/published", extension: "xml")
      + examples.filter { $0.split(separator: "/").count == 4 }
    let templates = ["PalermoSite", "PalermoLetters", "PalermoFindings", "PalermoExports"].flatMap { target in
      ["mustache", "css", "js"].flatMap { Project.files(in: "Sources/\(target)/Templates", extension: $0) }
    }
    let page = Project.names(in: "Sources/PalermoForm/Page").map { "Sources/PalermoForm/Page/\($0)" }
    let wanted = Dictionary(
      uniqueKeysWithValues: data.map { ($0, $0) }
        + templates.map { ("Templates/\($0.split(separator: "/").last!)", $0) }
        + (page + ["Sources/PalermoDesk/desk.mjs"]).map { ("Page/\($0.split(separator: "/").last!)", $0) })
    #expect(BuiltIn.names.sorted() == wanted.keys.sorted())
    for (name, path) in wanted {
      let source = try #require(BuiltIn.source(name), "\(name)")
      #expect(source.bytes.elementsEqual(Project.bytes(path)), "\(name)")
    }
    #expect(BuiltIn.source("Questionnaires/none.xml") == nil)
  }
}
