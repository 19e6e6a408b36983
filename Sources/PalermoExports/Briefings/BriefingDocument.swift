import PalermoArchives
import PalermoLoading
import PalermoWriting
import PalermoXML

/// A briefing as a document of Office Open XML (ECMA-376), which Word and LibreOffice open and change.
///
/// It is a template filled: the parts of the document are files of ours, in which the same templates put the texts that
/// make letters and pages. No program has to be installed for it, and the same briefing gives the same bytes. The
/// notices stand in the header of every page, the release and the number of the page in the footer.
struct BriefingDocument {
  private let page: BriefingPage

  init(_ page: BriefingPage) {
    self.page = page
  }

  var bytes: [UInt8] {
    let view = TemplateValue(page)
    let parts = [
      ("[Content_Types].xml", Self.types), ("_rels/.rels", Self.relations),
      ("word/_rels/document.xml.rels", Self.parts), ("word/document.xml", Self.filled("docx", view)),
      ("word/styles.xml", Self.filled("styles", view)), ("word/numbering.xml", Self.numbering),
      ("word/header.xml", Self.filled("header", view)), ("word/footer.xml", Self.filled("footer", view)),
    ]
    return ZipArchive.bytes(of: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// A template of a part, filled.
  static func filled(_ name: String, _ view: TemplateValue) -> String {
    guard let source = BuiltIn.source("Templates/briefing.\(name).mustache") else {
      preconditionFailure("the template of \(name) ships with the program")
    }
    do throws(Template.Failure) {
      return try Template(String(decoding: source.bytes, as: UTF8.self)).render(view)
    } catch {
      preconditionFailure("\(name) is a template: \(error)")
    }
  }

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The parts that the document itself refers to: each has the name of its kind.
  private static let besides = ["styles", "numbering", "header", "footer"]

  private static var types: String {
    let overrides = (["document"] + besides).map { name in
      let type = name == "document" ? "document.main" : name
      return #"<Override PartName="/word/\#(name).xml" ContentType="\#(word).\#(type)+xml"/>"#
    }
    return declaration + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"# + overrides.joined() + "</Types>\n"
  }

  private static var relations: String { relationships([("document", "officeDocument", "word/document.xml")]) }

  private static var parts: String {
    relationships(besides.map { ($0, $0, "\($0).xml") })
  }

  private static func relationships(_ targets: [(id: String, type: String, path: String)]) -> String {
    declaration + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + targets.map { #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.type)" Target="\#($0.path)"/>"# }.joined()
      + "</Relationships>\n"
  }

  /// A list with dots, and one with numbers.
  private static var numbering: String {
    func list(_ id: Int, _ format: String, _ text: String) -> String {
      #"<w:abstractNum w:abstractNumId="\#(id)"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">"#
        + #"<w:start w:val="1"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="\#(text)"/><w:lvlJc w:val="left"/>"#
        + #"<w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>"#
    }
    return declaration + #"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#
      + list(1, "bullet", "•") + list(2, "decimal", "%1.")
      + #"<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>"#
      + "</w:numbering>\n"
  }
}
