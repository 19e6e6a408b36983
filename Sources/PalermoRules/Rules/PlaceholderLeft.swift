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
    let written: Answer.Traits = [
      .texts, .other, .explanations, .assistance, .evidence, .links, .references, .authorities,
    ]
    for answer in context.allAnswers(with: written) {
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

/// What a part is called if a placeholder was left in it.
private func left(
  in text: String?, as use: Placeholder.Use, _ part: @autoclosure () -> LocalizedText
) -> LocalizedText? {
  guard let text, Placeholder.isLeft(in: text, as: use) else { return nil }
  return part()
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
    left(in: title, as: .words, Texts.PlaceholderLeft.title)
      ?? left(in: provision, as: .provision, Texts.PlaceholderLeft.provision)
      ?? left(in: href, as: .address, Texts.PlaceholderLeft.link)
      ?? left(in: verifiedBy, as: .words, Texts.PlaceholderLeft.verifier)
  }
}

extension Link {
  fileprivate var placeholder: LocalizedText? {
    left(in: href, as: .address, Texts.PlaceholderLeft.link)
      ?? left(in: title, as: .words, Texts.PlaceholderLeft.title)
  }
}

extension Reference {
  fileprivate var placeholder: LocalizedText? {
    left(in: mechanism, as: .words, Texts.PlaceholderLeft.mechanism)
      ?? left(in: question, as: .provision, Texts.PlaceholderLeft.question)
      ?? left(in: href, as: .address, Texts.PlaceholderLeft.link)
  }
}

extension Authority {
  fileprivate var placeholder: LocalizedText? {
    left(in: name, as: .words, Texts.PlaceholderLeft.name)
      ?? left(in: role, as: .words, Texts.PlaceholderLeft.role)
      ?? left(in: address, as: .address, Texts.PlaceholderLeft.address)
      ?? left(in: email, as: .address, Texts.PlaceholderLeft.address)
      ?? left(in: phone, as: .address, Texts.PlaceholderLeft.address)
      ?? left(in: href, as: .address, Texts.PlaceholderLeft.link)
      ?? left(in: territory, as: .words, Texts.PlaceholderLeft.territory)
  }
}
