package import PalermoModel

extension Corpus {
  /// Findings on the structure of a file: those on what stands in place of the id of a questionnaire, an instrument or a
  /// question say which one at hand is meant, and never one that there is not.
  ///
  /// - Parameters:
  ///   - findings: The findings.
  ///   - document: What the file holds; nil if it could not be read.
  /// - Complexity: O(*n*) in the findings, times the questionnaires, instruments or questions for those.
  package func namingWhatIsMeant(in findings: [Finding], of document: Document?) -> [Finding] {
    // A submission has one part.
    let ofPart = findings.first { $0.attributeOfInvalidValue == Name.questions.text }
    let areOfQuestions =
      ofPart != nil || findings.contains { $0.attributeOfInvalidValue == Name.question.text }
    let asking = areOfQuestions ? document.flatMap { questionnaire(askingIn: $0) } : nil
    let questions = asking.map { QuestionFinder($0) }
    let areOfInstruments = findings.contains { $0.attributeOfInvalidValue == Name.instrument.text }
    let known = areOfInstruments ? InstrumentFinder(instruments) : nil
    return findings.map { finding in
      let arguments = finding.message.arguments
      guard let attribute = finding.attributeOfInvalidValue,
        let written = (arguments[TextArguments.written] ?? arguments["value"])?(.en)
      else { return finding }
      switch attribute {
      case Name.questionnaire.text, Name.toQuestionnaire.text:
        return Suggestion.questionnaire(meantBy: written, in: self).map { finding.suggesting($0) } ?? finding
      case Name.instrument.text:
        return known?.suggestion(insteadOf: written).map { finding.suggesting($0) } ?? finding
      case Name.question.text:
        if let meant = finding.correction?.meant, question(meant) != nil { return finding }
        guard let questions else { return finding }
        return finding.suggesting(questions.suggestion(insteadOf: written) ?? Suggestion(FilledText("")))
      case Name.questions.text:
        guard finding.correction == nil, finding.position == ofPart?.position,
          let suggestion = questions?.suggestion(insteadOfWords: written)
        else {
          return finding
        }
        return finding.suggesting(suggestion)
      default: return finding
      }
    }
  }

  /// The questionnaire whose questions a file names. Nil if it is none of one, or of one that is not at hand.
  private func questionnaire(askingIn document: Document) -> Questionnaire? {
    switch document {
    case .questionnaire(let questionnaire): questionnaire
    case .submission(let submission): questionnaires[submission.questionnaire]
    case .instruments, .region, .participation, .cycle, .profile, .crosswalk, .configuration, .baseline, .glossary,
      .cooperation, .plan, .publishedFindings, .texts, .registerEntry, .receipt, .keys, .signature, .languages:
      nil
    }
  }
}

extension Finding {
  /// The name of the attribute, or of the element, whose value has not the form of its place. Nil if it is about something
  /// else.
  fileprivate var attributeOfInvalidValue: String? {
    rule == Rule.invalidValue.id ? message.arguments["name"]?(.en) : nil
  }
}
