import PalermoLoading
import PalermoModel
import PalermoWorkbook
import PalermoXML

extension Subject {
  /// Reads bytes as a workbook: as they are, which may be flat OpenDocument or an archive, and as a sheet, the texts or the
  /// styles of one. What is read of it has a canonical form.
  static func readWorkbook(_ bytes: [UInt8]) {
    let reader = WorkbookReader { questionnaires[$0] }
    var results = [reader.read(bytes, path: "fuzzed.xlsx")]
    let workbook = Array(
      """
      <workbook><sheets><sheet name="a" r:id="a" xmlns:r="r"/></sheets></workbook>
      """.utf8)
    let relations = Array(
      """
      <Relationships><Relationship Id="a" Type="/worksheet" Target="a"/><Relationship Id="b" Type="/sharedStrings" \
      Target="b"/><Relationship Id="c" Type="/styles" Target="c"/></Relationships>
      """.utf8)
    for part in ["xl/a", "xl/b", "xl/c", "content.xml"] {
      var parts = ["xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relations]
      parts[part] = bytes
      results.append(reader.read(parts, path: "fuzzed.xlsx"))
    }
    for submission in results.flatMap(\.submissions) {
      let file = Loader().load(SourceText(submission.text), path: "fuzzed.xml")
      guard let text = file.canonicalText else { continue }
      precondition(text == submission.text, "what is read of a workbook is in canonical form")
    }
  }

  private static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires
}
