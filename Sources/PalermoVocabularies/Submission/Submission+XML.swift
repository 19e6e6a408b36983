import PalermoModel
package import PalermoXML

extension Submission.Place {
  /// The attribute of the root that stands there, if it is one.
  var attribute: Name? {
    switch self {
    case .root, .source: nil
    case .questionnaire: .questionnaire
    case .version: .version
    case .state: .state
    case .cycle: .cycle
    case .status: .status
    case .date: .date
    }
  }
}

extension Submission {
  /// The root of its file.
  package var xml: XMLNode {
    .submission(
      questionnaire: questionnaire.id, version: questionnaire.version, state: state, cycle: cycle,
      status: status.rawValue, date: "\(date)",
      (source == .ownAnswers ? [] : [source.xml]) + answers.map { $0.xml })
  }
}
