import PalermoModel

/// The parts of an answer as lines that can be compared and read.
extension Answer {
  /// Whether the answer has any content, including an explanation alone.
  var isGiven: Bool {
    SubmissionDiff.Aspect.allCases.contains {
      $0 != .confidentiality && $0 != .confirmation && !contents(of: $0).isEmpty
    }
  }

  /// One line for each entry of a part.
  ///
  /// - Parameter renamed: The values of a later version of the question by those of this one.
  func contents(of aspect: SubmissionDiff.Aspect, _ renamed: [String: String] = [:]) -> [String] {
    switch aspect {
    case .value: values.map { renamed[$0] ?? $0 }
    case .text: texts.map(\.line)
    case .other: other.map(\.line)
    case .figure: figures.map { "\($0.year): \($0.value.plain)" }
    case .authority: authorities.map(\.line)
    case .link: links.map { [$0.title, $0.href].joined }
    case .reference: references.map { [$0.mechanism, $0.question, $0.asOf.description, $0.href].joined }
    case .explanation: explanations.map(\.line)
    case .evidence: evidence.map(\.line)
    case .assistance: assistance.map { [$0.kind.rawValue, $0.area.rawValue, $0.details].joined }
    case .confidentiality: isConfidential ? ["confidential"] : []
    case .confirmation: needsConfirmation ? ["reconfirm"] : []
    }
  }
}

extension RespondentText {
  fileprivate var line: String { "[\(language)] \(text)" }
}

extension Evidence {
  fileprivate var line: String {
    [kind.rawValue, title, provision, inForce?.description, href, verifiedBy].joined
  }
}

extension Authority {
  fileprivate var line: String {
    [name, role, address, email, phone, href, languages.isEmpty ? nil : languages.joined(separator: " "), territory]
      .joined
  }
}

extension [String?] {
  /// The parts that are present, in one line.
  fileprivate var joined: String { compactMap { $0 }.joined(separator: ", ") }
}
