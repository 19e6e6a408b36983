import PalermoModel
package import PalermoXML

extension Submission {
  /// The root of its file.
  package var xml: XMLNode {
    .submission(
      questionnaire: questionnaire.id, version: questionnaire.version, state: state, cycle: cycle,
      status: status.rawValue, date: "\(date)",
      (source == .ownAnswers ? [] : [source.xml]) + (part.map { [$0.xml] } ?? []) + answers.map { $0.xml })
  }
}
