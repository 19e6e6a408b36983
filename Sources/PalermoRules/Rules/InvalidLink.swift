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
    let joined = link.split(separator: " ").joined(separator: "%20")
    let candidates = [joined, joined.hasPrefix("www.") ? "https://\(joined)" : joined]
    return candidates.first(where: isWebAddress).map { Suggestion(writing: $0, insteadOf: link) }
  }

  private static func isWebAddress(_ link: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { link.utf8.starts(with: $0.utf8) }) else { return false }
    let host = link.utf8.dropFirst(scheme.utf8.count)
    return host.first.map { $0 != UInt8(ascii: "/") } ?? false && !link.utf8.contains(0x20)
  }
}
