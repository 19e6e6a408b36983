import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoExports
import PalermoVocabularies
import PalermoXML
import Testing

/// Whatever an answer can hold by its schema is seen by all that shows, compares or carries over answers.
struct AnswerPartsTests {
  private static let question = "test.everything"

  private let questionnaire: Questionnaire
  private let successor: Questionnaire
  /// A submission with one answer that has everything but the mark that would hide it.
  private let full: XMLNode

  init() throws {
    func questionnaire(_ version: String) throws -> Questionnaire {
      let node = XMLNode.questionnaire(
        id: "test", version: version, instrument: "UNTOC", cluster: "criminalization_jurisdiction", strict: nil,
        [
          .localText(.title, xmlLang: "en", "Test"),
          .section(
            id: "all", article: nil,
            [
              .localText(.title, xmlLang: "en", "Test"),
              .question(
                id: Self.question, type: QuestionType.text.rawValue, provisions: nil, required: nil, scored: nil,
                weight: nil, options: nil, notApplicable: nil, supplementary: nil,
                [.localText(.text, xmlLang: "en", "Everything?")]),
            ]),
        ])
      guard case .questionnaire(let read) = node.loaded.document else { throw Absent() }
      return read
    }
    self.questionnaire = try questionnaire("2026.1")
    successor = try questionnaire("2027.1")
    full = FullDocument(.submission).changing { type, node in
      switch type {
      case .submission:
        node[attribute: Name.questionnaire.text] = "test"
        node[attribute: Name.version.text] = "2026.1"
        node.content.removeAll { if case .element(let child) = $0 { child.name == Name.part.text } else { false } }
      case .answer:
        node[attribute: Name.question.text] = Self.question
        node[attribute: Name.confidential.text] = nil
        node[attribute: Name.reconfirm.text] = nil
      default: break
      }
    }
  }

  struct Absent: Error {}

  /// A change to the full submission, and where it was made.
  private struct Change {
    /// The child of the answer; nil for the answer itself.
    let child: Name?
    let attribute: Name?
    let node: XMLNode
    /// What stands in the file only after the change.
    let value: String

    var name: String { [child?.text, attribute?.text].compactMap { $0 }.joined(separator: " ") }
  }

  /// Another value for each attribute of the answer and of each of its children, and another text in each child with one.
  private var changes: [Change] {
    guard case .elements(let particles) = TypeName.answer.type.content else { return [] }
    // Who answered stays with the drafts.
    let ofAnswer = TypeName.answer.type.attributes.filter {
      ![.question, .answeredBy, .answeredOn].contains($0.name)
    }
    return ofAnswer.map { changed(nil, $0.name, to: $0.type == .flag ? "true" : "another") }
      + particles.flatMap(\.elements).flatMap { child, type -> [Change] in
        type.type.attributes.map { attribute in
          changed(child, attribute.name, to: Sample.values(of: attribute.type, number: 77).last!)
        } + (type == .respondentText ? [changed(child, nil, to: "Another text")] : [])
      }
  }

  private func changed(_ child: Name?, _ attribute: Name?, to value: String) -> Change {
    let node = full.changed(as: .submission) { _, node in
      guard let child else {
        if node.name == Name.answer.text { node[attribute: attribute!.text] = value }
        return
      }
      guard node.name == child.text else { return }
      if let attribute { node[attribute: attribute.text] = value } else { node.content = [.text(value)] }
    }
    return Change(child: child, attribute: attribute, node: node, value: value)
  }

  private func submission(_ node: XMLNode) throws -> Submission {
    let file = node.loaded
    #expect(file.findings.isEmpty)
    guard case .submission(let submission) = file.document else { throw Absent() }
    return submission
  }

  private func corpus(_ submissions: [Submission]) -> Corpus {
    var corpus = Corpus()
    corpus.questionnaires[questionnaire.key] = questionnaire
    corpus.submissions = submissions
    return corpus
  }

