package import PalermoModel
import PalermoVocabularies
package import PalermoXML

extension Division {
  /// The part of an authority: its questions to be answered, and what they depend on to be read. Confidential answers of
  /// others stay with the base, and so do the lines of a source that calls itself confidential.
  ///
  /// - Parameters:
  ///   - share: The share of the authority.
  ///   - base: The root of the submission that is divided, in canonical form, with the mark in each confidential answer.
  ///   - digest: The SHA-256 of ``PartBasis/text(of:asking:)``.
  ///   - due: The day by which the part is to be handed in.
  ///   - note: A cover note, with the language that it is in.
  /// - Complexity: O(*n*) in the number of answers.
  package func part(
    of share: Share, in base: XMLNode, digest: String, due: CalendarDate?, note: RespondentText?
  ) -> XMLNode {
    let (own, context) = (Set(share.questions), Set(share.context))
    let answers = base.children.filter { $0.name == Name.answer.text }
    let given = answers.filter { own.contains($0.question) }
    let handedOut = base.answers
    let submission = SubmissionPart(
      authority: share.authority, plan: plan, base: digest, due: due, questions: share.questions,
      marks: share.questions.map { question in
        handedOut[question].map { $0.isConfidential ? XMLNode.hiddenMark : $0.mark } ?? XMLNode.noMark
      }, notes: note.map { [$0] } ?? [], given: [])
    var part = submission.xml
    part.content += given.map { .element($0.withoutRemarks) }
    var root = base
    root[attribute: Name.status.text] = Submission.Status.draft.rawValue
    root.content =
      base.children.filter { $0.name == Name.source.text }.map { .element($0.handedOutSource) } + [.element(part)]
      + answers.filter { own.contains($0.question) || context.contains($0.question) && !$0.isConfidential }.map {
        .element($0)
      }
    return root
  }
}

extension XMLNode {
  /// A source as everybody who answers reads it: of one that calls itself confidential, only who gave the answers and when.
  var handedOutSource: XMLNode {
    let source = SubmissionSource(
      kind: .own, title: self[attribute: Name.title.text], href: self[attribute: Name.href.text],
      instance: self[attribute: Name.instance.text])
    guard source.isCalledConfidential else { return self }
    var shown = self
    shown.attributes.removeAll { attribute in
      attribute.name != Name.kind.text && attribute.name != Name.asOf.text
    }
    return shown
  }

  /// The question that an answer is to.
  var question: String { self[attribute: Name.question.text] ?? "" }
}
