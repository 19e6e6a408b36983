import PalermoLoading
package import PalermoModel
import PalermoVocabularies
package import PalermoXML

/// A submission that was read from a workbook.
package struct ImportedSubmission {
  /// The submission, in canonical form.
  package let text: String
  /// Its root element.
  package let root: XMLNode
  /// What it answers.
  package let questionnaire: Questionnaire
  /// The SHA-256 of the answers that the workbook was written with, if it still says so.
  package let base: String?
  /// Who says to have filled it in.
  package let office: String?
  /// Where in the workbook everything in it came from.
  let places: PlaceMap<CellPlace>
  /// What was said of cells that could not be read, by the cells of their elements and the attributes that they would be.
  let unread: [CellPlace: [Name: CellFinding]]

  /// A finding about the submission as one about a cell of its workbook. That an attribute is missing is what was said of
  /// its cell, if there is something in it.
  ///
  /// - Complexity: O(log *n*) in the elements of the submission.
  package func placed(_ finding: Finding, in workbook: String) -> Finding {
    let origin = places.origin(of: finding.position, subject: finding.subject)
    let cell = origin.place
    if finding.rule == Rule.missingAttribute.id, let name = finding.message.arguments["name"]?(.en),
      let said = unread[cell]?.first(where: { $0.key.text == name })?.value
    {
      return said.finding(in: workbook)
    }
    return FindingWords(element: origin.element, attribute: origin.attribute, questionnaire).spoken(finding).placed(
      inSheet: cell.sheet, at: SourcePosition(line: cell.row, column: cell.column), of: workbook)
  }
}
