import PalermoModel
package import PalermoXML

/// Reads a submission. Where a mark of confidentiality may have been lost, all answers are taken for marked.
package final class SubmissionBuilder: DocumentBuilder {
  private let path: String
  private let questionnaire: QuestionnaireKey
  private let state: String
  private let cycle: String
  private let status: Submission.Status
  private let date: CalendarDate
  private var positions: [Submission.Place: SourcePosition]
  private var source = SubmissionSource.ownAnswers
  private var part: SubmissionPart?
  private var answers: [Answer] = []
  /// Whether the mark of an answer stands where it would mark all of them.
  private var isMarked: Bool
  /// Whether words call the whole file confidential.
  private var isCalledConfidential: Bool
  /// Whether words right before the next answer call it confidential.
  private var isNextCalledConfidential = false
  private var isWhole = true
  /// What remarks mark as confidential.
  private let marked: [Range<Int>]
  private var commented: [CommentedAnswer]
  /// The questions of the answers so far.
  private var answered: Set<String> = []
  /// The questions of whose answers findings on the structure tell.
  private var toldQuestions: Set<String> = []
  /// Whether elements declare prefixes, one of which may be meant as the mark.
  private let holdsPrefixes: Bool

  /// A builder for a root. Returns nil if the root lacks anything that identifies the submission, or its status or day.
  package init?(_ root: XMLElement, path: String, decoder: inout Decoder) {
    guard let id = root.string(.questionnaire), let version = root.string(.version), let state = root.string(.state),
      let cycle = root.string(.cycle), let status = root.value(.status, as: Submission.Status.self),
      let date = root.date(.date)
    else { return nil }
    (self.path, self.state, self.cycle, self.status, self.date) = (path, state, cycle, status, date)
    questionnaire = QuestionnaireKey(id: id, version: version)
    var positions = [Submission.Place.root: decoder.position(of: root)]
    for place in Submission.Place.allCases {
      if let name = place.attribute { positions[place] = decoder.position(of: name, in: root) }
    }
    self.positions = positions
    isMarked = root.mayBeMarkedConfidential
    (marked, isCalledConfidential) = decoder.remarked
    commented = decoder.commentedAnswers()
    holdsPrefixes = decoder.holdsPrefixes(behind: root)
  }

  /// Takes the source, the part or an answer.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch SubmissionChild(rawValue: element.name) {
    case .source:
      if let source = SubmissionSource(element) { self.source = source }
      isCalledConfidential = isCalledConfidential || source.isCalledConfidential
      positions[.source] = decoder.position(of: element)
    case .part:
      part = SubmissionPart(element, decoder: &decoder)
      positions[.part] = decoder.position(of: element)
    case .answer:
      if let answer = Answer(element, decoder: &decoder) {
        let isCalled =
          !answer.isConfidential
          && (isNextCalledConfidential || marked.covers(element.offset)
            || holdsPrefixes && decoder.isMarkDeclared(in: element))
        answers.append(isCalled ? answer.calledConfidential : answer)
        takeDown(answer, element)
      } else {
        takeDownQuestions(in: element)
      }
      isNextCalledConfidential = false
    case nil:
      if element.isPartOfAnswer { leaveLastUnread() }
      takeDownQuestions(in: element)
    }
    if element.name != SubmissionChild.answer.rawValue { isMarked = isMarked || element.mayBeMarkedConfidential }
  }

  /// Of words between two answers it is not clear which of them they are about; those before all are about the file.
  package func addMark() {
    if let last = answers.popLast() {
      answers.append(last.isConfidential ? last : last.calledConfidential)
    } else {
      isCalledConfidential = true
    }
    isNextCalledConfidential = true
  }

  /// Takes down the question of an answer of which findings on the structure tell, and those of answers that stand in it.
  private func takeDown(_ answer: Answer, _ element: XMLElement) {
    let isFirst = answered.insert(answer.question).inserted
    if answer.holdsUnread || !isFirst { toldQuestions.insert(answer.question) }
    if !Identifier.accepts(answer.question), let meant = ValueType.questionID(meantBy: answer.question) {
      toldQuestions.insert(meant)
    }
    for child in element.children where AnswerChild(rawValue: child.name) == nil { takeDownQuestions(in: child) }
  }

  /// Takes down what may be questions in the attributes of an element that is none of a submission, or no answer that could
  /// be read, and in what stands in it.
  private func takeDownQuestions(in element: XMLElement) {
    for attribute in element.attributes {
      let value = attribute.valueBytes.collapsed
      if Identifier.accepts(value) {
        toldQuestions.insert(value)
      } else if let meant = ValueType.questionID(meantBy: value) {
        toldQuestions.insert(meant)
      }
    }
    for child in element.children where AnswerChild(rawValue: child.name) == nil { takeDownQuestions(in: child) }
  }

  /// Something that stands behind the last answer was meant to be in it, and a finding tells of it.
  package func leaveLastUnread() {
    guard let last = answers.popLast() else { return }
    answers.append(last.partlyUnread)
    toldQuestions.insert(last.question)
  }

  /// A mark may have been lost with the rest, and a comment may go on where it was to end.
  package func breakOff(leavingLastUnread isLastUnread: Bool) {
    if isLastUnread { leaveLastUnread() }
    answers = answers.map { $0.doubtful }
    commented = []
    isWhole = false
  }

  /// The submission with the answers so far.
  package var document: Document? {
    // One mark is meant for every answer to the question.
    let marked = Set(answers.lazy.filter { $0.isConfidential }.map { $0.question })
    if !marked.isEmpty {
      answers = answers.map { !$0.isConfidential && marked.contains($0.question) ? $0.doubtful : $0 }
    }
    source.isMarkedConfidential = isMarked || isCalledConfidential
    return .submission(
      Submission(
        questionnaire: questionnaire, state: state, cycle: cycle, status: status, date: date, source: source,
        part: part, answers: isMarked || isCalledConfidential ? answers.map { $0.doubtful } : answers,
        commented: commented, toldQuestions: toldQuestions, isWhole: isWhole,
        isCalledConfidential: isCalledConfidential, file: path, positions: positions))
  }
}

extension Submission.Place {
  /// The attribute of the root that stands there, if it is one.
  fileprivate var attribute: Name? {
    switch self {
    case .root, .source, .part: nil
    case .questionnaire: .questionnaire
    case .version: .version
    case .state: .state
    case .cycle: .cycle
    case .status: .status
    case .date: .date
    }
  }
}

extension XMLElement {
  /// Whether it is, or carries, something that may be meant as the mark of a confidential answer.
  fileprivate var mayBeMarkedConfidential: Bool {
    func isLikeTheMark(_ name: Int, _ unknown: String) -> Bool {
      name == Name.confidential.rawValue || name == XMLTree.unknown && unknown.lowercased().hasPrefix("conf")
    }
    // What stands in an element that is not known is not read, and is no other answer's.
    let isEnvelope = children.contains { $0.name == Name.answer.rawValue }
    func speaksOfConfidence(_ name: Int, _ unknown: String) -> Bool {
      name == XMLTree.unknown && NamesOfConfidence.contain(unknown.utf8)
    }
    return isLikeTheMark(name, unknownName) || !isEnvelope && speaksOfConfidence(name, unknownName)
      || attributes.contains { speaksOfConfidence($0.name, $0.unknownName) }
      || attributes.contains { attribute in
        isLikeTheMark(attribute.name, attribute.unknownName) && attribute.valueBytes.collapsed != "false"
      }
  }
}
