import PalermoLoading
package import PalermoModel
import PalermoWorkbook

/// A submission that was read from collected data.
package struct CollectedSubmission {
  /// The submission, in canonical form.
  package let text: String
  /// What it answers.
  package let questionnaire: Questionnaire
  /// The code of the state that answers, as it is written. Nil if it is not said.
  package let state: String?
  /// Where in the data everything in it came from.
  let places: PlaceMap<FieldOrigin>

  /// A finding about the submission as one about a field of the data.
  ///
  /// - Complexity: O(log *n*) in the elements of the submission.
  package func placed(_ finding: Finding, in file: String) -> Finding {
    let origin = places.origin(of: finding.position, subject: finding.subject)
    return FindingWords(element: origin.element, attribute: origin.attribute, questionnaire).spoken(finding).placed(
      inField: origin.place.place, at: origin.place.position, of: file)
  }
}
