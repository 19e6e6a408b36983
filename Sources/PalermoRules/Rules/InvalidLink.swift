import PalermoModel

extension Rule {
  static let invalidLink = Rule(
    id: "invalid-link",
    category: .types,
    severity: .error,
    texts: Texts.InvalidLink.texts)
}

extension SubmissionCheck {
  static let invalidLink = SubmissionCheck(.invalidLink) { context, findings in
    func check(_ link: String?, at position: SourcePosition) {
      guard let link, !isWebAddress(link) else { return }
      findings.add(.invalidLink, at: position, suggesting: suggestion(insteadOf: link)) {
        Texts.InvalidLink.arguments(link: link, suggestion: $0)
      }
    }
    check(context.submission.source.href, at: context.position(of: .source))
    for answer in context.submission.answers {
      for evidence in answer.evidence { check(evidence.href, at: evidence.position) }
      for link in answer.links { check(link.href, at: link.position) }
      for reference in answer.references { check(reference.href, at: reference.position) }
      for authority in answer.authorities { check(authority.href, at: authority.position) }
    }
  }

  /// The address with its spaces and its beginning as the web wants them, if that is all it lacks.
  private static func suggestion(insteadOf link: String) -> Suggestion? {
    let visible = String(String.UnicodeScalarView(link.unicodeScalars.filter { !$0.isInvisible }))
    let joined = visible.split { $0.isWhitespace }.joined(separator: "%20")
    let candidates = [joined, joined.hasPrefix("www.") ? "https://\(joined)" : joined]
    return candidates.first(where: isWebAddress).map { Suggestion(writing: $0, insteadOf: link) }
  }

  private static func isWebAddress(_ link: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { link.utf8.starts(with: $0.utf8) }) else { return false }
    let host = link.utf8.dropFirst(scheme.utf8.count)
    guard let first = host.first, first != UInt8(ascii: "/") else { return false }
    // Most addresses are of plain letters, which are looked at fast.
    if link.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) { return true }
    return !link.contains { $0.isWhitespace } && !link.unicodeScalars.contains { $0.isInvisible }
  }
}
