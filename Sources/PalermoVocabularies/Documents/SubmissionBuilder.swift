import PalermoModel
import PalermoXML

struct SubmissionBuilder: DocumentBuilder {
  private let path: String
  private let questionnaire: QuestionnaireKey
  private let state: String
  private let cycle: String
  private let status: Submission.Status
  private let date: CalendarDate
  private var positions: [String: SourcePosition]
  private var source = SubmissionSource(kind: .own)
  private var answers: [Answer] = []

  init?(_ root: XMLElement, path: String, decoder: inout Decoder) {
    guard let id = root.string(.questionnaire), let version = root.string(.version), let state = root.string(.state),
      let cycle = root.string(.cycle), let status = root.value(.status, as: Submission.Status.self),
      let date = root.date(.date)
    else { return nil }
    (self.path, self.state, self.cycle, self.status, self.date) = (path, state, cycle, status, date)
    questionnaire = QuestionnaireKey(id: id, version: version)
    var positions = [Name.submission.text: decoder.position(of: root)]
    for name in [Name.questionnaire, .version, .state, .cycle, .status, .date] {
      positions[name.text] = decoder.position(of: name, in: root)
    }
    self.positions = positions
  }

  mutating func add(_ element: XMLElement, decoder: inout Decoder) {
    switch Name(rawValue: element.name) {
    case .source:
      if let source = Decoder.source(element) { self.source = source }
      positions[Name.source.text] = decoder.position(of: element)
    case .answer: if let answer = decoder.answer(element) { answers.append(answer) }
    default: break
    }
  }

  var document: Document? {
    .submission(
      Submission(
        questionnaire: questionnaire, state: state, cycle: cycle, status: status, date: date, source: source,
        answers: answers, file: path, positions: positions))
  }
}
