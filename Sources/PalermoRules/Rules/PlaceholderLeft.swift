import PalermoModel

extension Rule {
  static let placeholderLeft = Rule(
    id: "placeholder-left",
    category: .completeness,
    severity: .error,
    draftSeverity: .lighter(.warning),
    texts: Texts.PlaceholderLeft.texts)
}

extension SubmissionCheck {
  static let placeholderLeft = SubmissionCheck(.placeholderLeft) { context, findings in
    for answer in context.submission.answers {
      func report(_ part: LocalizedText?, at position: SourcePosition) {
        guard let part else { return }
        findings.add(
          .placeholderLeft, at: position, Texts.PlaceholderLeft.arguments(question: answer.question, part: part))
      }
      report(answer.placeholder, at: answer.position)
      for evidence in answer.evidence { report(evidence.placeholder, at: evidence.position) }
      for link in answer.links { report(link.placeholder, at: link.position) }
      for reference in answer.references { report(reference.placeholder, at: reference.position) }
      for authority in answer.authorities { report(authority.placeholder, at: authority.position) }
    }
  }
}

/// The first of several parts in which a placeholder was left.
private func first(
  _ parts: (text: String?, use: Placeholder.Use, part: LocalizedText)...
) -> LocalizedText? {
  parts.first { part in part.text.map { Placeholder.isLeft(in: $0, as: part.use) } ?? false }?.part
}

extension Answer {
  /// What of its own texts is a placeholder.
  fileprivate var placeholder: LocalizedText? {
    if texts.contains(where: { !$0.isMeant(as: .text) }) { return Texts.PlaceholderLeft.text }
    if other.contains(where: { !$0.isMeant(as: .text) }) { return Texts.PlaceholderLeft.other }
    // Beside "no", a published source may well explain "none"; as a reason that is nothing.
    let use: Placeholder.Use = isNotApplicable ? .words : .text
    if explanations.contains(where: { !$0.isMeant(as: use) }) { return Texts.PlaceholderLeft.explanation }
    let details = assistance.compactMap { $0.details }
    return details.contains { Placeholder.isLeft(in: $0, as: .text) } ? Texts.PlaceholderLeft.details : nil
  }
}

extension Evidence {
  fileprivate var placeholder: LocalizedText? {
    first(
      (title, .words, Texts.PlaceholderLeft.title), (provision, .provision, Texts.PlaceholderLeft.provision),
      (href, .address, Texts.PlaceholderLeft.link), (verifiedBy, .words, Texts.PlaceholderLeft.verifier))
  }
}

extension Link {
  fileprivate var placeholder: LocalizedText? {
    first((href, .address, Texts.PlaceholderLeft.link), (title, .words, Texts.PlaceholderLeft.title))
  }
}

extension Reference {
  fileprivate var placeholder: LocalizedText? {
    first(
      (mechanism, .words, Texts.PlaceholderLeft.mechanism), (question, .provision, Texts.PlaceholderLeft.question),
      (href, .address, Texts.PlaceholderLeft.link))
  }
}

extension Authority {
  fileprivate var placeholder: LocalizedText? {
    first(
      (name, .words, Texts.PlaceholderLeft.name), (role, .words, Texts.PlaceholderLeft.role),
      (address, .address, Texts.PlaceholderLeft.address), (email, .address, Texts.PlaceholderLeft.address),
      (phone, .address, Texts.PlaceholderLeft.address), (href, .address, Texts.PlaceholderLeft.link),
      (territory, .words, Texts.PlaceholderLeft.territory))
  }
}
