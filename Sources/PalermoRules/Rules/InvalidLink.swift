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
      if holdsSeveral(link) {
        return findings.add(
          .invalidLink, at: position,
          Texts.InvalidLink.arguments(link: link, suggestion: Texts.InvalidLink.oneEach))
      }
      findings.add(.invalidLink, at: position, suggesting: suggestion(insteadOf: link)) {
        Texts.InvalidLink.arguments(link: link, suggestion: $0)
      }
    }
    check(context.submission.source.href, at: context.position(of: .source))
    for answer in context.allAnswers(with: [.evidence, .links, .references, .authorities]) {
      for evidence in answer.evidence { check(evidence.href, at: evidence.position) }
      for link in answer.links { check(link.href, at: link.position) }
      for reference in answer.references { check(reference.href, at: reference.position) }
      for authority in answer.authorities { check(authority.href, at: authority.position) }
    }
  }

  /// Whether it is more than one address.
  private static func holdsSeveral(_ link: String) -> Bool {
    let parts = link.split { $0.isWhitespace || $0 == ";" || $0 == "," }
    return parts.count { part in
      let rest = part.dropFirst(schemes.first { part.hasPrefix($0) }?.count ?? 0)
      return isHost(rest.prefix { $0 != "/" })
    } > 1
  }

  private static func begins(asAddress text: some StringProtocol) -> Bool {
    schemes.contains { text.utf8.starts(with: $0.utf8) }
  }

  /// The address as the web wants it, if it is clear: with a beginning, and without what stands there by a slip.
  private static func suggestion(insteadOf link: String) -> Suggestion? {
    var seen = String.UnicodeScalarView(link.unicodeScalars.lazy.filter { !$0.isInvisible })[...]
    while let last = seen.last, last.properties.isWhitespace || last == "." { seen.removeLast() }
    var address = String(seen.drop { $0.properties.isWhitespace })
    for scheme in schemes where begins(asAddress: address.dropFirst(scheme.count)) && address.hasPrefix(scheme) {
      address.removeFirst(scheme.count)
    }
    let scheme = schemes.first { address.hasPrefix($0) }
    let rest = address.dropFirst(scheme?.count ?? 0).drop { $0.isWhitespace }
    guard isHost(rest.prefix { !"/?#:".contains($0) }, isNamed: scheme != nil) else { return nil }
    let meant = (scheme ?? schemes[0]) + rest.split(whereSeparator: { $0.isWhitespace }).joined(separator: "%20")
    return isWebAddress(meant) ? Suggestion(writing: meant, insteadOf: link) : nil
  }

  /// Whether a text is the name of a host and not that of a file.
  ///
  /// - Parameter isNamed: Whether something says that it is meant as one. Then it may hold what names have not in general.
  private static func isHost(_ text: some StringProtocol, isNamed: Bool = false) -> Bool {
    if isNamed { return !text.isEmpty && !text.contains(where: { $0.isWhitespace }) }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
      && labels.last!.allSatisfy { $0.isASCII && $0.isLetter } && labels.last!.count > 1
      && !endingsOfFiles.contains(labels.last!.lowercased())
  }

  private static let schemes = ["https://", "http://"]
  private static let endingsOfFiles: Set<String> = [
    "csv", "doc", "docx", "htm", "html", "jpg", "odt", "pdf", "png", "rtf", "txt", "xls", "xlsx", "xml", "zip",
  ]

  private static func isWebAddress(_ link: String) -> Bool {
    guard let scheme = schemes.first(where: { link.utf8.starts(with: $0.utf8) }) else { return false }
    let rest = link.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, first != UInt8(ascii: "/"), rest.last != UInt8(ascii: ".")
    else { return false }
    // Most addresses are of plain letters, which are looked at fast.
    return !schemes.contains { rest.starts(with: $0.utf8) }
      && (rest.allSatisfy { (0x21..<0x7F).contains($0) }
        || !link.unicodeScalars.contains { $0.isInvisible || $0.properties.isWhitespace })
  }
}