  @Test func everyAttributeIsChangedOnce() {
    guard case .elements(let particles) = TypeName.answer.type.content else { return }
    let children = particles.flatMap(\.elements)
    let ofAnswer = TypeName.answer.type.attributes.count - 3
    let attributes = children.map { $0.type.type.attributes.count }.reduce(ofAnswer, +)
    #expect(changes.count == attributes + children.count { $0.type == .respondentText })
    #expect(changes.allSatisfy { $0.node != full })
  }

  @Test func theDifferenceTellsEveryChange() throws {
    let old = try submission(full)
    for change in changes {
      let new = try submission(change.node)
      let diff = try #require(SubmissionDiff(from: old, to: new, corpus: corpus([old, new])))
      let told = try #require(diff.changes.first, "\(change.name)")
      #expect(told.isConfidential == (change.attribute == .confidential))
      #expect(told.parts.map(\.aspect) == [try aspect(of: change)])
    }
  }

  private func aspect(of change: Change) throws -> SubmissionDiff.Aspect {
    if change.child == nil && change.attribute == .reconfirm { return .confirmation }
    if change.child == nil && change.attribute == .confidential { return .confidentiality }
    return try #require(SubmissionDiff.Aspect(rawValue: (change.child ?? change.attribute!).text))
  }

  @Test func linesOfJSONTellEveryChange() throws {
    func lines(_ node: XMLNode) throws -> String {
      try AnswerLines(corpus([try submission(node)]), edition: .internal).text()
    }
    let old = try lines(full)
    for change in changes {
      let new = try lines(change.node)
      #expect(new != old && new.contains("\"\(Self.key(of: change))\":"), "\(change.name)")
    }
  }

  /// What a member of a JSON line is called: as the attribute, but for a few.
  private static func key(of change: Change) -> String {
    switch (change.child, change.attribute) {
    // A list has a name in the plural, and a truth value one that can be affirmed.
    case (nil, .value): "values"
    case (nil, .reconfirm): "needsConfirmation"
    case (nil, .confidential): "isConfidential"
    // JSON has no names with a prefix.
    case (_, .xmlLang): "language"
    case (_, let attribute?): attribute.text
    case (_, nil): "text"
    }
  }

  @Test func linesOfJSONTellEveryAttributeOfTheSubmission() throws {
    let old = try AnswerLines(corpus([try submission(full)]), edition: .internal).text()
    let types: [TypeName] = [.submission, .submissionSource]
    for type in types {
      for attribute in type.type.attributes {
        let value = Sample.values(of: attribute.type, number: 78).last!
        let node = full.changed(as: .submission) { other, node in
          if other == type { node[attribute: attribute.name.text] = value }
        }
        let new = try AnswerLines(corpus([try submission(node)]), edition: .internal).text()
        let written = value.replacing("\"", with: "\\\"")
        #expect(new != old && new.contains("\"\(attribute.name.text)\":\"\(written)\""), "\(type) \(attribute.name)")
      }
    }
  }

  @Test func migrationCarriesEveryChangeOver() throws {
    let mapping = VersionMapping(from: questionnaire, to: successor, crosswalks: [])
    let date = try #require(CalendarDate("2027-02-01"))
    for change in changes {
      let migration = try #require(Migration(change.node.loaded, by: mapping, date: date))
      var before = try #require(change.node.children.first { $0.name == Name.answer.text })
      before[attribute: Name.answeredBy.text] = nil
      before[attribute: Name.answeredOn.text] = nil
      let after = try #require(try submissionNode(migration.text).children.first { $0.name == Name.answer.text })
      // The mark to confirm is set by the migration itself where it is needed.
      #expect(after.document == before.canonical(as: .answer).document && migration.losses.isEmpty)
    }
  }

  private func submissionNode(_ text: String) throws -> XMLNode {
    try #require(XMLDocument(SourceText(text))).root
  }
}
