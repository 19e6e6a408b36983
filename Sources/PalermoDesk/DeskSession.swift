package import PalermoModel
import PalermoRules
package import PalermoScoring
import PalermoVocabularies
package import PalermoXML

/// One submission that is being filled in or checked, with everything that its checks may look at.
///
/// It reads the files that `palermo validate` reads, without libxml2, and applies the same rules to them. The holder of
/// the session, such as a page in a browser, only shows what it says.
package final class DeskSession {
  private var others: [Document] = []
  private var path = "submission.xml"
  private(set) var source = SourceText("")
  /// The plan that was loaded first.
  private(set) var plan: AnswerPlan?

  /// A session without any file.
  package init() {}

  /// Adds a file that checks may look at: a questionnaire, a region, participation, a cycle, instruments, a profile,
  /// another submission. Of two about the same the one that was loaded first counts.
  ///
  /// - Parameter isTrusted: Whether the file ships with the program, so that its structure need not be checked.
  /// - Returns: What is wrong with its structure.
  package func load(_ source: SourceText, path: String, isTrusted: Bool) -> [Finding] {
    let (document, findings, _) = read(source, path: path, isTrusted: isTrusted)
    if case .plan(let plan) = document { self.plan = self.plan ?? plan }
    if let document { others.append(document) }
    return findings
  }

  /// Takes a file to work on, in place of the one before.
  package func open(_ source: SourceText, path: String) {
    (self.source, self.path) = (source, path)
  }

  /// Checks the file as it stands.
  ///
  /// - Parameters:
  ///   - status: Check it as a draft or as a final one, whatever it says of itself.
  ///   - withholdsConfidential: Do not quote confidential answers in findings. A respondent may see its own.
  /// - Complexity: O(*n*) in the bytes of the file, and in the number of answers times the number of rules.
  package func check(as status: Submission.Status?, withholdsConfidential: Bool) -> DeskCheck {
    if let foreign = Finding.foreign(ContentKind(of: source.bytes), path: path) {
      return DeskCheck(findings: [foreign], completeness: nil, closed: [], source: source)
    }
    let (document, structure, isWhole) = read(source, path: path, isTrusted: false)
    let context = document.flatMap { self.context(of: $0, as: status) }
    let named = structure.isEmpty ? [] : corpus(with: document).namingWhatIsMeant(in: structure, of: document)
    var findings = named + (context?.findings() ?? [])
    if withholdsConfidential, !findings.isEmpty {
      findings = RedactedLines(
        of: source.bytes, holding: document, isWhole: isWhole, isRead: isWhole && structure.isEmpty
      ).redactingConfidential(findings)
    }
    return DeskCheck(
      findings: findings.deduplicatedAndOrdered().withinLimit(), completeness: context?.completeness,
      closed: context?.closedQuestions ?? [], source: source)
  }

  /// Scores what the file answers, together with the other submissions, by the profile that was loaded first.
  ///
  /// - Returns: An empty list if no profile was loaded.
  package func scorecards() -> [Scorecard] {
    let corpus = corpus(with: read(source, path: path, isTrusted: false).document)
    guard let profile = corpus.profiles.first else { return [] }
    return Scorer(profile: profile, corpus: corpus).scorecards()
  }

  /// The file in canonical form, as `palermo fmt` writes it. Returns nil if it is not well-formed, or of no vocabulary.
  package func canonicalText() -> String? { XMLDocument(scanning: source)?.canonical?.text }

  /// Puts an answer in place of the one to the same question, or adds it behind the last.
  ///
  /// - Parameter xml: An element `answer`, by itself. Without content and with no attribute but the question, the
  ///   answer is taken out.
  /// - Returns: Whether there is such an element, and a file to put it in. The file is then in canonical form.
  package func setAnswer(_ xml: SourceText) -> Bool {
    guard var document = XMLDocument(scanning: source), let answer = XMLDocument(scanning: xml)?.root,
      answer.name == Name.answer.text, let question = answer[attribute: Name.question.text]
    else { return false }
    let place = document.root.content.firstIndex { content in
      guard case .element(let element) = content else { return false }
      return element.name == answer.name && element[attribute: Name.question.text] == question
    }
    let isBlank = answer.content.isEmpty && answer.attributes.count == 1
    switch (place, isBlank) {
    case (let place?, true): document.root.content.remove(at: place)
    case (let place?, false): document.root.content[place] = .element(answer)
    case (nil, true): break
    case (nil, false): document.root.content.append(.element(answer))
    }
    return replace(document)
  }

  /// Sets an attribute of the root, such as the status or the date. A final submission does not say which authority
  /// answered what.
  ///
  /// - Returns: Whether there is a file to set it in. The file is then in canonical form.
  package func setAttribute(_ name: String, _ value: String) -> Bool {
    guard var document = XMLDocument(scanning: source) else { return false }
    document.root[attribute: name] = value
    if name == Name.status.text && value == Submission.Status.final.rawValue { document.root.forgetWhoAnswered() }
    return replace(document)
  }

  /// The submission that is worked on. Nil if the file is no submission.
  var submission: Submission? { handedIn(source) }

  /// The submission, or the part of one, in a file that was handed in. Nil if it is neither.
  func handedIn(_ source: SourceText) -> Submission? {
    guard case .submission(let submission) = read(source, path: path, isTrusted: false).document else { return nil }
    return submission
  }

  /// The questionnaire that a submission answers. Nil if it was not loaded.
  func questionnaire(of submission: Submission) -> Questionnaire? {
    corpus(with: nil).questionnaires[submission.questionnaire]
  }

  /// A submission in canonical form with the mark in each answer that it holds in confidence. Nil for any other file.
  func markedDocument(of source: SourceText) -> XMLDocument? {
    guard case .submission(let submission) = read(source, path: path, isTrusted: false).document,
      var document = XMLDocument(scanning: source)?.canonical
    else { return nil }
    document.root = document.root.markingConfidential(in: submission)
    return document
  }

  @discardableResult
  func replace(_ document: XMLDocument) -> Bool {
    guard let text = document.canonical?.text else { return false }
    source = SourceText(text)
    return true
  }

  private func read(
    _ source: SourceText, path: String, isTrusted: Bool
  ) -> (document: Document?, findings: [Finding], isWhole: Bool) {
    let reader = XMLScanningReader(namespace: toolkitNamespace, names: Name.forReaders)
    var visitor = DocumentVisitor(source, path: path, isTrusted: isTrusted)
    let failure = reader.read(source, visitor: &visitor)
    if let failure {
      visitor.report(failure)
      visitor.breakOff()
    } else if !isTrusted {
      visitor.end()
    }
    return (visitor.document, visitor.findings, failure == nil)
  }

  private func context(of document: Document, as status: Submission.Status?) -> SubmissionContext? {
    guard case .submission(let submission) = document else { return nil }
    let corpus = corpus(with: document)
    return SubmissionContext(
      submission, corpus: corpus, companions: corpus.companions()(submission),
      duplicates: corpus.duplicates()(submission), predecessor: corpus.predecessors()(submission), status: status)
  }

  private func corpus(with document: Document?) -> Corpus {
    var corpus = Corpus()
    if let document { corpus.add(document) }
    for document in others { corpus.add(document) }
    return corpus
  }
}

extension Corpus {
  /// Adds what a file holds. Of two about the same the first counts.
  fileprivate mutating func add(_ document: Document) {
    switch document {
    case .questionnaire(let questionnaire):
      questionnaires[questionnaire.key] = questionnaires[questionnaire.key] ?? questionnaire
    // A part is no delivery.
    case .submission(let submission): if submission.part == nil { submissions.append(submission) }
    case .instruments(let all): instruments = all.adding(instruments)
    case .region(let region): regions.append(region)
    case .participation(let participation): participations.append(participation)
    case .cycle(let cycle): cycles.append(cycle)
    case .profile(let profile): if profile.isCoherent { profiles.append(profile) }
    case .crosswalk(let crosswalk): crosswalks.append(crosswalk)
    case .configuration, .baseline, .glossary, .cooperation, .plan, .publishedFindings, .texts, .registerEntry,
      .receipt, .keys, .signature, .languages:
      break
    }
  }
}

extension XMLNode {
  fileprivate mutating func forgetWhoAnswered() {
    content = content.map { part in
      guard case .element(var element) = part, element.name == Name.answer.text else { return part }
      element[attribute: Name.answeredBy.text] = nil
      element[attribute: Name.answeredOn.text] = nil
      return .element(element)
    }
  }
}
